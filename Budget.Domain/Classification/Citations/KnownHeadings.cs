using Budget.Domain.Classification.Crosswalks;

namespace Budget.Domain.Classification.Citations;

/// <summary>All headings that an edition lists or that changes tell of, under every code and name that they had.</summary>
internal sealed class KnownHeadings<TCode>
    where TCode : struct, IClassificationCode<TCode>
{
    private readonly ILookup<string, (KnownHeading<TCode> Heading, bool IsShort)> byName;
    private readonly ILookup<TCode, KnownHeading<TCode>> byCode;
    private readonly ILookup<TCode, HeadingChange<TCode>> reused;

    internal KnownHeadings(ClassificationEdition<TCode> edition, HeadingChanges<TCode> changes)
    {
        // What several names led to is on several histories; the first will do.
        var all = HeadingHistories<TCode>.Of(edition, changes)
            .SelectMany(history => history.Stages.Select((_, stage) => new KnownHeading<TCode>(history, stage)))
            .GroupBy(known => (known.Code, edition.CanonicalName(known.Heading)))
            .Select(group => group.First())
            .OrderBy(known => known.Code)
            .ToList();
        byCode = all.ToLookup(known => known.Code);
        byName = all.SelectMany(known => NamesOf(edition, known.Heading), (known, name) => (known, name: (Name: KeyOf(name.Name), name.IsShort)))
            .Distinct()
            .ToLookup(entry => entry.name.Name, entry => (entry.known, entry.name.IsShort), StringComparer.Ordinal);
        reused = changes.All.Where(change => change.Kind == HeadingRelation.CodeReused).ToLookup(change => change.From!.Code);
    }

    /// <summary>The headings that have or had a canonical name; if one is called so only without its suffix, that is its short name.</summary>
    internal IEnumerable<(KnownHeading<TCode> Heading, bool IsShort)> Find(string name) => byName[KeyOf(name)];

    /// <summary>The headings that have or had a code.</summary>
    internal IEnumerable<KnownHeading<TCode>> Find(TCode code) => byCode[code];

    /// <summary>What had a code in a year: what the edition lists, or the only one that is known; null if it is not known.</summary>
    internal KnownHeading<TCode>? FindOf(TCode code, int year)
    {
        var found = byCode[code].Where(known => known.IsOf(year)).ToList();
        return found.Find(known => known.IsListed) ?? (found.Count == 1 ? found[0] : null);
    }

    /// <summary>Everything that a code is known to have meant.</summary>
    internal IEnumerable<ClassifiedHeading<TCode>> MeaningsOf(TCode code) =>
        byCode[code].Select(known => known.Heading).Concat(reused[code].Select(Before)).GroupBy(heading => heading.Name).Select(group => group.First());

    /// <summary>What a code with a canonical name was used for before it became that of another heading; null if no such thing is known.</summary>
    internal HeadingChange<TCode>? FindReuse(TCode code, string name, ClassifiedHeading<TCode> now) => reused[code]
        .Where(change => HeadingName.Canonicalize(change.From!.Name, string.Empty) == name)
        .OrderByDescending(change => change.To!.Name == now.Name)
        .FirstOrDefault();

    private static ClassifiedHeading<TCode> Before(HeadingChange<TCode> change) =>
        new() { Code = change.From!.Code, Name = change.From.Name, Evidence = change.Evidence, Source = change.Source };

    private IEnumerable<(string Name, bool IsShort)> NamesOf(ClassificationEdition<TCode> edition, ClassifiedHeading<TCode> heading)
    {
        var parent = edition.ParentName(heading.Code.Parent);
        var full = edition.CanonicalName(heading);
        var names = heading.Aliases.Select(alias => HeadingName.Canonicalize(alias, parent)).Append(full).Append(HeadingName.Canonicalize(heading.Name, string.Empty)).ToList();

        // Without what stands above, the bracket of 行政运行（商贸事务） is all that says it, under whatever name of its time.
        var parents = byCode[heading.Code.Parent].Select(known => HeadingName.Canonicalize(known.Heading.Name, string.Empty)).Append(parent).Where(name => name.Length > 0);
        names.AddRange([.. parents.SelectMany(above => names.Select(name => name + "（" + above + "）"))]);

        // Local tables write 行政运行（商贸）.
        var shortened = HeadingName.Split(full) is { Bracketed: not null } local ? new[] { (local.Name, true) } : [];
        return names.Distinct(StringComparer.Ordinal).Select(name => (name, false)).Concat(shortened);
    }

    // 支出 stands, or not, before what is repeated in brackets as well as within them.
    private static string KeyOf(string name) =>
        HeadingName.Split(name) is { Bracketed: { } bracketed } split ? HeadingName.Canonicalize(split.Name, string.Empty) + "（" + bracketed + "）" : name;
}
