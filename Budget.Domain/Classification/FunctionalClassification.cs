using Budget.Domain.Classification.Citations;
using Budget.Domain.Classification.Crosswalks;
using Budget.Domain.Internal;
using Budget.Domain.Periods;

namespace Budget.Domain.Classification;

/// <summary>An edition of the functional classification of expenditure (支出功能分类科目).</summary>
/// <remarks>
/// Two editions are part of the library: what published documents of 2021 to 2025 attest, and a complete local table of
/// about 2009. Neither is official: <see cref="Read"/> takes the official table of a year. Immutable and thread-safe.
/// Compares by reference.
/// </remarks>
public sealed class FunctionalClassification : ClassificationEdition<FunctionalCode>
{
    // The last year for which the old tree is a better guess than the attested headings and their former names.
    private const int LastOldYear = 2010;
    private static readonly Lazy<FunctionalClassification> Recent = Embedded("functional-2021", "2021-2025", 1);
    private static readonly Lazy<FunctionalClassification> Old = Embedded("functional-2009", "2009", 3);

    // 行政运行 stands below most subcategories, 信息化建设 below some: the only one that an edition happens to hold is not the only one there is.
    private static readonly Lazy<HashSet<string>> SharedNames = new(() => About2009.FindSharedNames());

    private FunctionalClassification(string label, IEnumerable<ClassifiedHeading<FunctionalCode>> headings, int completeLevels)
        : base(label, headings, completeLevels)
    {
    }

    /// <summary>The headings that documents of 2021 to 2025 attest, and all categories of 2021 with their English names.</summary>
    public static FunctionalClassification Attested => Recent.Value;

    /// <summary>A complete tree of about 2009, from a local table whose names can bear local suffixes.</summary>
    public static FunctionalClassification About2009 => Old.Value;

    /// <summary>The edition of the library that is the best guess for a year.</summary>
    /// <param name="year">The year.</param>
    /// <returns>The old tree up to 2010, the attested headings from 2011; what either lacks is unknown, not wrong.</returns>
    /// <exception cref="ArgumentNullException">The year is null.</exception>
    public static FunctionalClassification ForYear(FiscalYear year) => Guard.NotNull(year).Year <= LastOldYear ? About2009 : Attested;

    /// <summary>Reads an edition of one's own, such as the official table of a year.</summary>
    /// <param name="table">
    /// Comma-separated values with a header line: <c>code</c> and <c>name</c>, and optionally <c>level</c> (类, 款, 项),
    /// <c>fund</c>, <c>years</c> (separated by spaces), <c>from</c>, <c>until</c>, <c>aliases</c> (separated by semicolons),
    /// <c>aliasSource</c>, <c>formerName</c>, <c>formerUntil</c>, <c>english</c>, <c>definition</c>, <c>definitionSource</c>, <c>children</c> (<c>all</c> if every heading below is listed), <c>evidence</c>,
    /// <c>source</c>, in any order.
    /// </param>
    /// <param name="label">A name for the edition, for people.</param>
    /// <param name="completeLevels">
    /// How many levels the table lists without a gap: 0 for an extract, 3 for a whole table. Only then can a heading that is
    /// missing be told from one that is unknown.
    /// </param>
    /// <returns>The edition, or all errors at once: wrong codes, orphans, duplicates, level mismatches and others.</returns>
    /// <exception cref="ArgumentException">The label is blank, or the table is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are no so many levels.</exception>
    public static TableReadResult<FunctionalClassification> Read(string table, string label, int completeLevels = 0)
    {
        Guard.NotNull(table);
        Guard.NotBlank(label);
        Guard.InRange(completeLevels, 0, 3);
        return new ClassificationTable<FunctionalCode>(FunctionalCode.TryRead, ["", "类", "款", "项"], EvidenceKind.Supplied, label)
            .Read(table, headings => new FunctionalClassification(label, headings, completeLevels));
    }

    /// <summary>What a printed heading means in this edition, and how surely.</summary>
    /// <param name="citation">The heading as printed.</param>
    /// <param name="year">The year of the document: a name that was then in use is not a retired one.</param>
    /// <exception cref="ArgumentNullException">The citation or the year is null.</exception>
    public HeadingResolution Resolve(HeadingCitation citation, FiscalYear year) =>
        new(Guard.NotNull(citation), new HeadingResolver<FunctionalCode>(this, citation.Path, Guard.NotNull(year).Year, IsShared).Resolve());

    private protected override HeadingChanges<FunctionalCode> KnownChanges => HeadingChanges.Functional;

    private bool IsShared(string name) => CompleteLevels < 3 && SharedNames.Value.Contains(name);

    private static Lazy<FunctionalClassification> Embedded(string file, string label, int completeLevels) =>
        new(() => Read(EmbeddedTable.Load(file), label, completeLevels).Value);
}
