using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using Budget.Domain.Classification;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Disclosure;
using Budget.Domain.Internal;
using Budget.Domain.Periods;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Facts;

/// <summary>All facts of a document, in printed order, with the look-ups that rules need.</summary>
/// <remarks>Built in time proportional to the number of figures. Immutable and thread-safe.</remarks>
public sealed class FactSet : IReadOnlyList<Fact>
{
    private static readonly ImmutableArray<Fact> None = [];
    private readonly ImmutableArray<Fact> facts;
    private readonly HashSet<Coordinate> blanks;
    private readonly Dictionary<Coordinate, ImmutableArray<Fact>.Builder> values;
    private readonly HeadingReader headings;

    // What several rules of one audit read; nothing of it can be told from outside.
    private readonly ConcurrentDictionary<Type, object?> readings = [];

    private FactSet(
        BudgetDisclosure disclosure, Classifications classifications, FactCollector collector, HeadingReader headings, ImmutableArray<FactSet> references)
    {
        this.headings = headings;
        Disclosure = disclosure;
        References = references;
        Classifications = classifications;
        facts = collector.Facts;
        Listings = collector.Listings;
        Changes = collector.Changes;
        Headings = collector.Headings;
        Executions = collector.Executions;
        Shares = collector.Shares;
        blanks = collector.Blanks;
        values = new(facts.Length);
        var coordinates = ImmutableArray.CreateBuilder<Coordinate>(facts.Length);
        foreach (var fact in facts.Where(fact => fact.Aspect == Aspect.Value))
        {
            if (!values.TryGetValue(fact.Coordinate, out var same))
            {
                values.Add(fact.Coordinate, same = ImmutableArray.CreateBuilder<Fact>(1));
                coordinates.Add(fact.Coordinate);
            }

            same.Add(fact);
        }

        Coordinates = coordinates.ToImmutable();
        Whole = new Coordinate { Year = disclosure.FiscalYear, Stage = disclosure.Stage };
    }

    /// <summary>The document, for rules about what is no number.</summary>
    public BudgetDisclosure Disclosure { get; }

    /// <summary>The coordinate of the document's grand total of expenditure; narrow it with <c>with</c>.</summary>
    public Coordinate Whole { get; }

    /// <summary>The editions in which its headings are read.</summary>
    public Classifications Classifications { get; }

    /// <summary>Every heading of the functional classification that the document prints with its money, in printed order.</summary>
    public ImmutableArray<PrintedHeading> Headings { get; }

    /// <summary>The complete lists of the document, in printed order.</summary>
    public ImmutableArray<Listing> Listings { get; }

    /// <summary>The stated changes of the document, in printed order.</summary>
    public ImmutableArray<ChangeStatement> Changes { get; }

    /// <summary>The outturns measured by their budgets, in printed order.</summary>
    public ImmutableArray<ExecutionStatement> Executions { get; }

    /// <summary>The shares that are stated alone, in printed order; those of lists stand in <see cref="Listings"/>.</summary>
    public ImmutableArray<ShareStatement> Shares { get; }

    /// <summary>Every coordinate whose value is printed, in the order of first printing.</summary>
    public ImmutableArray<Coordinate> Coordinates { get; }

    /// <summary>
    /// The facts of other documents at hand, such as that of the year before; none if the document is audited alone. Their
    /// locations name their document.
    /// </summary>
    public ImmutableArray<FactSet> References { get; }

    /// <summary>The number of facts.</summary>
    public int Count => facts.Length;

    /// <summary>The fact at a position in printed order.</summary>
    /// <param name="index">The position, from zero.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public Fact this[int index] => facts[index];

