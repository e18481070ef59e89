namespace Budget.Domain.Classification.Crosswalks;

/// <summary>Follows changes from the headings of an earlier edition to those of a later one.</summary>
/// <param name="earlier">The headings of the earlier edition of which changes are known.</param>
/// <param name="later">Those of the later edition.</param>
/// <param name="firstYear">The first year of the earlier edition, if known.</param>
/// <param name="lastYear">The last year of the later edition, if known.</param>
internal sealed class ChangeFollower<TCode>(
    Dictionary<ChangeNode<TCode>, ClassifiedHeading<TCode>> earlier,
    Dictionary<ChangeNode<TCode>, ClassifiedHeading<TCode>> later,
    int? firstYear,
    int? lastYear)
    where TCode : struct, IClassificationCode<TCode>
{
    private readonly HashSet<ChangeNode<TCode>> reached = [];

    /// <summary>
    /// Whether, after following, the order of the editions is certain from the changes alone: the one has only the heading
    /// before a change, the other only the heading after it.
    /// </summary>
    internal bool ProvesOrder { get; private set; }

    /// <summary>The links, each from the earlier to the later edition; those of one heading together.</summary>
    internal IEnumerable<List<CrosswalkLink<TCode>>> Follow() => earlier.Select(entry => FollowForward(entry.Key, entry.Value))
        .Concat(later.Select(entry => FollowBack(entry.Key, entry.Value)));

    private List<CrosswalkLink<TCode>> FollowForward(ChangeNode<TCode> start, ClassifiedHeading<TCode> heading)
    {
        var continues = later.ContainsKey(start);
        var paths = ChangeGraph<TCode>.Follow(start, later.ContainsKey, isForward: true).ToList();
        var found = paths.Where(path => path.End is not null && path.End != start && (!continues || IsBetween(start, path, isForward: true))).ToList();
        var lost = paths.Where(path => path.End is null && (continues ? IsBetween(start, path, isForward: true) : path.IsAbsent || (found.Count > 0 && path.IsPart(isForward: true)))).ToList();
        if (continues && (found.Count > 0 || lost.Count > 0 || IsJoined(start)))
        {
            found.AddRange(paths.Where(path => path.End == start));
        }

        reached.UnionWith(found.Select(path => path.End!));
        ProvesOrder |= !continues && found.Exists(path => !earlier.ContainsKey(path.End!));
        return [.. found.Select(path => path.ToLink(heading, later[path.End!])), .. lost.Select(path => path.ToLink(heading, null))];
    }

    /// <summary>What of a later heading came from nowhere that is known; the rest has been found from the front.</summary>
    private List<CrosswalkLink<TCode>> FollowBack(ChangeNode<TCode> start, ClassifiedHeading<TCode> heading) =>
        [.. ChangeGraph<TCode>.Follow(start, earlier.ContainsKey, isForward: false)
            .Where(path => path.End is null && (earlier.ContainsKey(start)
                ? IsBetween(start, path, isForward: false)
                : path.IsAbsent || (reached.Contains(start) && path.IsPart(isForward: false))))
            .Select(path => path.ToLink(null, heading))];

    /// <summary>
    /// Whether changes of a heading that both editions have lie between them: not if it did not go on beside what it lost or
    /// won, nor if the other edition has that too, nor if the years are known and tell otherwise.
    /// </summary>
    private bool IsBetween(ChangeNode<TCode> start, ChangePath<TCode> path, bool isForward)
    {
        var near = isForward ? earlier : later;
        return start.GoesOn
            && path.Steps.All(step => (isForward ? step.Later : step.Earlier) is not { } next || !near.ContainsKey(next))
            && !(path.Steps[0].Change.Year <= firstYear || path.Steps[0].Change.Year > lastYear);
    }

    /// <summary>Whether something that only the earlier edition has went into a heading.</summary>
    private bool IsJoined(ChangeNode<TCode> heading) => ChangeGraph<TCode>.Follow(heading, earlier.ContainsKey, isForward: false)
        .Any(path => path.End != heading && IsBetween(heading, path, isForward: false));
}
