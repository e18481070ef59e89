using Budget.Domain.Internal;
using Budget.Domain.Periods;
using Budget.Domain.Text;

namespace Budget.Domain.Comparison;

/// <summary>A year and a stage of its budget (预算年度与阶段), such as the initial budget of 2025.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Stage">The stage.</param>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record BudgetPoint(FiscalYear Year, BudgetStage Stage)
{
    /// <summary>The fiscal year.</summary>
    public FiscalYear Year { get; } = Guard.NotNull(Year);

    /// <summary>The stage.</summary>
    public BudgetStage Stage { get; } = Guard.Defined(Stage, BudgetStage.Outturn);

    /// <summary>The point in words: 2025 initial budget.</summary>
    public LocalizedText ToText() => LocalizedText.FromResource("BudgetPoint", Year, LocalizedText.FromResource("Stage." + Stage));

    /// <summary>The point in English words.</summary>
    public override string ToString() => ToText().English;
}
