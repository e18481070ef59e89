using Budget.Domain.Collections;

namespace Budget.Domain.Classification;

/// <summary>What a printed heading means in an edition, and how surely (科目识别结果).</summary>
/// <param name="Citation">The heading as printed.</param>
/// <param name="Kind">How it was recognised.</param>
/// <param name="Heading">The heading meant; null if it is unknown or ambiguous.</param>
/// <param name="Candidates">The headings that could be meant, in the order of their codes; several only if ambiguous.</param>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record HeadingResolution(
    HeadingCitation Citation,
    MatchKind Kind,
    ClassifiedHeading<FunctionalCode>? Heading,
    ValueList<ClassifiedHeading<FunctionalCode>> Candidates);
