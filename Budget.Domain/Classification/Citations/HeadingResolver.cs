namespace Budget.Domain.Classification.Citations;

/// <summary>Finds what a printed heading means, level by level from the category down, and never guesses silently.</summary>
/// <remarks>
/// A name is looked for below what is printed above it, then in the same category, then anywhere; at each place as the name of
/// the year, then without its suffix, then as a name of other years. What no heading was ever called may be a slip for its only
/// near neighbour.
/// </remarks>
internal sealed class HeadingResolver(FunctionalClassification edition, HeadingCitation citation, int year)
{
    private readonly List<ResolvedLevel> levels = [];
    private List<ClassifiedHeading<FunctionalCode>> candidates = [];

    internal HeadingResolution Resolve()
    {
        if (citation.Heading.Code is { } code)
        {
            foreach (var level in Enumerable.Range(1, code.Level).Where(level => level == code.Level || citation.Names[level - 1].Length > 0))
            {
                levels.Add(ReadCode(code.AtLevel(level), citation.Names[level - 1]) with { Printed = citation.Names[level - 1] });
            }
        }
        else
        {
            foreach (var name in citation.Heading.Names)
            {
                levels.Add((name.Length == 0 ? Unknown(name) : ReadName(name)) with { Printed = citation.Names[levels.Count] });
            }
        }

        var last = levels.LastOrDefault();
        var kind = last?.Heading is null ? last?.Kind ?? MatchKind.Unknown
            : levels.Where(level => level.Name.Length > 0).Max(level => level.Heading is null ? MatchKind.OtherParent : level.Kind);
        return new()
        {
            Citation = citation,
            Kind = kind == MatchKind.Exact && !IsSpelledAsInEdition() ? MatchKind.Variant : kind,
            Heading = last?.Heading,
            Candidates = last?.Heading is { } heading ? [heading] : [.. candidates],
            Levels = [.. levels],
        };
    }

    private ResolvedLevel ReadCode(FunctionalCode code, string name)
    {
        var ofYear = edition.Known.Find(code).Where(known => known.IsOf(year)).ToList();
        if (name.Length > 0)
        {
            var canonical = HeadingName.Canonicalize(name, edition.ParentName(code.Parent));
            if (Choose(canonical, known => known.Code == code) is [var named])
            {
                return named.In(year, name);
            }
        }

        var found = ofYear.Find(known => known.IsListed) ?? (ofYear.Count == 1 ? ofYear[0] : null);
        if (found is null)
        {
            candidates = [.. edition.Known.MeaningsOf(code)];
            return Unknown(name.Length == 0 ? code.ToString() : name);
        }

        return name.Length == 0 ? found.In(year, code.ToString()) : new(name, MatchKind.OtherName, found.Heading);
    }

    private ResolvedLevel ReadName(string name)
    {
        var level = levels.Count + 1;
        var above = levels.LastOrDefault();
        if (level == 1 || above!.Heading is not null)
        {
            var below = Choose(name, known => known.Code.Parent == (above?.PrintedCode ?? default) || known.Code.Parent == (above?.Heading?.Code ?? default));
            if (below.Count > 0)
            {
                // 某事务 and 某事务支出 side by side are told apart by their spelling alone.
                var spelled = FunctionalClassification.FindSpelled(below.Select(known => known.Heading), citation.Names[level - 1]);
                return below.Count == 1 ? below[0].In(year, name)
                    : below.Find(known => known.Heading == spelled) is { } found ? found.In(year, name)
                    : Ambiguous(name, below);
            }
        }

        // A lone name without a mark can stand for any level.
        var category = levels.Find(known => known.Heading is not null)?.Heading?.Code.AtLevel(1) ?? FunctionalCode.Root;
        var inCategory = Choose(name, known => IsOnLevel(known, level) && known.Code.IsWithin(category));
        if (above is not { Name.Length: > 0 })
        {
            if (inCategory.Count > 0)
            {
                return inCategory.Count > 1 || edition.Known.IsShared(name) ? Ambiguous(name, inCategory) : inCategory[0].In(year, name);
            }
        }

        // Below a parent that is not its own only a name that belongs to one heading is recognised.
        var elsewhere = inCategory.Count > 0 ? inCategory : Choose(name, known => IsOnLevel(known, level));
        return elsewhere.Count == 0 ? ReadNear(name, above)
            : elsewhere.Count > 1 || edition.Known.IsShared(name) ? Unknown(name)
            : new(name, MatchKind.OtherParent, elsewhere[0].In(year, name).Heading);
    }

    private bool IsOnLevel(KnownHeading known, int level) => !citation.IsMarked || known.Code.Level == level;

    /// <summary>The headings at some place that a name means most probably: as the name of the year, then without its suffix, then as a name of other years.</summary>
    private List<KnownHeading> Choose(string name, Func<KnownHeading, bool> stands) => edition.Known.Find(name)
        .Where(found => stands(found.Heading))
        .GroupBy(found => !found.Heading.IsOf(year) ? 2 : found.IsShort ? 1 : 0, found => found.Heading)
        .OrderBy(way => way.Key)
        .FirstOrDefault()?
        .GroupBy(found => found.History)
        .Select(history => history.OrderBy(found => found.DistanceFrom(year)).First())
        .ToList() ?? [];

    /// <summary>A name that no heading has, and one below the same parent nearly has. Items are too many, and too alike, for that.</summary>
    private ResolvedLevel ReadNear(string name, ResolvedLevel? above)
    {
        var isLast = levels.Count + 1 == citation.Heading.Names.Count;
        var parent = above is null ? FunctionalCode.Root : above.Heading?.Code;
        return citation.IsMarked && isLast && parent is { Level: < 2 } known && !edition.Known.Find(name).Any()
            && edition.ChildrenOf(known).Where(heading => HeadingName.IsNear(name, edition.CanonicalName(heading))).Take(2).ToList() is [var near]
            ? new(name, MatchKind.Misspelled, near)
            : Unknown(name);
    }

    private static ResolvedLevel Unknown(string name) => new(name, MatchKind.Unknown, null);

    private ResolvedLevel Ambiguous(string name, List<KnownHeading> found)
    {
        candidates = [.. found.Select(known => known.In(year, name).Heading!)];
        return new(name, found.Count > 1 ? MatchKind.Ambiguous : MatchKind.Unknown, null);
    }

    /// <summary>Whether every name is printed as the edition has it, apart from layout.</summary>
    private bool IsSpelledAsInEdition() => levels.TrueForAll(level =>
        level.Printed.Length == 0 || level.Heading is null || level.Printed == HeadingName.ToPlain(level.Heading.Name));
}
