using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules.YearOnYear;

/// <summary>Current, prior, change, rate and direction word agree, as many of them as are printed (增减额与增减幅度).</summary>
/// <remarks>
/// Where no prior figure is printed, what follows for it is reckoned from the finest printing of the current one that the
/// others bear out. 基本持平 (nearly unchanged) is no claim that figures could contradict. Stateless and thread-safe.
/// </remarks>
public sealed class ChangeAgrees() : Rule("changes.agree")
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts) =>
        from change in facts.Changes
        where change.SaysWhichWay
        let current = change.Prior.Figure is null ? LaterAmount.Of(facts, change) : change.Current
        select new ChangeRelation(current, change.Prior, change.Amount, change.Rate, change.Stated.Direction);
}
