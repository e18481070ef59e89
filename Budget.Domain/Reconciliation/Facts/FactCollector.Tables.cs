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
        var byRow = rows.ConvertAll(row => new TableVector(row, columns.Count));
        var byColumn = columns.ConvertAll(column => new TableVector(column, rows.Count));
        for (var r = 0; r < rows.Count; r++)
        {
            var row = Item(pointer + "/rows", r);
            var cells = row + "/cells";
            var title = Below(table.Place.Paragraph, table.Rows[r].Head);
            if (table.Rows[r].Head.Function is { } function)
            {
                var amount = table.Rows[r].Cells.FirstOrDefault(cell => cell is not null);
                headings.Add(new(reader.Resolve(function), rows[r].Funds, amount, At(row + "/function", table.Place)) { Heading = rows[r].Function });
            }

            for (var c = 0; c < columns.Count; c++)
            {
                var coordinate = Narrow(rows[r], table.Columns[c], Join(rows[r].Entry, columns[c].Entry));
                Fact? fact = null;
                if (table.Rows[r].Cells[c] is { } figure)
                {
                    fact = Note(figure, coordinate, new Location(Item(cells, c), table.Place.Section, Below(title, table.Columns[c]), document));
                }
                else
                {
                    blanks.Add(coordinate);
                }

                byRow[r].Add(coordinate, fact);
                byColumn[c].Add(coordinate, fact);
            }
        }

        NoteLists(byColumn, table, pointer + "/columns", c => table.Columns[c]);
        NoteLists(byRow, table, pointer + "/rows", r => table.Rows[r].Head);
    }

    private void NoteLists(List<TableVector> vectors, BudgetTable table, string pointer, Func<int, TableHead> headOf)
    {
        for (var i = 0; i < vectors.Count; i++)
        {
            vectors[i].AddLists(listings, new(Item(pointer, i), table.Place.Section, Below(table.Place.Paragraph, headOf(i)), document));
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

    /// <summary>The paragraph of a row, a column or a cell: that of the table, and the heads.</summary>
    private static string? Below(string? paragraph, TableHead head) =>
        head.Text is not { Length: > 0 } text ? paragraph : paragraph is null ? text : paragraph + " · " + text;
}
