using System.Collections.Immutable;

namespace Budget.Domain.Reconciliation.Facts;

/// <summary>A complete list of parts as a document prints it: together they make up one whole.</summary>
/// <param name="Axis">What the list divides its whole by.</param>
/// <param name="Whole">What the parts make up.</param>
/// <param name="Parts">The amounts of the parts in printed order, including those that are not printed.</param>
/// <param name="Shares">The percentage printed beside each part, in the same order.</param>
/// <param name="Location">Where the list stands.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Listing(ListingAxis Axis, Coordinate Whole, ImmutableArray<Fact> Parts, ImmutableArray<Fact> Shares, Location Location);
