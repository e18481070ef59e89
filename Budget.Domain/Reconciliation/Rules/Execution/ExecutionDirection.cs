using Budget.Domain.Disclosure;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules.Execution;

/// <summary>An outturn is larger or smaller than its budget, or equal to it, as the document says (决算数与预算数比较).</summary>
/// <remarks>基本持平 (nearly unchanged) is no claim that figures could contradict. Stateless and thread-safe.</remarks>
public sealed class ExecutionDirection() : Rule("execution.direction")
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts) =>
        facts.Executions
            .Where(execution => execution.Stated.Direction is not (null or ChangeDirection.NearlyUnchanged))
            .Select(execution => new ChangeRelation(
                execution.Outturn,
                CompletionRate.BudgetOf(facts, execution),
                Fact.NotPrinted(execution.Outturn.Coordinate, Aspect.Change),
                Fact.NotPrinted(execution.Outturn.Coordinate, Aspect.Rate),
                execution.Stated.Direction!.Value));
}
