using System.Collections.Immutable;

namespace Budget.Domain.Reconciliation.Facts;

/// <summary>A row or a column of a table: what its head says, what its cells are about, and the lists that they make up.</summary>
/// <param name="head">What the head says of every cell.</param>
/// <param name="length">The number of cells.</param>
internal sealed class TableVector(Coordinate head, int length)
{
    private static readonly ImmutableArray<Measure> PublicExpenses = [Measure.OverseasTravel, Measure.OfficialReception, Measure.Vehicles];
    private static readonly ImmutableArray<Measure> VehicleExpenses = [Measure.VehiclePurchase, Measure.VehicleOperation];
    private static readonly ImmutableArray<Measure> RevenueSide = [Measure.Budget, Measure.OpeningBalance, Measure.SurplusUsed];
    private static readonly ImmutableArray<Measure> ExpenditureSide = [Measure.Budget, Measure.ClosingBalance, Measure.SurplusDistributed];
    private static readonly ImmutableArray<Measure> Account = [.. RevenueSide.Union(ExpenditureSide)];

    /// <summary>Along each axis: the cells that are narrower than the head in that respect alone, and what they are parts of.</summary>
    private static readonly ImmutableArray<(ListingAxis Axis, Func<Coordinate, Coordinate, bool> IsPart, Func<Coordinate, Coordinate, Coordinate> WholeOf)> Cuts =
    [
        (ListingAxis.Function, (cell, head) => cell.Function != head.Function, (cell, head) => cell with { Function = head.Function, Entry = head.Entry }),
        (ListingAxis.Economic, (cell, head) => cell.Economic != head.Economic, (cell, head) => cell with { Economic = head.Economic, Entry = head.Entry }),
        (ListingAxis.Type, (cell, head) => cell.Type != head.Type, (cell, head) => cell with { Type = head.Type, Entry = head.Entry }),
        (ListingAxis.Fund, (cell, head) => cell.Funds != head.Funds || cell.Source != head.Source, (cell, head) => cell with { Funds = head.Funds, Source = head.Source, Entry = head.Entry }),
        (ListingAxis.PublicExpense, (cell, _) => PublicExpenses.Contains(cell.Measure), (cell, head) => cell with { Measure = Measure.ThreePublicExpenses, Entry = head.Entry }),
        (ListingAxis.VehicleExpense, (cell, _) => VehicleExpenses.Contains(cell.Measure), (cell, head) => cell with { Measure = Measure.Vehicles, Entry = head.Entry }),
    ];

    private static readonly ImmutableArray<(ListingAxis Axis, Func<Coordinate, Coordinate, bool> IsPart, Func<Coordinate, Coordinate, Coordinate> WholeOf)> Sides =
    [
        (ListingAxis.RevenueSide, (cell, _) => cell.Flow == Flow.Revenue && RevenueSide.Contains(cell.Measure), Both),
        (ListingAxis.ExpenditureSide, (cell, _) => cell.Flow == Flow.Expenditure && ExpenditureSide.Contains(cell.Measure), Both),
    ];

    private readonly List<Coordinate> all = new(length);
    private readonly List<Fact> printed = new(length);

    /// <summary>Adds a cell.</summary>
    /// <param name="cell">What it is about.</param>
    /// <param name="fact">What is printed there; null if it is blank.</param>
    internal void Add(Coordinate cell, Fact? fact)
    {
        all.Add(cell);
        if (fact is not null)
        {
            printed.Add(fact);
        }
    }

    /// <summary>Adds the lists of the row or column, axis by axis.</summary>
    internal void AddLists(ImmutableArray<Listing>.Builder listings, Location location)
    {
        foreach (var (axis, isPart, wholeOf) in Cuts)
        {
            foreach (var (whole, parts) in Group(isPart, wholeOf))
            {
                listings.Add(new(axis, whole, parts.ToImmutable(), [], location) { IsOfTable = true });
            }
        }

        if (!all.Exists(IsBalanceOrTotal))
        {
            return;
        }

        // Revenue and balance stand in one row or column, or revenue and the total: then they are a side of an account.
        var accounts = all.Where(cell => Account.Contains(cell.Measure)).ToLookup(cell => Both(cell, head));
        foreach (var (axis, isPart, wholeOf) in Sides)
        {
            foreach (var (whole, parts) in Group(isPart, wholeOf))
            {
                if (accounts[whole].Any(cell => !IsBalanceOrTotal(cell)) && accounts[whole].Any(IsBalanceOrTotal))
                {
                    listings.Add(new(axis, whole, parts.ToImmutable(), [], location) { IsOfTable = true });
                }
            }
        }
    }

    /// <summary>The printed parts by what they are parts of, in the order of the cells.</summary>
    private List<(Coordinate Whole, ImmutableArray<Fact>.Builder Parts)> Group(
        Func<Coordinate, Coordinate, bool> isPart, Func<Coordinate, Coordinate, Coordinate> wholeOf)
    {
        List<(Coordinate Whole, ImmutableArray<Fact>.Builder Parts)> groups = [];
        Dictionary<Coordinate, ImmutableArray<Fact>.Builder>? byWhole = null;
        foreach (var fact in printed)
        {
            if (!isPart(fact.Coordinate, head))
            {
                continue;
            }

            var whole = wholeOf(fact.Coordinate, head);
            if (groups.Count > 0 && groups[^1].Whole == whole)
            {
                // As most lists have one whole.
                groups[^1].Parts.Add(fact);
                continue;
            }

            byWhole ??= [];
            if (!byWhole.TryGetValue(whole, out var parts))
            {
                byWhole.Add(whole, parts = ImmutableArray.CreateBuilder<Fact>());
                groups.Add((whole, parts));
            }

            parts.Add(fact);
        }

        return groups;
    }

    private static bool IsBalanceOrTotal(Coordinate cell) =>
        Account.Contains(cell.Measure) && (cell.Flow == Flow.RevenueAndExpenditure || cell.Measure != Measure.Budget);

    private static Coordinate Both(Coordinate side, Coordinate head) =>
        side with { Flow = Flow.RevenueAndExpenditure, Measure = Measure.Budget, Entry = head.Entry };
}
