using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules.Operations;

/// <summary>Procurement reserved for small firms is at most all procurement, and for micro firms at most for small firms (面向中小企业预留).</summary>
/// <remarks>
/// Source: 《政府采购促进中小企业发展管理办法》(财库〔2020〕46号), which reserves for small and micro firms a part of what is
/// reserved for small and medium ones. Stateless and thread-safe.
/// </remarks>
public sealed class ReservedProcurementWithinTotal() : Rule("procurement.reserved")
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts) =>
        new (Measure Part, Measure Whole)[]
        {
            (Measure.ReservedForSmallFirms, Measure.Procurement),
            (Measure.ReservedForMicroFirms, facts.Has(facts.Whole with { Measure = Measure.ReservedForSmallFirms }) ? Measure.ReservedForSmallFirms : Measure.Procurement),
        }
            .Where(pair => facts.Has(facts.Whole with { Measure = pair.Part }))
            .Select(pair => new AtMostRelation(facts.One(facts.Whole with { Measure = pair.Part }), facts.One(facts.Whole with { Measure = pair.Whole })));
}
