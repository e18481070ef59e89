using Budget.Domain.Classification.Citations;
using Budget.Domain.Figures;
using Budget.Domain.Internal;

namespace Budget.Domain.Disclosure;

/// <summary>A heading of the functional classification with its amount, share, budget and purpose.</summary>
/// <remarks>Texts are not blank and figures of the right kind, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record FunctionalEntry
{
    /// <summary>The heading as printed.</summary>
    public required HeadingCitation Heading { get; init => field = Guard.NotNull(value); }

    /// <summary>The amount; null if not printed.</summary>
    public Figure? Amount { get; init => field = Guard.OfKind(FigureKind.Amount, value); }

    /// <summary>The percentage of the total (占比); null if not printed.</summary>
    public Figure? Share { get; init => field = Guard.OfKind(FigureKind.Percentage, value); }

    /// <summary>The outturn measured by its budget; null if that is not stated.</summary>
    public BudgetExecution? Execution { get; init; }

    /// <summary>What it is used for (主要用于), as printed.</summary>
    public string? Purpose { get; init => field = Guard.NullOrNotBlank(value); }
}
