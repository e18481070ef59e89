using System.Text;
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
    private static readonly string[] Marks = ["（类）", "（款）", "（项）"];
    private static readonly Lazy<FunctionalClassification> Recent = Embedded("functional-2021", "2021-2025", 1);
    private static readonly Lazy<FunctionalClassification> Old = Embedded("functional-2009", "2009", 3);

    private readonly Lazy<KnownHeadings> known;

    private FunctionalClassification(string label, IEnumerable<ClassifiedHeading<FunctionalCode>> headings, int completeLevels)
        : base(label, headings, completeLevels) => known = new(() => new(this, HeadingChanges.Functional));

    /// <summary>The headings that documents of 2021 to 2025 attest, and all categories of 2021 with their English names.</summary>
    public static FunctionalClassification Attested => Recent.Value;

    /// <summary>A complete tree of about 2009, from a local table whose names can bear local suffixes.</summary>
    public static FunctionalClassification About2009 => Old.Value;

    /// <summary>The headings under every code and name that they are known to have had.</summary>
    internal KnownHeadings Known => known.Value;

    /// <summary>The edition of the library that is the best guess for a year.</summary>
    /// <param name="year">The year.</param>
    /// <returns>The old tree up to 2010, the attested headings from 2011; what either lacks is unknown, not wrong.</returns>
    /// <exception cref="ArgumentNullException">The year is null.</exception>
    public static FunctionalClassification ForYear(FiscalYear year) => Guard.NotNull(year).Year <= LastOldYear ? About2009 : Attested;

    /// <summary>Reads an edition of one's own, such as the official table of a year.</summary>
    /// <param name="table">
    /// Comma-separated values with a header line: <c>code</c> and <c>name</c>, and optionally <c>level</c> (类, 款, 项),
    /// <c>fund</c>, <c>years</c> (separated by spaces), <c>from</c>, <c>until</c>, <c>aliases</c> (separated by semicolons), <c>formerName</c>, <c>formerUntil</c>, <c>english</c>,
    /// <c>definition</c>, <c>definitionSource</c>, <c>children</c> (<c>all</c> if every heading below is listed), <c>evidence</c>,
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
        new HeadingResolver(this, Guard.NotNull(citation), Guard.NotNull(year).Year).Resolve();

    /// <summary>A heading as documents print it: 一般公共服务支出（类）商贸事务（款）行政运行（项）.</summary>
    /// <param name="code">The code of the heading.</param>
    /// <param name="notation">What is written out of names and code.</param>
    /// <param name="brackets">The width of the brackets, those within names included.</param>
    /// <returns>
    /// The names of the edition with their marks, or as told; a level that the edition does not know is given by its code. <see cref="HeadingCitation"/>
    /// reads it back. For the root, <c>0</c> where a code is written, and else nothing.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The notation or the style is not defined.</exception>
    public string Format(FunctionalCode code, HeadingNotation notation = HeadingNotation.Names, BracketStyle brackets = BracketStyle.FullWidth)
    {
        Guard.Defined(notation, HeadingNotation.CodeAndNames);
        Guard.Defined(brackets, BracketStyle.HalfWidth);
        var text = notation switch
        {
            HeadingNotation.CodeAndName => code + (Find(code) is { } heading ? " " + heading.Name : string.Empty),
            HeadingNotation.CodeAndNames when code != FunctionalCode.Root => code + " " + FormatNames(code, false),
            HeadingNotation.CodeAndNames => code.ToString(),
            _ => FormatNames(code, notation == HeadingNotation.NamesRepeatingParent),
        };
        return brackets == BracketStyle.FullWidth ? text : text.Replace('（', '(').Replace('）', ')');
    }

    private string FormatNames(FunctionalCode code, bool repeatsParent)
    {
        var text = new StringBuilder();
        for (var level = 1; level <= code.Level; level++)
        {
            var above = Find(code.AtLevel(level - 1))?.Name;
            text.Append(Find(code.AtLevel(level))?.Name ?? code.AtLevel(level).ToString());
            text.Append(repeatsParent && level == 3 && above is not null && Find(code) is not null ? "（" + above + "）" : string.Empty);
            text.Append(Marks[level - 1]);
        }

        return text.ToString();
    }

    private static Lazy<FunctionalClassification> Embedded(string file, string label, int completeLevels) =>
        new(() => Read(EmbeddedTable.Load(file), label, completeLevels).Value);
}
