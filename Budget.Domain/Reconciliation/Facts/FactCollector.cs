using System.Collections.Immutable;
using System.Globalization;
using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;
using Budget.Domain.Figures;
using Budget.Domain.Periods;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Facts;

/// <summary>Walks a document once, in printed order, and notes every figure with its coordinate and its place.</summary>
/// <remarks>
/// The pointers repeat the property names of the JSON form; a test follows every one of them into the written document.
/// </remarks>
internal sealed partial class FactCollector(BudgetDisclosure disclosure, HeadingReader reader, string? document, Reading? readAs)
{
    private readonly HashSet<Coordinate> blanks = [];
    private readonly ImmutableArray<ExecutionStatement>.Builder executions = ImmutableArray.CreateBuilder<ExecutionStatement>();
    private readonly ImmutableArray<ShareStatement>.Builder shares = ImmutableArray.CreateBuilder<ShareStatement>();
    private readonly ImmutableArray<Fact>.Builder facts = ImmutableArray.CreateBuilder<Fact>();
    private readonly ImmutableArray<Listing>.Builder listings = ImmutableArray.CreateBuilder<Listing>();
    private readonly ImmutableArray<ChangeStatement>.Builder changes = ImmutableArray.CreateBuilder<ChangeStatement>();
    private readonly ImmutableArray<PrintedHeading>.Builder headings = ImmutableArray.CreateBuilder<PrintedHeading>();
    private readonly Coordinate whole = new() { Year = disclosure.FiscalYear, Stage = disclosure.Stage };

    // Only a change without a base needs it, and the earliest year has none before it.
    private readonly FiscalYear yearBefore = disclosure.FiscalYear.Year == FiscalYear.Earliest ? disclosure.FiscalYear : disclosure.FiscalYear.Previous;

    internal ImmutableArray<Fact> Facts => facts.ToImmutable();

    internal ImmutableArray<Listing> Listings => listings.ToImmutable();

    internal ImmutableArray<ChangeStatement> Changes => changes.ToImmutable();

    internal ImmutableArray<PrintedHeading> Headings => headings.ToImmutable();

    internal ImmutableArray<ExecutionStatement> Executions => executions.ToImmutable();

    internal ImmutableArray<ShareStatement> Shares => shares.ToImmutable();

    internal HashSet<Coordinate> Blanks => blanks;

    internal void Collect()
    {
        CollectUnits();
        CollectTables();
        CollectTotals();
        CollectFund(disclosure.GeneralPublicBudget, "/generalPublicBudget", Fund.GeneralPublicBudget);
        CollectBasicExpenditure();
        CollectFund(disclosure.GovernmentManagedFunds, "/governmentManagedFunds", Fund.GovernmentManagedFunds);
        CollectFund(disclosure.StateCapitalOperations, "/stateCapitalOperations", Fund.StateCapitalOperations);
        CollectThreePublicExpenses();
        CollectOperatingCosts();
        CollectProcurement();
        CollectStateAssets();
        CollectPerformance();
        CollectDescriptions();
    }

    private Location At(string pointer, Place place) => new(pointer, place.Section, place.Paragraph, document);

    internal static string Item(string list, int index) => list + "/" + index.ToString(CultureInfo.InvariantCulture);

    private Fact Note(Figure? figure, Coordinate coordinate, string pointer, Place place, Aspect aspect = Aspect.Value, bool isExact = false)
    {
        if (figure is null)
        {
            return Fact.NotPrinted(coordinate, aspect);
        }

        return Note(figure, coordinate, At(pointer, place), aspect, isExact);
    }

    private Fact Note(Figure figure, Coordinate coordinate, Location location, Aspect aspect = Aspect.Value, bool isExact = false)
    {
        var fact = Fact.Printed(figure, coordinate, aspect, location, isExact, readAs);
        facts.Add(fact);
        return fact;
    }

    /// <summary>The same for one property of many entries, most of which may not print it: their pointers are not made.</summary>
    private Fact Note(Figure? figure, Coordinate coordinate, string entry, string property, Place place, Aspect aspect = Aspect.Value, bool isExact = false) =>
        figure is null ? Fact.NotPrinted(coordinate, aspect) : Note(figure, coordinate, entry + property, place, aspect, isExact);

    private void Derive(int count, string counter, Coordinate coordinate, Location location) =>
        facts.Add(Fact.Derived(Figure.Count(count, counter), coordinate, location));

