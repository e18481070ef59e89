using Budget.Domain.Classification;
using Budget.Domain.Figures;

namespace Budget.Domain.Disclosure;

/// <summary>A heading of the functional classification with its amount, share and purpose.</summary>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record FunctionalEntry
{
    /// <summary>The heading as printed.</summary>
    public required HeadingCitation Heading { get; init; }

    /// <summary>The amount; null if not printed.</summary>
    public Figure? Amount { get; init; }

    /// <summary>The percentage of the total (占比); null if not printed.</summary>
    public Figure? Share { get; init; }

    /// <summary>What it is used for (主要用于), as printed.</summary>
    public string? Purpose { get; init; }
}
