using System.Collections.Immutable;
using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;

namespace Budget.Domain.Reconciliation.Facts;

/// <content>Tables: every cell by what table, row and column say of it, and every row and column as lists of parts.</content>
internal sealed partial class FactCollector
{
    private void CollectTables()
    {
        for (var i = 0; i < disclosure.Tables.Count; i++)
        {
            CollectTable(disclosure.Tables[i], Item("/tables", i));
        }
    }

    private void CollectTable(BudgetTable table, string pointer)
    {
        var about = Narrow(whole, table.About);
        var rows = Apart(pointer + "/rows", [.. table.Rows.Select(row => Narrow(about, row.Head))]);
        var columns = Apart(pointer + "/columns", [.. table.Columns.Select(column => Narrow(about, column))]);
        var byRow = rows.ConvertAll(row => new Vector(row));
        var byColumn = columns.ConvertAll(column => new Vector(column));
        for (var r = 0; r < rows.Count; r++)
        {
            if (table.Rows[r].Head.Function is { } function)
            {
                var amount = table.Rows[r].Cells.FirstOrDefault(cell => cell is not null);
                headings.Add(new(reader.Resolve(function), rows[r].Funds, amount, At(Item(pointer + "/rows", r) + "/function", PlaceOf(table))) { Heading = rows[r].Function });
            }

            for (var c = 0; c < columns.Count; c++)
            {
                var coordinate = Narrow(rows[r], table.Columns[c], Join(rows[r].Entry, columns[c].Entry));
                byRow[r].All.Add(coordinate);
                byColumn[c].All.Add(coordinate);
                if (table.Rows[r].Cells[c] is not { } figure)
                {
                    blanks.Add(coordinate);
                    continue;
                }

                var fact = Note(figure, coordinate, Item(Item(pointer + "/rows", r) + "/cells", c), PlaceOf(table, table.Rows[r].Head.Text, table.Columns[c].Text));
                byRow[r].Printed.Add(fact);
                byColumn[c].Printed.Add(fact);
            }
        }

        for (var c = 0; c < columns.Count; c++)
        {
            NoteLists(byColumn[c], At(Item(pointer + "/columns", c), PlaceOf(table, table.Columns[c].Text)));
        }

        for (var r = 0; r < rows.Count; r++)
        {
            NoteLists(byRow[r], At(Item(pointer + "/rows", r), PlaceOf(table, table.Rows[r].Head.Text)));
        }
    }

    private Coordinate Narrow(Coordinate outer, TableHead head, string? entry = null)
    {
        var (flow, measure) = head.Item is { } item ? AccountOf(item)
            : head.Expense is { } expense ? (Flow.Expenditure, MeasureOf(expense))
            : (outer.Flow, outer.Measure);
        return outer with
        {
            Flow = flow,
            Measure = measure,
            Funds = head.Funds ?? (head.Source is null ? outer.Funds : Fund.OtherFunds),
            Source = head.Source ?? (head.Funds is null ? outer.Source : null),
            Function = head.Function is { } function ? reader.Read(function) : outer.Function,
            Type = head.Type ?? outer.Type,
            Economic = head.Economic?.ToString() ?? outer.Economic,
            Stage = head.Stage ?? outer.Stage,
            Entry = entry,
        };
    }

    private static (Flow Flow, Measure Measure) AccountOf(AccountItem item) => item switch
    {
        AccountItem.Expenditure => (Flow.Expenditure, Measure.Budget),
        AccountItem.Revenue => (Flow.Revenue, Measure.Budget),
        AccountItem.Total => (Flow.RevenueAndExpenditure, Measure.Budget),
        AccountItem.OpeningBalance => (Flow.Revenue, Measure.OpeningBalance),
        AccountItem.SurplusUsed => (Flow.Revenue, Measure.SurplusUsed),
        AccountItem.ClosingBalance => (Flow.Expenditure, Measure.ClosingBalance),
        _ => (Flow.Expenditure, Measure.SurplusDistributed),
    };

    private static Measure MeasureOf(NamedExpense expense) => expense switch
    {
        NamedExpense.ThreePublicExpenses => Measure.ThreePublicExpenses,
        NamedExpense.OverseasTravel => Measure.OverseasTravel,
        NamedExpense.OfficialReception => Measure.OfficialReception,
        NamedExpense.Vehicles => Measure.Vehicles,
        NamedExpense.VehiclePurchase => Measure.VehiclePurchase,
        NamedExpense.VehicleOperation => Measure.VehicleOperation,
        _ => Measure.OperatingCosts,
    };

