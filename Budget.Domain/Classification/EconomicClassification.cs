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

    private static Lazy<EconomicClassification> Embedded(string file, string label, int completeLevels) =>
        new(() => Read(EmbeddedTable.Load(file), label, completeLevels).Value);
}
