using Budget.Domain.Figures;
using Budget.Domain.Internal;

namespace Budget.Domain.Disclosure;

/// <summary>An amount as a paragraph states it: with its share, its change on an earlier one, its budget, and a purpose.</summary>
/// <remarks>Texts are not blank and figures of the right kind, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record StatedAmount
{
    /// <summary>Where the paragraph stands.</summary>
    public required Place Place { get; init => field = Guard.NotNull(value); }

    /// <summary>The amount; null if not printed.</summary>
    public Figure? Amount { get; init => field = Guard.OfKind(FigureKind.Amount, value); }

    /// <summary>
    /// The percentage of the whole that it is said to be a part of (占比); null if not printed. For a fund or a project that is all
    /// expenditure (占本年支出合计), for a public expense all three of them.
    /// </summary>
    public Figure? Share { get; init => field = Guard.OfKind(FigureKind.Percentage, value); }

    /// <summary>The change as stated; null if none is.</summary>
    public StatedChange? Change { get; init; }

    /// <summary>The outturn measured by its budget; null if that is not stated.</summary>
    public BudgetExecution? Execution { get; init; }

    /// <summary>What it is used for (主要用于), as printed.</summary>
    public string? Purpose { get; init => field = Guard.NullOrNotBlank(value); }
}
