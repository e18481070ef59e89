namespace Budget.Domain.Classification.Crosswalks;

/// <summary>Follows the headings of an edition through known changes of their codes and names.</summary>
/// <remarks>Only what goes on as one heading is followed, renamed or moved; what was split or merged is another thing afterwards.</remarks>
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
            yield return Follow(path, listed, edition);
        }

        foreach (var heading in listed.Where(entry => !followed.Contains(entry.Key)).Select(entry => entry.Value))
        {
            yield return new([heading], [], 0);
        }
    }

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
