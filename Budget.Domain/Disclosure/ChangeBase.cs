using Budget.Domain.Internal;
using Budget.Domain.Periods;

namespace Budget.Domain.Disclosure;

/// <summary>What a change is measured from (对比基数). Changes from different bases are different changes.</summary>
/// <remarks>Texts are not blank and figures of the right kind, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record ChangeBase
{
    /// <summary>The base as printed, such as 2020 年执行数 or 上年预算数.</summary>
    public required string Text { get; init => field = Guard.NotBlank(value); }

    /// <summary>The year of the base.</summary>
    public required FiscalYear Year { get; init => field = Guard.NotNull(value); }

    /// <summary>The stage of the base; null if the document does not say which.</summary>
    public BudgetStage? Stage { get; init; }
}
