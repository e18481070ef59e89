using Budget.Domain.Expenditure;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>What one fund spends on a type of expenditure is at most what all funds spend on it (分项不大于全口径).</summary>
/// <remarks>Stateless and thread-safe.</remarks>
public sealed class FundWithinWiderScope() : Rule("totals.fund-within-scope")
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts) =>
        facts.Coordinates
            .Where(coordinate => coordinate.Type is not null && coordinate.Economic is null && coordinate.Funds != FundScope.All && coordinate.Measure == Measure.Budget)
            .Where(coordinate => facts.Has(coordinate with { Funds = FundScope.All }))
            .Select(coordinate => new AtMostRelation(facts.One(coordinate), facts.One(coordinate with { Funds = FundScope.All })));
}
