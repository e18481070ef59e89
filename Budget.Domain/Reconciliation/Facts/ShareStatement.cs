namespace Budget.Domain.Reconciliation.Facts;

/// <summary>A share that is stated alone, not in a list that makes up its whole (占比).</summary>
/// <param name="Part">The part.</param>
/// <param name="Whole">What it is a part of.</param>
/// <param name="Share">The percentage.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ShareStatement(Fact Part, Coordinate Whole, Fact Share);
