namespace Budget.Domain.Classification.Citations;

/// <summary>Finds what a printed heading means, level by level from the category down, and never guesses silently.</summary>
/// <remarks>
/// A name is looked for below what is printed above it, then in the same category, then anywhere; at each place as the name of
/// the year, then without its suffix, then as a name of other years. What no heading was ever called may be a slip for its only
/// near neighbour.
/// </remarks>
/// <param name="edition">The edition.</param>
/// <param name="printed">What is printed.</param>
/// <param name="year">The year of the document.</param>
/// <param name="isShared">Whether a name belongs to several headings, even if the edition holds only one of them.</param>
internal sealed class HeadingResolver<TCode>(ClassificationEdition<TCode> edition, PrintedPath<TCode> printed, int year, Func<string, bool> isShared)
    where TCode : struct, IClassificationCode<TCode>
{
    private const string Marks = "类款项";

    private readonly List<ResolvedLevel<TCode>> levels = [];

    internal HeadingMatch<TCode> Resolve()
    {
        var canonical = HeadingName.CanonicalizePath(printed.Names, string.Empty);
        for (var level = 1; level <= printed.Depth; level++)
        {
            var name = printed.Names[level - 1];
            if (printed.Code.Level == 0)
            {
                levels.Add((name.Length == 0 ? Unknown(name) : ReadName(canonical[level - 1])) with { Printed = name });
            }
            else if (name.Length > 0 || level == printed.Depth)
            {
                levels.Add(ReadCode(printed.Code.AtLevel(level), name) with { Printed = name });
            }
        }

        var last = levels.LastOrDefault();
        var kind = last?.Heading is null ? last?.Kind ?? MatchKind.Unknown
            : levels.Where(level => level.Name.Length > 0).Max(level => level.Heading is null ? MatchKind.OtherParent : level.Kind);
        return new PathMatch<TCode>
        {
            Kind = kind == MatchKind.Exact && !IsSpelledAsInEdition() ? MatchKind.Variant : kind,
            Heading = last?.Heading,
            Candidates = last?.Heading is { } heading ? [heading] : last?.Candidates ?? [],
            Levels = [.. levels],
        };
    }

    private ResolvedLevel<TCode> ReadCode(TCode code, string name)
    {
        if (name.Length > 0)
        {
            // 201一般公共服务支出类 has the mark of its level without brackets; but 31101国内贷款 is a name.
            foreach (var spelled in name[^1] == Marks[code.Level - 1] && name.Length > 1 ? new[] { name, name[..^1] } : [name])
            {
                if (Choose(HeadingName.Canonicalize(spelled, edition.ParentName(code.Parent)), known => known.Code.Equals(code)) is [var named])
                {
                    return named.In(year, name);
                }
            }
        }

        var found = edition.Known.FindOf(code, year);
        return found is null ? Unknown(name.Length == 0 ? code.ToString()! : name) with { Candidates = [.. edition.Known.MeaningsOf(code)] }
            : name.Length == 0 ? found.In(year, code.ToString()!) : new(name, MatchKind.OtherName, found.Heading) { Change = edition.Known.FindReuse(code, HeadingName.Canonicalize(name, string.Empty), found.Heading) };
    }

    private ResolvedLevel<TCode> ReadName(string name)
    {
        var level = levels.Count + 1;
        var above = levels.LastOrDefault();
        if (level == 1 || above!.Heading is not null || IsOneOfSeveral(above))
        {
            List<TCode> parents = above is null ? [default] : [.. new[] { above.PrintedCode, above.Heading?.Code }.OfType<TCode>()];
            var below = Choose(name, known => parents.Contains(known.Code.Parent));
            if (below.Count == 0 && above is not null && IsOneOfSeveral(above))
            {
                below = Choose(name, known => above.Candidates.Any(candidate => candidate.Code.Equals(known.Code.Parent)));
                Settle(above, below);
            }

            if (below.Count > 0 && !(IsLone && !below[0].IsOf(year) && Choose(name, _ => true)[0].IsOf(year)))
            {
                // 某事务 and 某事务支出 side by side are told apart by their spelling alone.
                var spelled = ClassificationEdition<TCode>.FindSpelled(below.Select(known => known.Heading), printed.Names[level - 1]);
                return below.Count == 1 ? below[0].In(year, name)
                    : below.Find(known => known.Heading == spelled) is { } found ? found.In(year, name) with { Candidates = Ambiguous(name, below).Candidates }
                    : Ambiguous(name, below);
            }
        }

        // A lone name without a mark can stand for any level.
        var category = levels.Find(known => known.Heading is not null)?.Heading?.Code.AtLevel(1) ?? default;
        var inCategory = Choose(name, known => IsOnLevel(known, level) && known.Code.IsWithin(category));
        if (above is not { Name.Length: > 0 })
        {
            if (inCategory.Count > 0)
            {
                return inCategory.Count > 1 || isShared(name) ? Ambiguous(name, inCategory) : inCategory[0].In(year, name);
            }
        }

        // Below a parent that is not its own only a name that belongs to one heading is recognised.
        var elsewhere = inCategory.Count > 0 ? inCategory : Choose(name, known => IsOnLevel(known, level));
        return elsewhere.Count == 0 ? ReadNear(name, above)
            : elsewhere.Count > 1 || isShared(name) ? Unknown(name)
            : elsewhere[0].In(year, name) is { Heading: { } meant } ? new(name, MatchKind.OtherParent, meant)
            : Unknown(name);
    }

    /// <summary>Whether several headings side by side have the name of a level, so that what stands below tells which is meant.</summary>
    private static bool IsOneOfSeveral(ResolvedLevel<TCode> level) => level is { Change: null, Kind: MatchKind.Ambiguous or <= MatchKind.Variant, Candidates.Count: > 1 };

    /// <summary>Takes the level above for the heading that has what is printed below it.</summary>
    private void Settle(ResolvedLevel<TCode> above, List<KnownHeading<TCode>> below)
    {
        if (below is [var only] && edition.Known.FindOf(only.Code.Parent, year) is { } parent)
        {
            levels[^1] = parent.In(year, above.Name) with { Printed = above.Printed };
        }
    }

    // What a category was called once, another heading can be called now: 其他资本性支出.
    private bool IsLone => !printed.IsMarked && printed.Depth == 1;

    private bool IsOnLevel(KnownHeading<TCode> known, int level) => !printed.IsMarked || known.Code.Level == level;

    /// <summary>The headings at some place that a name means most probably: as the name of the year, then without its suffix, then as a name of other years.</summary>
    private List<KnownHeading<TCode>> Choose(string name, Func<KnownHeading<TCode>, bool> stands) => edition.Known.Find(name)
        .Where(found => stands(found.Heading))
        .GroupBy(found => !found.Heading.IsOf(year) ? 2 : found.IsShort ? 1 : 0, found => found.Heading)
        .OrderBy(way => way.Key)
        .FirstOrDefault()?
        .GroupBy(found => found.History)
        .Select(history => history.OrderBy(found => found.DistanceFrom(year)).First())
        .ToList() ?? [];

    /// <summary>A name that no heading has, and one below the same parent nearly has. Items are too many, and too alike, for that.</summary>
    private ResolvedLevel<TCode> ReadNear(string name, ResolvedLevel<TCode>? above)
    {
        var isLast = levels.Count + 1 == printed.Depth;
        var parent = above is null ? default(TCode) : above.Heading?.Code;
        return printed.IsMarked && isLast && parent is { Level: < 2 } known && !edition.Known.Find(name).Any()
            && edition.ChildrenOf(known).Where(heading => HeadingName.IsNear(name, edition.CanonicalName(heading))).Take(2).ToList() is [var near]
            ? near.IsSurelyRightFor(year) ? new(name, MatchKind.Misspelled, near) : Unknown(name) with { Candidates = [near] }
            : Unknown(name);
    }

    private static ResolvedLevel<TCode> Unknown(string name) => new(name, MatchKind.Unknown, null);

    private ResolvedLevel<TCode> Ambiguous(string name, List<KnownHeading<TCode>> found) =>
        new(name, found.Count > 1 ? MatchKind.Ambiguous : MatchKind.Unknown, null)
        {
            Candidates = [.. found.Select(known => known.In(year, name)).SelectMany(level => level.Heading is { } heading ? [heading] : level.Candidates).Distinct()],
        };

    /// <summary>Whether every name is printed as the edition has it, apart from layout.</summary>
    private bool IsSpelledAsInEdition() => levels.TrueForAll(level =>
        level.Printed.Length == 0 || level.Heading is null || level.Printed == HeadingName.ToPlain(level.Heading.Name));
}
