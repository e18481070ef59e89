using Budget.Domain.Classification.Crosswalks;

namespace Budget.Domain.Classification.Citations;

/// <summary>What a printed heading means in an edition of the functional classification, and how surely (功能科目识别结果).</summary>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record HeadingResolution : HeadingMatch<FunctionalCode>
{
    internal HeadingResolution(HeadingCitation citation, HeadingMatch<FunctionalCode> match)
        : base(match) => Citation = citation;

    /// <summary>The heading as printed.</summary>
    public HeadingCitation Citation { get; }

    /// <summary>
    /// The heading as one value: by its code where it is recognised and stands below the parent it is printed under; else by
    /// the printed names below the nearest recognised level.
    /// </summary>
    public FunctionalHeading ToHeading()
    {
        if (Citation.Heading.Code is { } code)
        {
            return FunctionalHeading.FromCode(code, Heading?.Name);
        }

        if (Citation.Heading.Level == 0)
        {
            return FunctionalHeading.Root;
        }

        // What is only probably meant is not taken for it; and money stays in the category that it is printed under.
        if (Heading is not null && Kind != MatchKind.Misspelled && !Levels.Any(IsMerged) && IsInPrintedCategory(Heading.Code))
        {
            return FunctionalHeading.FromCode(Heading.Code, Heading.Name);
        }

        var known = Levels.TakeWhile(IsInPlace).LastOrDefault()?.Heading;
        return known is null ? Citation.Heading : FunctionalHeading.Below(known.Code, known.Name, Levels.Skip(known.Code.Level).Select(level => level.Name));
    }

    private bool IsInPrintedCategory(FunctionalCode code) =>
        Levels[0].Name.Length == 0 || (IsInPlace(Levels[0]) && code.IsWithin(Levels[0].Heading!.Code.AtLevel(1)));

    private static bool IsInPlace(ResolvedLevel<FunctionalCode> level) =>
        level is { Heading: not null, Kind: not (MatchKind.Misspelled or MatchKind.Moved or MatchKind.OtherParent) } && !IsMerged(level);

    // What was merged into a heading is not all of it.
    private static bool IsMerged(ResolvedLevel<FunctionalCode> level) =>
        level is { Kind: not MatchKind.LaterName, Change.Kind: HeadingRelation.Merged or HeadingRelation.Split };
}
