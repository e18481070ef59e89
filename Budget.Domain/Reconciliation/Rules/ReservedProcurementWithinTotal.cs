using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>Procurement reserved for small firms is at most all procurement (面向中小企业预留不超过采购总额).</summary>
/// <remarks>
/// Reservations for micro firms are printed as a part of those for small and medium firms by some departments and beside
/// them by others, so each is held against the total. Stateless and thread-safe.
/// </remarks>
public sealed class ReservedProcurementWithinTotal() : Rule("procurement.reserved")
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts) =>
        ((Measure[])[Measure.ReservedForSmallFirms, Measure.ReservedForMicroFirms])
            .Select(measure => facts.Whole with { Measure = measure })
            .Where(facts.Has)
            .Select(reserved => new AtMostRelation(facts.One(reserved), facts.One(facts.Whole with { Measure = Measure.Procurement })));
}
