namespace Budget.Domain.Classification;

/// <summary>A name that a heading had in earlier years (曾用名).</summary>
/// <param name="Name">The name as it was printed.</param>
/// <param name="Until">The last year in which it was the heading's name; null if that is not known.</param>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record FormerName(string Name, int? Until);
