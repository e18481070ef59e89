namespace Budget.Domain.Classification.Citations;

/// <summary>Finds what a printed heading means, level by level from the category down, and never guesses silently.</summary>
internal sealed class HeadingResolver(FunctionalClassification edition, HeadingCitation citation, int year)
{
    // 行政运行 stands below most subcategories, 信息化建设 below some: the only one that an edition happens to hold is not the only one there is.
    private static readonly Lazy<HashSet<string>> SharedNames = new(() => new(
        FunctionalClassification.About2009.Headings
            .GroupBy(heading => (heading.Code.Level, HeadingName.Split(FunctionalClassification.About2009.CanonicalName(heading)).Name))
            .Where(group => group.Count() > 1)
            .Select(group => group.Key.Name),
        StringComparer.Ordinal));

    private readonly List<ResolvedLevel> levels = [];
    private List<ClassifiedHeading<FunctionalCode>> candidates = [];

    internal HeadingResolution Resolve()
    {
        if (citation.Heading.Code is { } code)
        {
            levels.AddRange(Enumerable.Range(1, code.Level)
                .Where(level => level == code.Level || citation.Names[level - 1].Length > 0)
                .Select(level => ReadCode(code.AtLevel(level))));
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
        var name = citation.Names[code.Level - 1];
        if (heading is null || name.Length == 0)
        {
            return new(name.Length == 0 ? code.ToString() : name, heading is null ? MatchKind.Unknown : heading.From > year ? MatchKind.LaterName : MatchKind.Exact, heading);
        }

        var canonical = HeadingName.Canonicalize(name, edition.ParentName(heading.Code.Parent));
        var kind = canonical == edition.CanonicalName(heading) || IsWithoutSuffix(canonical, heading) ? CurrentName(heading)
            : IsFormer(canonical, heading) ? EarlierName(heading.Former!)
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

            if (edition.ChildrenOf(parent).FirstOrDefault(heading => IsFormer(name, heading)) is { } renamed)
            {
                return new(name, EarlierName(renamed.Former!), renamed);
            }

            if (edition.ChildrenOf(parent).Where(heading => IsWithoutSuffix(name, heading)).Take(2).ToList() is [var suffixed])
            {
                return new(name, CurrentName(suffixed), suffixed);
            }
        }

        var elsewhere = ReadElsewhere(name, level);
        return elsewhere.Kind == MatchKind.Unknown && candidates.Count == 0 && level == citation.Heading.Names.Count ? ReadNear(name, above) : elsewhere;
    }

    /// <summary>A name that is not known below what is printed above it, or with nothing known above it.</summary>
    private ResolvedLevel ReadElsewhere(string name, int level)
    {
        // A lone name without a mark can stand for any level.
        var ancestor = levels.LastOrDefault(known => known.Heading is not null)?.Heading?.Code.AtLevel(1) ?? FunctionalCode.Root;
        candidates = [.. FindAnywhere(name).Where(heading => (!citation.IsMarked || heading.Code.Level == level) && heading.Code.IsWithin(ancestor))];
        if (candidates.Count != 1)
        {
            return new(name, candidates.Count == 0 ? MatchKind.Unknown : MatchKind.Ambiguous, null);
        }

        var found = candidates[0];
        var isBelowAnother = levels.LastOrDefault() is { Name.Length: > 0 };
        return SharedNames.Value.Contains(name) ? new(name, MatchKind.Unknown, null)
            : new(name, isBelowAnother ? MatchKind.OtherParent : IsFormer(name, found) ? EarlierName(found.Former!) : CurrentName(found), found);
    }

    /// <summary>A name that no heading has, and one below the same parent nearly has. Items are too many, and too alike, for that.</summary>
    private ResolvedLevel ReadNear(string name, ResolvedLevel? above)
    {
        var parent = levels.Count == 0 ? FunctionalCode.Root : above?.Heading?.Code;
        return citation.IsMarked && parent is { Level: < 2 } known && edition.ChildrenOf(known).Where(heading => HeadingName.IsNear(name, edition.CanonicalName(heading))).Take(2).ToList() is [var near]
            ? new(name, MatchKind.Misspelled, near)
            : new(name, MatchKind.Unknown, null);
    }

    /// <summary>The headings that have a name, or had it, or have what stands before its brackets below the parent that is repeated in them.</summary>
    private IEnumerable<ClassifiedHeading<FunctionalCode>> FindAnywhere(string name)
    {
        var found = edition.FindByName(name);
        return found.Any() ? found
            : HeadingName.Split(name) is { Bracketed: { } parent } split && edition.FindByName(split.Name).Where(heading => edition.ParentName(heading.Code.Parent) == parent).ToList() is { Count: > 0 } below ? below
            : edition.Headings.Where(heading => IsFormer(name, heading));
    }

    private MatchKind CurrentName(ClassifiedHeading<FunctionalCode> heading) =>
        heading.From > year || heading.Former?.Until >= year ? MatchKind.LaterName : MatchKind.Exact;

    private MatchKind EarlierName(FormerName former) => year <= former.Until ? MatchKind.Exact : MatchKind.RetiredName;

    // Local tables write 行政运行（商贸）.
    private bool IsWithoutSuffix(string name, ClassifiedHeading<FunctionalCode> heading) =>
        HeadingName.Split(edition.CanonicalName(heading)) is { Bracketed: not null } local && local.Name == name;

    private static bool IsFormer(string name, ClassifiedHeading<FunctionalCode> heading) =>
        heading.Former is { } former && HeadingName.Canonicalize(former.Name, string.Empty) == name;

    /// <summary>Whether every name is printed as the edition has it, apart from layout.</summary>
    private bool IsSpelledAsInEdition(ClassifiedHeading<FunctionalCode> heading) => Enumerable.Range(1, citation.Names.Count).All(level =>
    {
        var printed = citation.Names[level - 1];
        var known = level == citation.Names.Count ? heading : edition.Find(heading.Code.AtLevel(level));
        return printed.Length == 0 || known is null || printed == HeadingName.ToPlain(known.Name) || year <= known.Former?.Until;
    });
}
