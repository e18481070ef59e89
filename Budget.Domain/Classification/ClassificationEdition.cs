using System.Collections.Immutable;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Classification.Crosswalks;
using Budget.Domain.Internal;
using Budget.Domain.Periods;

namespace Budget.Domain.Classification;

/// <summary>The headings of a classification in one edition, with look-ups by code and by name.</summary>
/// <typeparam name="TCode">The type of the codes.</typeparam>
/// <remarks>
/// What an edition does not hold is unknown, never wrong, unless the edition says that it is complete there: see
/// <see cref="IsSurelyWithout"/>. Names are found in any of their usual spellings, see <see cref="FunctionalHeading"/>.
/// Immutable and thread-safe. Compares by reference.
/// </remarks>
public abstract partial class ClassificationEdition<TCode>
    where TCode : struct, IClassificationCode<TCode>
{
    private readonly Dictionary<TCode, ClassifiedHeading<TCode>> byCode;
    private readonly Dictionary<TCode, string> parentNames;
    private readonly Dictionary<TCode, string> canonicalNames;
    private readonly ILookup<string, ClassifiedHeading<TCode>> byName;
    private readonly ILookup<TCode, ClassifiedHeading<TCode>> byParent;
    private readonly Lazy<ILookup<string, ClassifiedHeading<TCode>>> byComparableName;
    private readonly Lazy<KnownHeadings<TCode>> known;

    private protected ClassificationEdition(string label, IEnumerable<ClassifiedHeading<TCode>> headings, int completeLevels)
    {
        Label = Guard.NotBlank(label);
        CompleteLevels = completeLevels;
        Headings = [.. headings.OrderBy(heading => heading.Code)];
        byCode = Headings.ToDictionary(heading => heading.Code);
        parentNames = Headings.ToDictionary(heading => heading.Code, heading => HeadingName.Canonicalize(heading.Name, string.Empty));
        canonicalNames = Headings.ToDictionary(heading => heading.Code, heading => HeadingName.Canonicalize(heading.Name, ParentName(heading.Code.Parent)));

        // Under its full name and, where it repeats its parent in brackets, without that.
        byName = Headings
            .SelectMany(heading => new[] { CanonicalName(heading), parentNames[heading.Code] }.Distinct(StringComparer.Ordinal), (heading, name) => (heading, name))
            .ToLookup(entry => entry.name, entry => entry.heading, StringComparer.Ordinal);
        byParent = Headings.ToLookup(heading => heading.Code.Parent);
        known = new(() => new(this, KnownChanges));
        byComparableName = new(() => Headings.ToLookup(ComparableName, StringComparer.Ordinal));
    }

    /// <summary>A name for the edition, for people.</summary>
    public string Label { get; }

    /// <summary>All headings, depth first, which is the order of their codes.</summary>
    public ImmutableArray<ClassifiedHeading<TCode>> Headings { get; }

    /// <summary>The headings under every code and name that they are known to have had.</summary>
    internal KnownHeadings<TCode> Known => known.Value;

    /// <summary>The changes of the classification that the library knows.</summary>
    private protected abstract HeadingChanges<TCode> KnownChanges { get; }

    /// <summary>The heading with a code; null if the edition does not know it.</summary>
    /// <param name="code">The code.</param>
    public ClassifiedHeading<TCode>? Find(TCode code) => byCode.TryGetValue(code, out var heading) ? heading : null;

    /// <summary>The heading that had a code in a year, under its name of that year, as far as known changes tell; null if it is not known what the code meant then.</summary>
    /// <param name="code">The code.</param>
    /// <param name="year">The year.</param>
    /// <exception cref="ArgumentNullException">The year is null.</exception>
    public ClassifiedHeading<TCode>? Find(TCode code, FiscalYear year) => Known.FindOf(code, Guard.NotNull(year).Year)?.Heading;

    /// <summary>All headings with a name, in the order of their codes; many items share theirs, such as 行政运行.</summary>
    /// <param name="name">The name in any usual spelling.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public IEnumerable<ClassifiedHeading<TCode>> FindByName(string name) => byName[HeadingName.Canonicalize(Guard.NotBlank(name), string.Empty)];

    /// <summary>The heading with a name directly below another; null if there is none, or if several have it and none of them in that very spelling.</summary>
    /// <param name="name">The name in any usual spelling, also with the parent repeated in brackets.</param>
    /// <param name="parent">The code of the heading above; the root for categories.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public ClassifiedHeading<TCode>? FindByName(string name, TCode parent)
    {
        var canonical = HeadingName.Canonicalize(Guard.NotBlank(name), ParentName(parent));
        var named = byParent[parent].Where(heading => CanonicalName(heading) == canonical).ToList();
        return named.Count == 1 ? named[0] : FindSpelled(named, name);
    }

    /// <summary>The only one of several headings that is spelled so; null if there is none, or no only one.</summary>
    internal static ClassifiedHeading<TCode>? FindSpelled(IEnumerable<ClassifiedHeading<TCode>> headings, string printed)
    {
        var plain = HeadingName.ToPlain(printed);
        var spelled = headings.Where(heading => HeadingName.ToPlain(heading.Name) == plain).Take(2).ToList();
        return spelled.Count == 1 ? spelled[0] : null;
    }

    /// <summary>The headings directly below a code, in order; the categories for the root.</summary>
    /// <param name="code">The code.</param>
    public IEnumerable<ClassifiedHeading<TCode>> ChildrenOf(TCode code) => byParent[code];

    /// <summary>The headings above a code, nearest first, as far as the edition knows them.</summary>
    /// <param name="code">The code.</param>
    public IEnumerable<ClassifiedHeading<TCode>> AncestorsOf(TCode code)
    {
        for (var above = code.Parent; above.Level > 0; above = above.Parent)
        {
            if (Find(above) is { } heading)
            {
                yield return heading;
            }
        }
    }

    /// <summary>The name of a heading without what its spellings differ in.</summary>
    internal string CanonicalName(ClassifiedHeading<TCode> heading) => ReferenceEquals(Find(heading.Code), heading)
        ? canonicalNames[heading.Code]
        : HeadingName.Canonicalize(heading.Name, ParentName(heading.Code.Parent));

    /// <summary>The name of a heading in the form in which editions are compared, with a local table's suffixes dropped.</summary>
    internal string ComparableName(ClassifiedHeading<TCode> heading) => HeadingName.Compare(heading.Name, ParentName(heading.Code.Parent));

    /// <summary>The names, without local suffixes, that stand more than once on one level.</summary>
    internal HashSet<string> FindSharedNames() => new(
        Headings.GroupBy(heading => (heading.Code.Level, HeadingName.Split(CanonicalName(heading)).Name))
            .Where(group => group.Count() > 1)
            .Select(group => group.Key.Name),
        StringComparer.Ordinal);

    /// <summary>All headings with a comparable name.</summary>
    internal IEnumerable<ClassifiedHeading<TCode>> FindComparable(string name) => byComparableName.Value[name];

    /// <summary>The canonical name of a heading that others stand below; empty for the root and where it is not known.</summary>
    internal string ParentName(TCode parent) => parentNames.TryGetValue(parent, out var name) ? name : string.Empty;
}
