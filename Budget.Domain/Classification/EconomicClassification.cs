using Budget.Domain.Classification.Citations;
using Budget.Domain.Classification.Crosswalks;
using Budget.Domain.Expenditure;
using Budget.Domain.Internal;
using Budget.Domain.Periods;

namespace Budget.Domain.Classification;

/// <summary>An edition of the economic classification of departmental budgets (部门预算支出经济分类科目).</summary>
/// <remarks>
/// Two editions are part of the library: the categories of basic expenditure (301, 302, 303, 310) as a form of 2024
/// prints them, and a local table of about 2007. Neither is official: <see cref="Read"/> takes the official table of a
/// year. Immutable and thread-safe. Compares by reference.
/// </remarks>
public sealed class EconomicClassification : ClassificationEdition<EconomicCode>
{
    // The reform of 2018 renumbered the scheme; before it, the old table is the better guess.
    private const int LastOldYear = 2017;
    private static readonly Lazy<EconomicClassification> Recent = Embedded("economic-2024", "2024", 0);
    private static readonly Lazy<EconomicClassification> Old = Embedded("economic-2007", "2007", 0);

    // 办公设备购置 stands below 310 and, for capital construction, below 309, which the recent edition lacks.
    private static readonly Lazy<HashSet<string>> SharedNames = new(() => About2007.FindSharedNames());

    private EconomicClassification(string label, IEnumerable<ClassifiedHeading<EconomicCode>> headings, int completeLevels)
        : base(label, headings, completeLevels)
    {
    }

    /// <summary>The headings of basic expenditure that a form of 2024 attests.</summary>
    public static EconomicClassification Attested => Recent.Value;

    /// <summary>A tree of about 2007, from a local table.</summary>
    public static EconomicClassification About2007 => Old.Value;

    /// <summary>The edition of the library that is the best guess for a year.</summary>
    /// <param name="year">The year.</param>
    /// <returns>The old tree up to 2017, the attested headings from 2018; what either lacks is unknown, not wrong.</returns>
    /// <exception cref="ArgumentNullException">The year is null.</exception>
    public static EconomicClassification ForYear(FiscalYear year) => Guard.NotNull(year).Year <= LastOldYear ? About2007 : Attested;

    /// <summary>Reads an edition of one's own; see <see cref="FunctionalClassification.Read"/> for the table.</summary>
    /// <param name="table">Comma-separated values with a header line; levels are 类 and 款.</param>
    /// <param name="label">A name for the edition, for people.</param>
    /// <param name="completeLevels">
    /// How many levels the table lists without a gap: 0 for an extract, 2 for a whole table. Only then can a heading that is
    /// missing be told from one that is unknown.
    /// </param>
    /// <returns>The edition, or all errors at once.</returns>
    /// <exception cref="ArgumentException">The label is blank, or the table is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are no so many levels.</exception>
    public static TableReadResult<EconomicClassification> Read(string table, string label, int completeLevels = 0)
    {
        Guard.NotNull(table);
        Guard.NotBlank(label);
        Guard.InRange(completeLevels, 0, 2);
        return new ClassificationTable<EconomicCode>(EconomicCode.TryRead, ["", "类", "款"], EvidenceKind.Supplied, label)
            .Read(table, headings => new EconomicClassification(label, headings, completeLevels));
    }

    /// <summary>What a printed heading means in this edition, and how surely.</summary>
    /// <param name="citation">The heading as printed.</param>
    /// <param name="year">The year of the document: a name that was then in use is not a retired one.</param>
    /// <param name="type">
    /// The expenditure that the heading is printed under, null if that is not known. Capital construction (309) is no basic
    /// expenditure, so within that 办公设备购置 is the heading below 310; elsewhere the name alone does not say which.
    /// </param>
    /// <exception cref="ArgumentNullException">The citation or the year is null.</exception>
    public EconomicResolution Resolve(EconomicCitation citation, FiscalYear year, ExpenditureType? type = null)
    {
        var isBasic = type is ExpenditureType.Basic or ExpenditureType.Personnel or ExpenditureType.DailyOperating;
        return new(Guard.NotNull(citation), new HeadingResolver<EconomicCode>(this, citation.Path, Guard.NotNull(year).Year, name => !isBasic && IsShared(name)).Resolve());
    }

    private protected override HeadingChanges<EconomicCode> KnownChanges => HeadingChanges.Economic;

    private bool IsShared(string name) => CompleteLevels < 2 && SharedNames.Value.Contains(name);

    private static Lazy<EconomicClassification> Embedded(string file, string label, int completeLevels) =>
        new(() => Read(EmbeddedTable.Load(file), label, completeLevels).Value);
}
