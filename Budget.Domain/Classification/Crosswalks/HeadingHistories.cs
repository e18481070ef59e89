namespace Budget.Domain.Classification.Crosswalks;

/// <summary>Follows the headings of an edition through known changes of their codes and names.</summary>
/// <remarks>Only what goes on as one heading is followed, renamed or moved; what was split or merged is another thing afterwards, and its history ends.</remarks>
internal static class HeadingHistories<TCode>
    where TCode : struct, IClassificationCode<TCode>
{
    /// <summary>The history of every heading that the edition lists, or that a change tells of.</summary>
    internal static IEnumerable<HeadingHistory<TCode>> Of(ClassificationEdition<TCode> edition, HeadingChanges<TCode> changes)
    {
        var next = changes.All.Where(change => change.Kind is HeadingRelation.Renamed or HeadingRelation.Moved)
            .Concat(edition.Headings.Where(heading => heading.Former is not null).Select(FromFormerName))
            .GroupBy(change => KeyOf(edition, change.From!))
            .ToDictionary(group => group.Key, group => group.First());
        var reached = new HashSet<(TCode, string)>(next.Values.Select(change => KeyOf(edition, change.To!)));
        var listed = edition.Headings.ToDictionary(heading => (heading.Code, edition.ComparableName(heading)));
        var (endings, beginnings) = (Outer(edition, changes, isEnd: true), Outer(edition, changes, isEnd: false));
        var followed = new HashSet<(TCode, string)>();
        foreach (var start in next.Keys.Where(key => !reached.Contains(key)))
        {
            var path = new List<HeadingChange<TCode>>();
            for (var key = start; next.TryGetValue(key, out var change); key = KeyOf(edition, change.To!))
            {
                path.Add(change);
                followed.Add(key);
            }

            followed.Add(KeyOf(edition, path[^1].To!));
            yield return Bound(Follow(path, listed, edition), start, KeyOf(edition, path[^1].To!));
        }

        foreach (var heading in listed.Where(entry => !followed.Contains(entry.Key)))
        {
            followed.Add(heading.Key);
            yield return Bound(new([heading.Value], [], 0), heading.Key, heading.Key);
        }

        foreach (var ending in endings.Where(entry => !followed.Contains(entry.Key)))
        {
            var last = ending.Value[0];
            yield return Bound(new([StageOf(last.From!, last, null)], [], 0), ending.Key, ending.Key);
        }

        HeadingHistory<TCode> Bound(HeadingHistory<TCode> history, (TCode, string) first, (TCode, string) last) => new(history.Stages, history.Changes, history.Presumed)
        {
            Beginning = beginnings.TryGetValue(first, out var before) ? before.FirstOrDefault(change => change.Year is not null) : null,
            Ending = endings.TryGetValue(last, out var after) ? new(edition, history.Stages[^1], [.. after], [.. after.Select(change => Find(change.To!, change))]) : null,
        };

        ClassifiedHeading<TCode> Find(NamedCode<TCode> name, HeadingChange<TCode> change) =>
            listed.TryGetValue(KeyOf(edition, name), out var found) ? found : StageOf(name, change, null);
    }

    /// <summary>The splits and mergers that headings end with, or begin with; not of those that go on beside what they lost or won.</summary>
    private static Dictionary<(TCode, string), List<HeadingChange<TCode>>> Outer(ClassificationEdition<TCode> edition, HeadingChanges<TCode> changes, bool isEnd) => changes.All
        .Where(change => change.Kind is HeadingRelation.Split or HeadingRelation.Merged)
        .GroupBy(change => KeyOf(edition, isEnd ? change.From! : change.To!))
        .Where(group => group.All(change => !KeyOf(edition, change.From!).Equals(KeyOf(edition, change.To!))))
        .ToDictionary(group => group.Key, group => group.ToList());

    /// <summary>The renaming that a heading's former name tells of.</summary>
    internal static HeadingChange<TCode> FromFormerName(ClassifiedHeading<TCode> heading) => new()
    {
        Kind = HeadingRelation.Renamed,
        From = new(heading.Code, heading.Former!.Name),
        To = new(heading.Code, heading.Name),
        Year = heading.Former.Until + 1,
        Evidence = heading.Evidence,
        Source = heading.Source,
    };

    private static HeadingHistory<TCode> Follow(
        List<HeadingChange<TCode>> path, Dictionary<(TCode, string), ClassifiedHeading<TCode>> listed, ClassificationEdition<TCode> edition)
    {
        var names = path.Select(change => change.From!).Append(path[^1].To!).ToList();
        var presumed = names.FindIndex(name => listed.ContainsKey(KeyOf(edition, name)));
        presumed = presumed < 0 ? path.Count : presumed;
        var known = listed.TryGetValue(KeyOf(edition, names[presumed]), out var found) ? found : null;
        return new([.. names.Select((name, i) => i == presumed && known is not null ? known : StageOf(name, path[Math.Min(i, path.Count - 1)], known))], [.. path], presumed);
    }

    /// <summary>A heading under a code and a name that only a change tells of.</summary>
    private static ClassifiedHeading<TCode> StageOf(NamedCode<TCode> name, HeadingChange<TCode> change, ClassifiedHeading<TCode>? known) => new()
    {
        Code = name.Code,
        Name = name.Name,
        Funds = known?.Funds ?? default,
        Evidence = change.Evidence,
        Source = change.Source,
    };

    private static (TCode Code, string Name) KeyOf(ClassificationEdition<TCode> edition, NamedCode<TCode> heading) =>
        (heading.Code, HeadingName.Compare(heading.Name, edition.ParentName(heading.Code.Parent)));
}
