namespace Budget.Domain.Classification;

/// <summary>Finds what a printed heading means, level by level from the category down, and never guesses silently.</summary>
internal sealed class HeadingResolver(FunctionalClassification edition, HeadingCitation citation, int year)
{
    private readonly List<ResolvedLevel> levels = [];
    private List<ClassifiedHeading<FunctionalCode>> candidates = [];

    internal HeadingResolution Resolve()
    {
        if (citation.Heading.Code is { } code)
        {
            levels.Add(ReadCode(code));
            return Conclude();
        }

        foreach (var name in citation.Heading.Names)
        {
            levels.Add(ReadName(name));
        }

        return Conclude();
    }

    private HeadingResolution Conclude()
    {
        var last = levels.LastOrDefault();
        var kind = last?.Heading is null ? last?.Kind ?? MatchKind.Unknown
            : levels.Where(level => level.Name.Length > 0).Max(level => level.Heading is null ? MatchKind.OtherParent : level.Kind);
        return new()
        {
            Citation = citation,
            Kind = kind == MatchKind.Exact && !IsSpelledAsInEdition(last!.Heading!) ? MatchKind.Variant : kind,
            Heading = last?.Heading,
            Candidates = last?.Heading is { } heading ? [heading] : [.. candidates],
            Levels = [.. levels],
        };
    }

    private ResolvedLevel ReadCode(FunctionalCode code)
    {
        var heading = edition.Find(code);
        if (heading is null || citation.Name is not { } name)
        {
            return new(citation.Name ?? code.ToString(), heading is null ? MatchKind.Unknown : heading.From > year ? MatchKind.LaterName : MatchKind.Exact, heading);
        }

        var parent = edition.Find(code.Parent)?.Name ?? string.Empty;
        var kind = Same(name, heading.Name, parent) ? CurrentName(heading)
            : heading.Former is { } former && Same(name, former.Name, parent) ? EarlierName(former)
            : MatchKind.OtherName;
        return new(name, kind, heading);
    }

    private ResolvedLevel ReadName(string name)
    {
        if (name.Length == 0)
        {
            return new(name, MatchKind.Unknown, null);
        }

        var level = levels.Count + 1;
        var above = levels.LastOrDefault();
        if (level == 1 || above!.Heading is not null)
        {
            var parent = above?.Heading?.Code ?? FunctionalCode.Root;
            if (edition.FindByName(name, parent) is { } current)
            {
                return new(name, CurrentName(current), current);
            }

            if (edition.ChildrenOf(parent).FirstOrDefault(heading => heading.Former is { } former && Same(name, former.Name, string.Empty)) is { Former: { } earlier } renamed)
            {
                return new(name, EarlierName(earlier), renamed);
            }
        }

        return ReadElsewhere(name, level);
    }

    /// <summary>A name that is not known below what is printed above it, or with nothing known above it.</summary>
    private ResolvedLevel ReadElsewhere(string name, int level)
    {
        // A lone name without a mark can stand for any level.
        var isUnmarked = citation.Heading.Names.Count == 1;
        var ancestor = levels.LastOrDefault(known => known.Heading is not null)?.Heading?.Code.AtLevel(1) ?? FunctionalCode.Root;
        candidates = [.. edition.FindByName(name).Where(IsCandidate)];
        if (candidates.Count == 0)
        {
            candidates = [.. edition.Headings.Where(heading => heading.Former is { } former && Same(name, former.Name, string.Empty) && IsCandidate(heading))];
        }

        if (candidates.Count != 1)
        {
            return new(name, candidates.Count == 0 ? MatchKind.Unknown : MatchKind.Ambiguous, null);
        }

        // The only one that this edition happens to hold is not the only one there is: 行政运行 stands below most subcategories.
        var found = candidates[0];
        var isDistinctive = FunctionalClassification.About2009.FindByName(name).Count(heading => heading.Code.Level == found.Code.Level) <= 1;
        var isBelowAnother = !isUnmarked && levels.LastOrDefault() is { Name.Length: > 0 };
        return !isDistinctive ? new(name, MatchKind.Unknown, null)
            : new(name, isBelowAnother ? MatchKind.OtherParent : found.Former is { } earlier && Same(name, earlier.Name, string.Empty) ? EarlierName(earlier) : CurrentName(found), found);

        bool IsCandidate(ClassifiedHeading<FunctionalCode> heading) => (isUnmarked || heading.Code.Level == level) && heading.Code.IsWithin(ancestor);
    }

    private MatchKind CurrentName(ClassifiedHeading<FunctionalCode> heading) =>
        heading.From > year || heading.Former?.Until >= year ? MatchKind.LaterName : MatchKind.Exact;

    private MatchKind EarlierName(FormerName former) => year <= former.Until ? MatchKind.Exact : MatchKind.RetiredName;

    private static bool Same(string left, string right, string parent)
    {
        var canonicalParent = HeadingName.Canonicalize(parent, string.Empty);
        return HeadingName.Canonicalize(left, canonicalParent) == HeadingName.Canonicalize(right, canonicalParent);
    }

    private bool IsSpelledAsInEdition(ClassifiedHeading<FunctionalCode> heading)
    {
        if (citation.Heading.Code is not null || year <= heading.Former?.Until)
        {
            return true;
        }

        var printed = HeadingCitation.ToPlain(citation.Text);
        return printed == HeadingCitation.ToPlain(edition.Format(heading.Code)) || printed == HeadingCitation.ToPlain(heading.Name);
    }
}
