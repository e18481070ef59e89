using Budget.Domain.Figures;
using Budget.Domain.Internal;

namespace Budget.Domain.Disclosure;

/// <summary>An amount with its change on an earlier one, and a purpose.</summary>
/// <remarks>Texts are not blank and figures of the right kind, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record StatedAmount
{
    /// <summary>Where the paragraph stands.</summary>
    public required Place Place { get; init => field = Guard.NotNull(value); }

    /// <summary>The amount; null if not printed.</summary>
    public Figure? Amount { get; init => field = Guard.OfKind(FigureKind.Amount, value); }

    /// <summary>The change as stated; null if none is.</summary>
    public StatedChange? Change { get; init; }

    /// <summary>What it is used for (主要用于), as printed.</summary>
    public string? Purpose { get; init => field = Guard.NullOrNotBlank(value); }
}
