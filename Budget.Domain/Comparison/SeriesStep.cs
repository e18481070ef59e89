using Budget.Domain.Periods;

namespace Budget.Domain.Comparison;

/// <summary>The step from one year to the next in a series (逐年变动).</summary>
/// <param name="From">The earlier year.</param>
/// <param name="To">The year after it.</param>
/// <param name="Comparison">Both budgets compared; null where one of them is missing.</param>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record SeriesStep(FiscalYear From, FiscalYear To, BudgetComparison? Comparison)
{
    /// <summary>Whether a budget is missing at one end, so that nothing can be compared (缺口).</summary>
    public bool IsGap => Comparison is null;
}
