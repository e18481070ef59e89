using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules.Execution;

/// <summary>A completion rate is the outturn divided by the budget (完成率等于决算数除以预算数).</summary>
/// <remarks>Stateless and thread-safe.</remarks>
public sealed class CompletionRate() : Rule("execution.completion-rate")
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts) =>
        facts.Executions
            .Where(execution => execution.Rate.Figure is not null)
            .Select(execution => new RatioRelation(execution.Outturn, BudgetOf(facts, execution), execution.Rate));

    /// <summary>The budget as stated there, or where else it is printed.</summary>
    internal static Fact BudgetOf(FactSet facts, ExecutionStatement execution) =>
        execution.Budget.Figure is not null ? execution.Budget : facts.One(execution.Budget.Coordinate, execution.Location);
}
