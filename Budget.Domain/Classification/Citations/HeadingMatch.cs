using Budget.Domain.Collections;

namespace Budget.Domain.Classification.Citations;

/// <summary>What a printed heading means in an edition of its classification, and how surely (科目识别结果).</summary>
/// <typeparam name="TCode">The type of the codes.</typeparam>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public abstract record HeadingMatch<TCode>
    where TCode : struct, IClassificationCode<TCode>
{
    private protected HeadingMatch()
    {
    }

    /// <summary>How it was recognised.</summary>
    public MatchKind Kind { get; internal init; }

    /// <summary>The heading meant; null if it is unknown or ambiguous.</summary>
    public ClassifiedHeading<TCode>? Heading { get; internal init; }

    /// <summary>The headings that could be meant, in the order of their codes: several if ambiguous; one for <see cref="Heading"/>, or for a mere suspicion.</summary>
    public ValueList<ClassifiedHeading<TCode>> Candidates { get; internal init; } = [];

    /// <summary>The printed levels from the top down, each with its own meaning. A citation by code has one for the code, after one for each name that is printed for a level above it.</summary>
    public ValueList<ResolvedLevel<TCode>> Levels { get; internal init; } = [];
}
