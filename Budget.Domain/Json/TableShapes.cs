using System.Collections.Immutable;
using System.Globalization;
using Budget.Domain.Amounts;
using Budget.Domain.Collections;
using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;
using Budget.Domain.Figures;
using Budget.Domain.Periods;
using Budget.Domain.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using static Budget.Domain.Json.ScalarShapes;

namespace Budget.Domain.Json;

/// <summary>How tables look in JSON. Their cells are figures without a unit, which stands once at the head of the table.</summary>
internal static class TableShapes
{
    private static readonly ObjectShape<TableHead> Head = new(o =>
    {
        var read = Heads(o, x => x);
        return v => read(v);
    });

    // A cell is read before the unit may be known: properties come in any order.
    private static readonly ObjectShape<Row> Rows = new(o =>
    {
        var read = Heads(o, x => x.Head);
        var cells = o.Required("cells", new ListShape<Cell>(new CellShape(), inOneLine: true), x => x.Cells);
        return (v, input) => new(read(v), v.Get(cells), input.Here);
    },
    nameof(TableRow));

    internal static readonly ObjectShape<BudgetTable> Table = new(o =>
    {
        var place = o.Required("place", DisclosurePartShapes.Place, x => x.Place);
        var unit = o.Required("unit", Unit, x => x.Unit);
        var about = o.Optional("about", Head, x => x.About == TableHead.Empty ? null : x.About);
        var columns = o.List("columns", Head, x => x.Columns);
        var rows = o.List("rows", Rows, x => x.Rows.Select(row => Row.Of(row, x.Unit)).ToValueList());
        var note = o.Optional("note", PlainText, x => x.Note);
        return (v, input) =>
        {
            var heads = v.List(columns);
            var read = v.List(rows).Select((row, i) => row.Read(v.Get(unit), heads.Count, i, input)).ToValueList();
            return new(v.Get(place), v.Get(unit), heads, read) { About = v.Find(about) ?? TableHead.Empty, Note = v.Find(note) };
        };
    });

    /// <summary>The properties of a head, declared on whatever has one.</summary>
    private static Func<Values, TableHead> Heads<T>(ObjectShape<T> o, Func<T, TableHead> head)
        where T : notnull
    {
        var name = o.Optional("name", PlainText, x => head(x).Name);
        var item = o.OptionalValue("item", Enumeration<AccountItem>(), x => head(x).Item);
        var funds = o.OptionalValue("funds", FundShapes.Scope, x => head(x).Funds);
        var source = o.OptionalValue("source", Enumeration<RevenueSource>(), x => head(x).Source);
        var function = o.Optional("function", Heading, x => head(x).Function);
        var type = o.OptionalValue("type", Enumeration<ExpenditureType>(), x => head(x).Type);
        var economic = o.OptionalValue("economic", EconomicCode, x => head(x).Economic);
        var expense = o.OptionalValue("expense", Enumeration<NamedExpense>(), x => head(x).Expense);
        var stage = o.OptionalValue("stage", Enumeration<BudgetStage>(), x => head(x).Stage);
        return v => new()
        {
            Name = v.Find(name),
            Item = v.FindValue(item),
            Funds = v.FindValue(funds),
            Source = v.FindValue(source),
            Function = v.Find(function),
            Type = v.FindValue(type),
            Economic = v.FindValue(economic),
            Expense = v.FindValue(expense),
            Stage = v.FindValue(stage),
        };
    }

    private sealed record Row(TableHead Head, ValueList<Cell> Cells, (int Line, int Position) Place)
    {
        internal TableRow Read(AmountUnit unit, int columns, int index, JsonInput input) => Cells.Count == columns
            ? new() { Head = Head, Cells = ReadCells(unit, index, input) }
            : throw input.FailAt(
                new(InputErrorCode.WrongCellCount, Cells.Count.ToString(CultureInfo.InvariantCulture)) { Expected = columns.ToString(CultureInfo.InvariantCulture) },
                "rows[" + index + "]",
                Place);

        internal static Row Of(TableRow row, AmountUnit unit)
        {
            var cells = ImmutableArray.CreateBuilder<Cell>(row.Cells.Count);
            foreach (var figure in row.Cells)
            {
                cells.Add(new(figure, unit));
            }

            return new(row.Head, new(cells.MoveToImmutable()), default);
        }

        private ValueList<Figure?> ReadCells(AmountUnit unit, int index, JsonInput input)
        {
            var figures = ImmutableArray.CreateBuilder<Figure?>(Cells.Count);
            foreach (var cell in Cells)
            {
                figures.Add(cell.Read(unit, input, index, figures.Count));
            }

            return new(figures.MoveToImmutable());
        }
    }

    /// <summary>What stands in a cell, and where; an empty text for a blank cell.</summary>
    private readonly record struct Cell(string Text, (int Line, int Position) Place)
    {
        internal Cell(Figure? figure, AmountUnit unit)
            : this(figure is null ? string.Empty : figure.Unit == unit ? figure.Text : figure.TextWithUnit, default)
        {
        }

        internal Figure? Read(AmountUnit unit, JsonInput input, int row, int column)
        {
            if (Text.Length == 0)
            {
                return null;
            }

            return SwiftFigure.TryRead(Text, unit) is { Kind: FigureKind.Amount } plain ? plain : ReadCarefully(unit, input, row, column);
        }

        private Figure ReadCarefully(AmountUnit unit, JsonInput input, int row, int column)
        {
            var figure = Figure.TryRead(Text, unit);
            return !figure.IsSuccess ? throw Fail(figure.Error, input, row, column)
                : figure.Value.Kind == FigureKind.Amount ? figure.Value
                : throw Fail(new(InputErrorCode.WrongKind, Text) { ExpectedInWords = JsonInput.InWords("AmountInACell") }, input, row, column);
        }

        // Only of a cell that is wrong.
        private Exception Fail(InputError error, JsonInput input, int row, int column) => input.FailAt(error, $"rows[{row}].cells[{column}]", Place);
    }

    private sealed class CellShape : Shape<Cell>
    {
        internal override Cell Read(JsonInput input) => new(input.ReadText("Cell"), input.Here);

        internal override void Write(JsonWriter writer, Cell value) => writer.WriteValue(value.Text);

        internal override JObject Describe(SchemaWriter schema) => schema.Define("Cell", this, () => new(
            new JProperty("type", "string"), new JProperty("maxLength", FigureReader.LongestFigure), new JProperty("pattern", FigurePatterns.Cell)));
    }
}
