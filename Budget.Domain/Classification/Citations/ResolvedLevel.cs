namespace Budget.Domain.Classification.Citations;

/// <summary>One printed level of a heading's path (类、款或项), and what it means in an edition.</summary>
/// <param name="Name">The printed name in canonical form (see <see cref="FunctionalHeading"/>), or the code if no name is printed.</param>
/// <param name="Kind">How it was recognised, apart from the levels above it.</param>
/// <param name="Heading">The heading meant; null if it is unknown or ambiguous.</param>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record ResolvedLevel(string Name, MatchKind Kind, ClassifiedHeading<FunctionalCode>? Heading);
