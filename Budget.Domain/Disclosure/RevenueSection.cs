using Budget.Domain.Collections;
using Budget.Domain.Figures;

namespace Budget.Domain.Disclosure;

/// <summary>The revenue budget (收入预算).</summary>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record RevenueSection
{
    /// <summary>Where the paragraph stands.</summary>
    public required Place Place { get; init; }

    /// <summary>Total revenue; an amount.</summary>
    public Figure? Total { get; init; }

    /// <summary>Its sources, all of them, in printed order.</summary>
    public ValueList<FundEntry> Sources { get; init; } = [];
}
