using System.Collections.Immutable;
using Budget.Domain.Classification;
using Budget.Domain.Disclosure;
using Budget.Domain.Periods;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Rules.Headings;

namespace Budget.Domain.Reconciliation.Rules.Glossary;

/// <summary>The headings that a glossary explains, beside those that the document spends money on.</summary>
internal sealed class GlossaryReading
{
    // Every one of them is held against every heading; a glossary of more settles nothing.
    private const int MostUnsure = 64;

    private readonly ILookup<FunctionalHeading, Explanation> byHeading;
    private readonly HashSet<FunctionalHeading> aboveEntries;
    private readonly HashSet<FunctionalHeading> aboveUses;
    private readonly Dictionary<FunctionalHeading, Location> firstUses;
    private readonly List<Explanation> unsure;
    private readonly FunctionalClassification edition;
    private readonly FiscalYear year;

    private GlossaryReading(FactSet facts, GlossarySection glossary)
    {
        edition = facts.Classifications.Functional;
        year = facts.Disclosure.FiscalYear;
        Entries = [.. glossary.Entries
            .Select((entry, i) => (entry, Location: new Location(FactCollector.Item("/glossary/entries", i), glossary.Place.Section, glossary.Place.Paragraph)))
            .Where(indexed => indexed.entry.Heading is not null)
            .Select(indexed => new Explanation(facts, indexed.entry, indexed.Location))];
        Uses = [.. facts.Headings
            .Where(heading => heading.Amount is { BaseValue: not 0 })
            .GroupBy(heading => HeadingPath.HeadingOf(heading.Resolution))
            .Where(group => group.Key.Level > 0)
            .Select(group => new Use(group.Key, new(facts, group.First().Resolution), [.. group]))];
        byHeading = Entries.ToLookup(entry => entry.Heading);
        unsure = [.. Entries.Where(entry => entry.Printed.Resolution.Heading is null)];
        aboveEntries = [.. Entries.SelectMany(entry => entry.Heading.Ancestors())];
        firstUses = ReadFirstUses(Uses);
        aboveUses = [.. Uses.SelectMany(use => use.Heading.Ancestors())];
    }

    /// <summary>The entries that explain headings, in printed order.</summary>
    internal ImmutableArray<Explanation> Entries { get; }

    /// <summary>The headings with money, in the order of first printing.</summary>
    internal ImmutableArray<Use> Uses { get; }

    /// <summary>The headings with money that no other is printed below; none that could be one of several.</summary>
    internal IEnumerable<Use> Deepest => Uses.Where(use => !aboveUses.Contains(use.Heading) && IsSure(use));

    /// <summary>The glossary of a document; null if it has none, or one that explains no heading.</summary>
    internal static GlossaryReading? Of(FactSet facts) => facts.Once(_ =>
        facts.Disclosure.Glossary is { } glossary && glossary.Entries.Any(entry => entry.Heading is not null) ? new GlossaryReading(facts, glossary) : null);

    /// <summary>The entries for a heading, or for the nearest heading above it that has any.</summary>
    internal IEnumerable<Explanation> Nearest(Use use) =>
        use.Heading.Ancestors().Prepend(use.Heading).Select(heading => byHeading[heading]).FirstOrDefault(entries => entries.Any()) ?? [];

    /// <summary>The names of the other headings on the level of a use below the heading of an entry, as the editions or the document have them.</summary>
    internal IEnumerable<string> NamesBeside(Use use, Explanation entry) => edition.Headings
        .Where(heading => entry.Heading.Code is { } above && heading.Code.Level == use.Heading.Level && heading.Code.IsWithin(above))
        .Select(heading => edition.Find(heading.Code, year) is { } ofYear ? edition.CanonicalName(ofYear) : string.Empty)
        .Concat(Uses.Where(other => other.Heading.Level == use.Heading.Level && other.Heading.Ancestors().Contains(entry.Heading)).Select(other => other.Path.Name))
        .Where(name => name.Length > 0 && name != use.Path.Name)
        .Distinct(StringComparer.Ordinal);

    /// <summary>Whether a heading below this one is explained.</summary>
    internal bool IsExplainedInParts(Use use) => aboveEntries.Contains(use.Heading);

    /// <summary>Whether an entry that the editions do not know, or not for one heading, may mean this one.</summary>
    internal bool MayBeExplained(Use use) =>
        unsure.Count > MostUnsure || unsure.Any(entry => entry.Path.CanBeAlong(use.Path) || use.Path.IsNearlyAlong(entry.Path));

    /// <summary>Where the document spends money on the heading of an entry, or on one below it; null if it does not.</summary>
    internal Location? FindUse(Explanation entry) => firstUses.TryGetValue(entry.Heading, out var use) ? use : null;

    /// <summary>For an entry that the editions do not know: the only heading with money that nearly has its name, or has another beside the same code.</summary>
    internal Use? FindOtherName(Explanation entry)
    {
        if (entry.Printed.Resolution.Heading is not null || unsure.Count > MostUnsure)
        {
            return null;
        }

        var others = entry.Path.Code is { } code ? Uses.Where(use => use.Path.Code == code && use.Path.Name != entry.Path.Name && use.Path.Name.Length > 0 && entry.Path.Name.Length > 0)
            : Uses.Any(use => use.Path.CanBeAlong(entry.Path)) ? [] : Uses.Where(use => use.Path.IsNearlyAlong(entry.Path));
        return others.Take(2).ToList() is [var only] ? only : null;
    }

    private static Dictionary<FunctionalHeading, Location> ReadFirstUses(ImmutableArray<Use> uses)
    {
        var first = new Dictionary<FunctionalHeading, Location>();
        foreach (var (heading, location) in uses.SelectMany(use => use.Heading.Ancestors().Prepend(use.Heading).Select(heading => (heading, use.First.Location))))
        {
            if (!first.TryGetValue(heading, out _))
            {
                first.Add(heading, location);
            }
        }

        return first;
    }

    // A level that is not printed, or a code that no edition names, leaves open which entry is for it.
    private static bool IsSure(Use use) => use.Heading.IsComplete && (use.Heading.Code is null || use.First.Resolution.Heading is not null);

    /// <summary>An entry that explains a heading.</summary>
    internal sealed class Explanation
    {
        internal Explanation(FactSet facts, GlossaryEntry entry, Location location)
        {
            Entry = entry;
            Definition = location with { Pointer = location.Pointer + "/definition" };
            Printed = new(facts.Resolve(entry.Heading!), default, null, location with { Pointer = location.Pointer + "/heading" });
            Heading = HeadingPath.HeadingOf(Printed.Resolution);
            Path = new(facts, Printed.Resolution);
        }

        internal GlossaryEntry Entry { get; }

        internal Location Definition { get; }

        internal PrintedHeading Printed { get; }

        internal FunctionalHeading Heading { get; }

        internal HeadingPath Path { get; }
    }

    /// <summary>A heading with money, wherever it is printed.</summary>
    internal sealed record Use(FunctionalHeading Heading, HeadingPath Path, ImmutableArray<PrintedHeading> Printings)
    {
        internal PrintedHeading First => Printings[0];
    }
}
