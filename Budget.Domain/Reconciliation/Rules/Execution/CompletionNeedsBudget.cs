using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Rules.Execution;

/// <summary>Where there is no budget there is no completion rate (无预算时无完成率).</summary>
/// <remarks>
/// There is none where it is printed as zero, or where a table has a cell for it and leaves that blank. A warning, because
/// an amount printed as 0.00 may hide a small one. Stateless and thread-safe.
/// </remarks>
public sealed class CompletionNeedsBudget() : Rule("execution.without-budget", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts) =>
        facts.Executions
            .Where(execution => execution.Rate.Figure is not null && HasNoBudget(facts, execution))
            .Select(execution => new Diagnostic(
                LocalizedText.FromResource("Execution.NoBudget", execution.Rate.Figure!.Text), [execution.Rate.Location!], execution.Rate.Figure.Text));

    private static bool HasNoBudget(FactSet facts, ExecutionStatement execution) =>
        CompletionRate.BudgetOf(facts, execution) is { Figure.BaseValue: 0 } || facts.IsBlank(execution.Budget.Coordinate);
}
