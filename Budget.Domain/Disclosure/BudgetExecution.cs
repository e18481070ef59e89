using Budget.Domain.Figures;
using Budget.Domain.Internal;
using Budget.Domain.Periods;

namespace Budget.Domain.Disclosure;

/// <summary>An outturn measured by its budget (预算执行情况): the budget, the completion rate and the direction word, as far as they are stated.</summary>
/// <remarks>Texts are not blank and figures of the right kind, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record BudgetExecution
{
    /// <summary>The stage of the budget: 年初预算 or 调整预算.</summary>
    public required BudgetStage Stage { get; init => field = Guard.Defined(value, BudgetStage.AdjustedBudget); }

    /// <summary>The budget; an amount, null if not printed.</summary>
    public Figure? Budget { get; init => field = Guard.OfKind(FigureKind.Amount, value); }

    /// <summary>The completion rate (完成预算的百分比); a percentage, null if not printed.</summary>
    public Figure? Rate { get; init => field = Guard.OfKind(FigureKind.Percentage, value); }

    /// <summary>Whether the outturn is said to be larger (决算数大于预算数) or smaller than the budget; null if nothing is said.</summary>
    public ChangeDirection? Direction { get; init => field = value is { } direction ? Guard.Defined(direction, ChangeDirection.NearlyUnchanged) : null; }

    /// <summary>The reason given (主要原因), as printed.</summary>
    public string? Reason { get; init => field = Guard.NullOrNotBlank(value); }
}