    private static string? Join(string? row, string? column) => row is null ? column : row + column;

    private static Place PlaceOf(BudgetTable table, params string[] heads)
    {
        var paragraph = table.Place.Paragraph ?? string.Empty;
        foreach (var head in heads)
        {
            paragraph = paragraph.Length == 0 ? head : head.Length == 0 ? paragraph : paragraph + " · " + head;
        }

        return table.Place with { Paragraph = paragraph.Length == 0 ? null : paragraph };
    }

    /// <summary>The lists that a row or a column holds: along each axis, the cells that are narrower than it in that respect alone.</summary>
    private void NoteLists(Vector vector, Location location)
    {
        var head = vector.Head;
        var accounts = new Lazy<ILookup<Coordinate, Coordinate>>(() =>
            vector.All.Where(cell => IsAnyOf(cell.Measure, Account)).ToLookup(cell => InVector(Both(cell))));
        NoteParts(ListingAxis.Function, cell => cell.Function != head.Function, cell => cell with { Function = head.Function });
        NoteParts(ListingAxis.Economic, cell => cell.Economic != head.Economic, cell => cell with { Economic = head.Economic });
        NoteParts(ListingAxis.Type, cell => cell.Type != head.Type, cell => cell with { Type = head.Type });
        NoteParts(ListingAxis.Fund, cell => (cell.Funds, cell.Source) != (head.Funds, head.Source), cell => cell with { Funds = head.Funds, Source = head.Source });
        NoteParts(ListingAxis.PublicExpense, cell => IsAnyOf(cell.Measure, PublicExpenses), cell => cell with { Measure = Measure.ThreePublicExpenses });
        NoteParts(ListingAxis.VehicleExpense, cell => IsAnyOf(cell.Measure, VehicleExpenses), cell => cell with { Measure = Measure.Vehicles });
        NoteParts(ListingAxis.RevenueSide, cell => cell.Flow == Flow.Revenue && IsAnyOf(cell.Measure, RevenueSide), Both);
        NoteParts(ListingAxis.ExpenditureSide, cell => cell.Flow == Flow.Expenditure && IsAnyOf(cell.Measure, ExpenditureSide), Both);

        void NoteParts(ListingAxis axis, Func<Coordinate, bool> isPart, Func<Coordinate, Coordinate> wholeOf)
        {
            foreach (var parts in vector.Printed.Where(cell => isPart(cell.Coordinate)).GroupBy(cell => InVector(wholeOf(cell.Coordinate))))
            {
                if (axis is ListingAxis.RevenueSide or ListingAxis.ExpenditureSide && !IsAccount(parts))
                {
                    continue;
                }

                listings.Add(new(axis, parts.Key, [.. parts], [], location) { IsOfTable = true });
            }
        }

        Coordinate InVector(Coordinate part) => part.Entry == head.Entry ? part : part with { Entry = head.Entry };

        // Revenue and balance stand in one row or column, or revenue and the total: then they are a side of an account.
        bool IsAccount(IGrouping<Coordinate, Fact> parts)
        {
            var account = accounts.Value[parts.Key];
            return account.Any(cell => cell is { Flow: not Flow.RevenueAndExpenditure } && cell.Measure == Measure.Budget)
                && account.Any(cell => cell is { Flow: Flow.RevenueAndExpenditure } || cell.Measure != Measure.Budget);
        }
    }

    private static readonly ImmutableArray<Measure> PublicExpenses = [Measure.OverseasTravel, Measure.OfficialReception, Measure.Vehicles];
    private static readonly ImmutableArray<Measure> VehicleExpenses = [Measure.VehiclePurchase, Measure.VehicleOperation];
    private static readonly ImmutableArray<Measure> RevenueSide = [Measure.Budget, Measure.OpeningBalance, Measure.SurplusUsed];
    private static readonly ImmutableArray<Measure> ExpenditureSide = [Measure.Budget, Measure.ClosingBalance, Measure.SurplusDistributed];
    private static readonly ImmutableArray<Measure> Account = [.. RevenueSide.Union(ExpenditureSide)];

    private static bool IsAnyOf(Measure measure, ImmutableArray<Measure> measures) => measures.Contains(measure);

    private static Coordinate Both(Coordinate side) => side with { Flow = Flow.RevenueAndExpenditure, Measure = Measure.Budget };

    /// <summary>A row or a column: what its head says, what its cells are about, and those that are printed.</summary>
    private sealed record Vector(Coordinate Head)
    {
        internal List<Coordinate> All { get; } = [];

        internal List<Fact> Printed { get; } = [];
    }
}
