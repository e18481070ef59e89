using Budget.Domain.Figures;
using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Comparison;

/// <summary>What a document tells of an amount or a count (公开数据).</summary>
/// <param name="Figure">Its finest printing; null if a complete list leaves the heading out.</param>
/// <param name="Range">Every true value that agrees with all its printings, in base units; of a heading left out, what rounding can hide.</param>
/// <param name="Location">Where that printing, or the list, stands.</param>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record PublishedAmount(Figure? Figure, Interval Range, Location Location)
{
    /// <summary>Whether the amount is printed.</summary>
    public bool IsListed => Figure is not null;
}
