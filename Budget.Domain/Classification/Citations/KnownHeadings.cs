using Budget.Domain.Classification.Crosswalks;

namespace Budget.Domain.Classification.Citations;

/// <summary>All headings that an edition lists or that changes tell of, under every code and name that they had.</summary>
internal sealed class KnownHeadings
{
    // 行政运行 stands below most subcategories, 信息化建设 below some: the only one that an edition happens to hold is not the only one there is.
    private static readonly Lazy<HashSet<string>> SharedNames = new(() => new(
        FunctionalClassification.About2009.Headings
            .GroupBy(heading => (heading.Code.Level, HeadingName.Split(FunctionalClassification.About2009.CanonicalName(heading)).Name))
            .Where(group => group.Count() > 1)
            .Select(group => group.Key.Name),
        StringComparer.Ordinal));

    private readonly ILookup<string, (KnownHeading Heading, bool IsShort)> byName;
    private readonly ILookup<FunctionalCode, KnownHeading> byCode;
    private readonly ILookup<FunctionalCode, ClassifiedHeading<FunctionalCode>> reused;
    private readonly bool isComplete;

    internal KnownHeadings(FunctionalClassification edition, HeadingChanges<FunctionalCode> changes)
    {
        isComplete = edition.CompleteLevels == 3;

        // What several names led to is on several histories; the first will do.
        var all = HeadingHistories<FunctionalCode>.Of(edition, changes)
            .SelectMany(history => history.Stages.Select((_, stage) => new KnownHeading(history, stage)))
            .GroupBy(known => (known.Code, edition.CanonicalName(known.Heading)))
            .Select(group => group.First())
            .OrderBy(known => known.Code)
            .ToList();
        byCode = all.ToLookup(known => known.Code);
        byName = all.SelectMany(known => NamesOf(edition, known.Heading), (known, name) => (known, name))
            .ToLookup(entry => entry.name.Name, entry => (entry.known, entry.name.IsShort), StringComparer.Ordinal);
        reused = changes.All.Where(change => change.Kind == HeadingRelation.CodeReused)
            .Select(change => new ClassifiedHeading<FunctionalCode> { Code = change.From!.Code, Name = change.From.Name, Evidence = change.Evidence, Source = change.Source })
            .Distinct()
            .ToLookup(heading => heading.Code);
    }

    /// <summary>The headings that have or had a canonical name; if one is called so only without its suffix, that is its short name.</summary>
    internal IEnumerable<(KnownHeading Heading, bool IsShort)> Find(string name) => byName[name];

    /// <summary>The headings that have or had a code.</summary>
    internal IEnumerable<KnownHeading> Find(FunctionalCode code) => byCode[code];

    /// <summary>Everything that a code is known to have meant.</summary>
    internal IEnumerable<ClassifiedHeading<FunctionalCode>> MeaningsOf(FunctionalCode code) =>
        byCode[code].Select(known => known.Heading).Concat(reused[code]).GroupBy(heading => heading.Name).Select(group => group.First());

    /// <summary>Whether a name belongs to several headings, even if the edition holds only one of them.</summary>
    internal bool IsShared(string name) => !isComplete && SharedNames.Value.Contains(name);

    private static IEnumerable<(string Name, bool IsShort)> NamesOf(FunctionalClassification edition, ClassifiedHeading<FunctionalCode> heading)
    {
        var parent = edition.ParentName(heading.Code.Parent);
        var full = edition.CanonicalName(heading);
        var names = heading.Aliases.Select(alias => HeadingName.Canonicalize(alias, parent)).Append(full).Append(HeadingName.Canonicalize(heading.Name, string.Empty));

        // Without what stands above, the bracket of 行政运行（商贸事务） is all that says it.
        names = parent.Length > 0 ? names.Append(full + "（" + parent + "）") : names;

        // Local tables write 行政运行（商贸）.
        var shortened = HeadingName.Split(full) is { Bracketed: not null } local ? new[] { (local.Name, true) } : [];
        return names.Distinct(StringComparer.Ordinal).Select(name => (name, false)).Concat(shortened);
    }
}
