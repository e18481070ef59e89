using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules.YearOnYear;

/// <summary>Current, prior, change, rate and direction word agree, as many of them as are printed (增减额与增减幅度).</summary>
/// <remarks>基本持平 (nearly unchanged) is no claim that figures could contradict. Stateless and thread-safe.</remarks>
public sealed class ChangeAgrees() : Rule("changes.agree")
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts) =>
        facts.Changes
            .Where(change => change.SaysWhichWay)
            .Select(change => new ChangeRelation(change.Current, change.Prior, change.Amount, change.Rate, change.Stated.Direction));
}
