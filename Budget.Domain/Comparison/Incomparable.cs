using Budget.Domain.Internal;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Comparison;

/// <summary>A quantity that cannot be compared, and why (不可比数据).</summary>
/// <param name="Coordinate">What it is, in the document that prints it.</param>
/// <param name="Reason">Why it cannot be compared.</param>
/// <param name="Location">Where it is printed; the first place if there are several.</param>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record Incomparable(Coordinate Coordinate, NotComparableReason Reason, Location Location)
{
    /// <summary>What it is, in the document that prints it.</summary>
    public Coordinate Coordinate { get; } = Guard.NotNull(Coordinate);

    /// <summary>Why it cannot be compared.</summary>
    public NotComparableReason Reason { get; } = Guard.Defined(Reason, NotComparableReason.HeadingChanged);

    /// <summary>Where it is printed.</summary>
    public Location Location { get; } = Guard.NotNull(Location);

    /// <summary>The reason in words.</summary>
    public LocalizedText ToText() => LocalizedText.FromResource("Incomparable." + Reason);
}
