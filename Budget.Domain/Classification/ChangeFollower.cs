namespace Budget.Domain.Classification;

/// <summary>Follows changes from the headings of an earlier edition to those of a later one.</summary>
internal sealed class ChangeFollower<TCode>(
    Dictionary<ChangeNode<TCode>, ClassifiedHeading<TCode>> earlier, Dictionary<ChangeNode<TCode>, ClassifiedHeading<TCode>> later)
    where TCode : struct, IClassificationCode<TCode>
{
    private readonly HashSet<ChangeNode<TCode>> reached = [];

    /// <summary>The links, each from the earlier to the later edition; those of one heading together.</summary>
    internal IEnumerable<List<CrosswalkLink<TCode>>> Follow() => earlier.Select(entry => FollowForward(entry.Key, entry.Value))
        .Concat(later.Where(entry => !earlier.ContainsKey(entry.Key)).Select(entry => FollowBack(entry.Key, entry.Value)));

    private List<CrosswalkLink<TCode>> FollowForward(ChangeNode<TCode> start, ClassifiedHeading<TCode> heading)
    {
        var paths = ChangeGraph<TCode>.Follow(start, later.ContainsKey, isForward: true).ToList();
        var found = paths.Where(path => path.End is not null && IsBetween(start, path)).ToList();
        reached.UnionWith(found.Select(path => path.End!));

        // What both editions list under one code and name continues, so nothing of it is lost.
        var lost = later.ContainsKey(start) ? [] : paths.Where(path => path.End is null && (path.IsAbsent || (found.Count > 0 && path.IsPart(isForward: true))));
        return [.. found.Select(path => path.ToLink(heading, later[path.End!])), .. lost.Select(path => path.ToLink(heading, null))];
    }

    /// <summary>What of a later heading came from nowhere that is known; the rest has been found from the front.</summary>
    private List<CrosswalkLink<TCode>> FollowBack(ChangeNode<TCode> start, ClassifiedHeading<TCode> heading) =>
        [.. ChangeGraph<TCode>.Follow(start, earlier.ContainsKey, isForward: false)
            .Where(path => path.End is null && (path.IsAbsent || (reached.Contains(start) && path.IsPart(isForward: false))))
            .Select(path => path.ToLink(null, heading))];

    /// <summary>Whether the changes lie between the editions: not if the earlier one, which still has the start, has what came of it too.</summary>
    private bool IsBetween(ChangeNode<TCode> start, ChangePath<TCode> path) =>
        !later.ContainsKey(start)
        || start.Later.Exists(edge => edge.Later == start)
        || path.Steps.All(step => step.Later is null || !earlier.ContainsKey(step.Later));
}
