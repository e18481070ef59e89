using Budget.Domain.Classification;
using Budget.Domain.Expenditure;
using Budget.Domain.Periods;
using Budget.Domain.Reconciliation.Relations;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Facts;

/// <summary>What a figure is about (数据坐标): two figures at one coordinate are two printings of one quantity.</summary>
/// <remarks>
/// The defaults are the widest: expenditure, all funds, all headings, all types, the whole department. Compares by
/// content. Immutable and thread-safe.
/// </remarks>
public sealed record Coordinate
{
    /// <summary>The fiscal year.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>The stage of the budget; null if the document does not say which.</summary>
    public required BudgetStage? Stage { get; init; }

    /// <summary>Revenue or expenditure.</summary>
    public Flow Flow { get; init; }

    /// <summary>The funds covered.</summary>
    public FundScope Funds { get; init; }

    /// <summary>The source of revenue within the funds; null for all.</summary>
    public RevenueSource? Source { get; init; }

    /// <summary>The heading of the functional classification; the root for all.</summary>
    public FunctionalHeading Function { get; init; } = FunctionalHeading.Root;

    /// <summary>The type of expenditure; null for all.</summary>
    public ExpenditureType? Type { get; init; }

    /// <summary>The economic heading, by code or name; null for all.</summary>
    public string? Economic { get; init; }

    /// <summary>The budgetary unit; null for the whole department, empty for a unit that is not named.</summary>
    public string? Unit { get; init; }

    /// <summary>The project; null for all.</summary>
    public string? Project { get; init; }

    /// <summary>
    /// Which of several entries of one list, where the list has more than one for the same coordinate: its pointer. Such
    /// entries are parts beside each other, never printings of one quantity. Null for the only one.
    /// </summary>
    public string? Entry { get; init; }

    /// <summary>What is measured.</summary>
    public Measure Measure { get; init; }

    /// <summary>A hash that agrees with equality, of what tells the figures of one document apart.</summary>
    public override int GetHashCode() => HashCode.Combine(Function, Funds, Flow, Type, Economic, Measure, Year, Stage);

    /// <summary>What it is in words: heading, funds, year and stage.</summary>
    public LocalizedText ToText() => FactText.Describe(this);

    /// <summary>What it is in English words, as <see cref="ToText"/> says it.</summary>
    public override string ToString() => ToText().English;

    /// <summary>
    /// Whether the same coordinate in another document is the same quantity: not where the heading or the unit is not fully
    /// named, or where one list has several such entries.
    /// </summary>
    internal bool IsIdentified => Function.IsComplete && Entry is null && Unit?.Length != 0;

    /// <summary>Whether this and another are of one year and one stage, so that what is known of the one holds for the other.</summary>
    internal bool IsOfYearAndStage(Coordinate other) => Year == other.Year && Stage == other.Stage;
}
