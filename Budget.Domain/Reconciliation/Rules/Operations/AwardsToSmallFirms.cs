using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules.Operations;

/// <summary>What small firms are awarded fits into what is reserved for them, and with their other awards into procurement (中小企业中标或成交).</summary>
/// <remarks>
/// A warning, because what is reserved is a budget and what is awarded are contracts. Source: 《政府采购促进中小企业发展管理办法》(财库〔2020〕46号).
/// Stateless and thread-safe.
/// </remarks>
public sealed class AwardsToSmallFirms() : Rule("procurement.awarded", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        (Measure[] Parts, Measure Whole)[] bounds =
        [
            ([Measure.AwardedToSmallFirms], Measure.ReservedForSmallFirms),
            ([Measure.AwardedToMicroFirms], Measure.ReservedForMicroFirms),
            ([Measure.AwardedToSmallFirms, Measure.OtherAwardsToSmallFirms], Measure.Procurement),
        ];
        return bounds
            .Select(bound => (Parts: bound.Parts.Where(part => facts.Has(facts.Whole with { Measure = part })).Select(One).ToList(), Whole: One(bound.Whole)))
            .Where(bound => bound.Parts.Count > 0)
            .Select(bound => new AtMostRelation(bound.Parts, [bound.Whole]));

        Fact One(Measure measure) => facts.One(facts.Whole with { Measure = measure });
    }
}