    /// <summary>Tells entries of one list apart that have one coordinate: they are parts beside each other, not printings.</summary>
    /// <param name="list">The pointer of the list.</param>
    /// <param name="coordinates">The coordinates of its entries.</param>
    /// <param name="first">For each entry where it is first printed; each for itself if left out.</param>
    private static List<Coordinate> Apart(string list, List<Coordinate> coordinates, List<int>? first = null)
    {
        var seen = new HashSet<Coordinate>();
        var repeated = new HashSet<Coordinate>(coordinates.Where((coordinate, i) => (first is null || first[i] == i) && !seen.Add(coordinate)));
        return repeated.Count == 0 ? coordinates
            : [.. coordinates.Select((coordinate, i) => repeated.Contains(coordinate) ? coordinate with { Entry = Item(list, first?[i] ?? i) } : coordinate)];
    }

    /// <summary>Notes a list whose entries make up a whole, and returns their amounts; a list without entries says nothing.</summary>
    private ImmutableArray<Fact> NoteList<T>(
        ListingAxis axis,
        Coordinate listWhole,
        string pointer,
        Place place,
        IReadOnlyList<T> entries,
        Func<T, (Coordinate Coordinate, Figure? Amount, Figure? Share)> read,
        string amountProperty = "/amount")
    {
        var readings = entries.Select(read).ToList();
        var coordinates = Apart(pointer, readings.ConvertAll(reading => reading.Coordinate));
        var parts = ImmutableArray.CreateBuilder<Fact>(entries.Count);
        var percentages = ImmutableArray.CreateBuilder<Fact>(entries.Count);
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = Item(pointer, i);
            parts.Add(Note(readings[i].Amount, coordinates[i], entry, amountProperty, place));
            percentages.Add(Note(readings[i].Share, coordinates[i], entry, "/share", place, Aspect.Share));
        }

        var amounts = parts.MoveToImmutable();
        NoteListing(axis, listWhole, pointer, place, amounts, percentages.MoveToImmutable());
        return amounts;
    }

    private void NoteListing(
        ListingAxis axis, Coordinate listWhole, string pointer, Place place, ImmutableArray<Fact> parts, ImmutableArray<Fact> percentages = default, bool isPartial = false)
    {
        if (!parts.IsEmpty)
        {
            listings.Add(new(axis, listWhole, parts, percentages.IsDefault ? [] : percentages, At(pointer, place)) { IsPartial = isPartial });
        }
    }

    /// <summary>Notes an amount with all that is stated of it, and returns the amount.</summary>
    private Fact NoteStated(StatedAmount? stated, Coordinate coordinate, string pointer, Coordinate shareOf)
    {
        if (stated is null)
        {
            return Fact.NotPrinted(coordinate);
        }

        var fact = Note(stated.Amount, coordinate, pointer + "/amount", stated.Place);
        if (stated.Share is not null)
        {
            shares.Add(new(fact, shareOf, Note(stated.Share, coordinate, pointer + "/share", stated.Place, Aspect.Share)));
        }

        NoteChange(fact, stated.Change, pointer + "/change", stated.Place);
        NoteExecution(fact, stated.Execution, pointer + "/execution", stated.Place);
        return fact;
    }

    private void NoteChange(Fact current, StatedChange? change, string pointer, Place place)
    {
        if (change is null)
        {
            return;
        }

        var basis = change.Base;

        // A base on comparable terms (同口径) was computed for this document; no other prints it.
        var isRestated = basis?.Text.Contains("口径") == true;
        var prior = current.Coordinate with { Year = basis?.Year ?? yearBefore, Stage = isRestated ? null : basis?.Stage };
        changes.Add(new(
            current,
            Note(change.Prior, prior, pointer + "/prior", place),
            Note(change.Amount, current.Coordinate, pointer + "/amount", place, Aspect.Change),
            Note(change.Rate, current.Coordinate, pointer + "/rate", place, Aspect.Rate),
            change,
            At(pointer, place)));
    }

    /// <summary>Notes an outturn's budget, and returns it; null if none is stated.</summary>
    private Fact? NoteExecution(Fact outturn, BudgetExecution? execution, string pointer, Place place)
    {
        if (execution is null)
        {
            return null;
        }

        var budget = Note(execution.Budget, outturn.Coordinate with { Stage = execution.Stage }, pointer + "/budget", place);
        executions.Add(new(outturn, budget, Note(execution.Rate, outturn.Coordinate, pointer + "/rate", place, Aspect.Completion), execution, At(pointer, place)));
        return budget.Figure is null ? null : budget;
    }
}
