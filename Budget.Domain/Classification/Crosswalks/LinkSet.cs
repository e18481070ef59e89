namespace Budget.Domain.Classification.Crosswalks;

/// <summary>The links of a crosswalk while it is made: one for each pair of ends.</summary>
internal sealed class LinkSet<TCode>
    where TCode : struct, IClassificationCode<TCode>
{
    private readonly Dictionary<(TCode? From, TCode? To, CrosswalkGap? Gap), CrosswalkLink<TCode>> links = [];
    private readonly Dictionary<TCode, HashSet<(TCode?, TCode?, CrosswalkGap?)>> byFrom = [];
    private readonly Dictionary<TCode, HashSet<(TCode?, TCode?, CrosswalkGap?)>> byTo = [];

    internal IEnumerable<CrosswalkLink<TCode>> All => links.Values;

    internal List<CrosswalkLink<TCode>> From(TCode code) => Of(byFrom, code);

    internal List<CrosswalkLink<TCode>> To(TCode code) => Of(byTo, code);

    internal bool Has(TCode from, TCode to) => links.ContainsKey((from, to, null));

    /// <summary>
    /// Whether two headings of one code are known to be different things: not linked, and either said to be, or all of one is
    /// known to correspond to something else.
    /// </summary>
    internal bool AreReused(ClassifiedHeading<TCode>? from, ClassifiedHeading<TCode>? to)
    {
        if (from is null || to is null || Has(from.Code, to.Code))
        {
            return false;
        }

        var (ways, waysBack) = (From(from.Code), To(to.Code));
        return IsExplained(ways) || IsExplained(waysBack) || ways.Concat(waysBack).Any(link => link.Gap == CrosswalkGap.CodeReused);
    }

    /// <summary>Whether all of a heading corresponds to known headings.</summary>
    internal static bool IsExplained(List<CrosswalkLink<TCode>> ways) => ways.Count > 0 && ways.TrueForAll(link => link.Gap is null);

    /// <summary>Adds a link. Several ways between the same ends are one link, with the sum of their weights.</summary>
    internal void Add(CrosswalkLink<TCode> link)
    {
        var key = KeyOf(link);
        links[key] = links.TryGetValue(key, out var other) ? Join(other, link) : link;
        Index(byFrom, link.From, key);
        Index(byTo, link.To, key);
    }

    /// <summary>Adds links whose ends are not linked yet.</summary>
    internal void AddNew(IEnumerable<CrosswalkLink<TCode>> added)
    {
        foreach (var link in added.Where(link => !links.ContainsKey(KeyOf(link))).ToList())
        {
            Add(link);
        }
    }

    /// <summary>Whether two headings correspond to each other and to nothing else.</summary>
    internal bool IsOneToOne(TCode from, TCode to) =>
        (from.Level == 0 && to.Level == 0) || (Has(from, to) && From(from).Count == 1 && To(to).Count == 1);

    /// <summary>The same links, seen from the other edition.</summary>
    internal LinkSet<TCode> Reverse()
    {
        var reversed = new LinkSet<TCode>();
        reversed.AddNew(All.Select(link => link.Reverse()));
        return reversed;
    }

    /// <summary>The set with other links between the same ends.</summary>
    internal void Replace(IEnumerable<CrosswalkLink<TCode>> others)
    {
        foreach (var link in others.ToList())
        {
            links[KeyOf(link)] = link;
        }
    }

    private static (TCode? From, TCode? To, CrosswalkGap? Gap) KeyOf(CrosswalkLink<TCode> link) => (link.From?.Code, link.To?.Code, link.Gap);

    private static CrosswalkLink<TCode> Join(CrosswalkLink<TCode> left, CrosswalkLink<TCode> right) => left with
    {
        Weight = left.Weight + right.Weight,
        WeightBack = left.WeightBack + right.WeightBack,
        Changes = ChangeOrder<TCode>.Join(left.Changes, right.Changes),
        Evidence = left.Evidence > right.Evidence ? left.Evidence : right.Evidence,
        Source = CrosswalkText.JoinSources(left.Source, right.Source),
    };

    private static void Index(Dictionary<TCode, HashSet<(TCode?, TCode?, CrosswalkGap?)>> index, ClassifiedHeading<TCode>? end, (TCode?, TCode?, CrosswalkGap?) key)
    {
        if (end is not null)
        {
            if (!index.TryGetValue(end.Code, out var keys))
            {
                index.Add(end.Code, keys = []);
            }

            keys.Add(key);
        }
    }

    private List<CrosswalkLink<TCode>> Of(Dictionary<TCode, HashSet<(TCode?, TCode?, CrosswalkGap?)>> index, TCode code) =>
        index.TryGetValue(code, out var keys) ? [.. keys.Select(key => links[key])] : [];
}