    /// <summary>Collects every printed figure of a document.</summary>
    /// <param name="disclosure">The document.</param>
    /// <param name="classifications">The editions in which to read its headings; those of the library for its year if left out.</param>
    /// <param name="references">Other documents at hand, with how to read them; none if left out.</param>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static FactSet FromDisclosure(
        BudgetDisclosure disclosure, Classifications? classifications = null, IReadOnlyCollection<DisclosureReading>? references = null) =>
        Collect(Guard.NotNull(disclosure), classifications, null, null, [.. (references ?? []).Select(FromReading)]);

    /// <summary>What a heading means in the document's year.</summary>
    /// <param name="citation">The heading as printed.</param>
    /// <exception cref="ArgumentNullException">The citation is null.</exception>
    public HeadingResolution Resolve(HeadingCitation citation) => headings.Find(Guard.NotNull(citation));

    /// <summary>All printings of a quantity, in printed order; none if it is not printed.</summary>
    /// <param name="coordinate">The quantity.</param>
    public IReadOnlyList<Fact> At(Coordinate coordinate) =>
        values.TryGetValue(Guard.NotNull(coordinate), out var same) ? same : None;

    /// <summary>The printing of a quantity that says most about it, the first of several; if there is none, a fact that says it is not printed.</summary>
    /// <param name="coordinate">The quantity.</param>
    public Fact Finest(Coordinate coordinate) =>
        At(coordinate).OrderByDescending(fact => fact.IsExact).ThenBy(fact => fact.Figure!.Step).FirstOrDefault() ?? Fact.NotPrinted(coordinate);

    /// <summary>
    /// The printing to reckon with where several contradict each other: the finest of those that most others bear out, of
    /// equally many those that stand first. Null if the quantity is not printed.
    /// </summary>
    internal Fact? Agreed(Coordinate coordinate)
    {
        var same = At(coordinate);
        var borneOut = same.OrderByDescending(fact => same.Count(fact.IsBorneOutBy)).FirstOrDefault();
        return borneOut is null ? null : same.Where(borneOut.IsBorneOutBy).OrderByDescending(fact => fact.IsExact).ThenBy(fact => fact.Figure!.Step).First();
    }

    /// <summary>Whether a quantity is printed anywhere.</summary>
    /// <param name="coordinate">The quantity.</param>
    public bool Has(Coordinate coordinate) => values.ContainsKey(Guard.NotNull(coordinate));

    /// <summary>Whether a table has a cell for a quantity and leaves it blank, and it is printed nowhere else.</summary>
    /// <param name="coordinate">The quantity.</param>
    public bool IsBlank(Coordinate coordinate) => blanks.Contains(Guard.NotNull(coordinate)) && !Has(coordinate);

    /// <summary>
    /// One printing of a quantity: the one in the given section if there is one, else the first. A total that is said of
    /// revenue and expenditure at once serves for either. If there is none, a fact that says it is not printed.
    /// </summary>
    /// <param name="coordinate">The quantity.</param>
    /// <param name="near">A location in the preferred section.</param>
    public Fact One(Coordinate coordinate, Location? near = null)
    {
        if (values.TryGetValue(Guard.NotNull(coordinate), out var same))
        {
            // A quantity has few printings.
            foreach (var fact in same)
            {
                if (near is not null && fact.Location!.Section == near.Section)
                {
                    return fact;
                }
            }

            return same[0];
        }

        // The total of a final account holds the balances too, so it is neither revenue nor expenditure.
        return coordinate.Flow == Flow.RevenueAndExpenditure || Disclosure.Stage == BudgetStage.Outturn
            ? Fact.NotPrinted(coordinate)
            : At(coordinate with { Flow = Flow.RevenueAndExpenditure }) is { Count: > 0 } both ? both[0] : Fact.NotPrinted(coordinate);
    }

    /// <summary>What several rules read out of the facts, read once: one reading of each type.</summary>
    internal T Once<T>(Func<FactSet, T> read)
        where T : class? => (T)readings.GetOrAdd(typeof(T), _ => read(this))!;

    /// <summary>The facts in printed order.</summary>
    public IEnumerator<Fact> GetEnumerator() => ((IEnumerable<Fact>)facts).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static FactSet FromReading(DisclosureReading reading) =>
        Collect(Guard.NotNull(reading).Disclosure, reading.Classifications, reading.Disclosure.Title, reading.ToReading(), []);

    private static FactSet Collect(
        BudgetDisclosure disclosure, Classifications? classifications, string? title, Reading? readAs, ImmutableArray<FactSet> references)
    {
        classifications ??= Classifications.ForYear(disclosure.FiscalYear);
        var reader = new HeadingReader(classifications, disclosure);
        var collector = new FactCollector(disclosure, reader, title, readAs);
        collector.Collect();
        return new(disclosure, classifications, collector, reader, references);
    }
}
