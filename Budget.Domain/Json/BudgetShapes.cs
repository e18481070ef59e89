using System.Globalization;
using Budget.Domain.Amounts;
using Budget.Domain.Collections;
using Budget.Domain.Expenditure;
using Budget.Domain.Periods;
using Budget.Domain.Text;
using static Budget.Domain.Json.ScalarShapes;

namespace Budget.Domain.Json;

/// <summary>How an exact budget looks in JSON. Its lines name units and projects by their positions, which count from zero as in any array.</summary>
internal static class BudgetShapes
{
    private static readonly ObjectShape<Project> Project = new(o =>
    {
        var name = o.Required("name", PlainText, x => x.Name);
        var code = o.Optional("code", PlainText, x => x.Code);
        return v => new(v.Get(name), v.Find(code));
    });

    // A line is read before the tables may be known: properties come in any order.
    private static readonly ObjectShape<PlacedLine> Line = new(
        o =>
        {
            var amount = o.Required("amount", ExactAmount, x => x.Line.Amount);
            var fund = o.Required("fund", Enumeration<Fund>(), x => x.Line.Fund);
            var function = o.OptionalValue("function", FunctionalCode, x => x.Line.Function == default ? null : x.Line.Function);
            var type = o.Required("type", Enumeration<ExpenditureType>(), x => x.Line.Type);
            var economic = o.OptionalValue("economic", EconomicCode, x => x.Line.Economic == default ? null : x.Line.Economic);
            var unit = o.Required("unit", new NumberShape(ushort.MaxValue), x => x.Line.Unit);
            var project = o.OptionalValue("project", new NumberShape(int.MaxValue - 1), x => x.Line.Project is > 0 and var number ? number - 1 : null);
            return (v, input) => new(
                new(
                    v.Get(amount), v.Get(fund), v.FindValue(function) ?? default, v.Get(type), v.FindValue(economic) ?? default, v.Get(unit), v.FindValue(project) + 1 ?? 0),
                input.Here);
        },
        nameof(ExpenditureLine))
    {
        IsInOneLine = true,
    };

    /// <summary>An exact budget. Declared last: static fields are made in the order of the text.</summary>
    internal static ObjectShape<DepartmentBudget> Document { get; } = new(o =>
    {
        o.Required("version", DisclosureShapes.Version, _ => DisclosureShapes.FormatVersion);
        var department = o.Required("department", PlainText, x => x.Department);
        var year = o.Required("fiscalYear", Year, x => x.Year);
        var stage = o.Required("stage", Enumeration<BudgetStage>(), x => x.Stage);
        var units = o.Required("units", new ListShape<BudgetaryUnit>(DisclosurePartShapes.Unit, canBeEmpty: false), x => x.Units);
        var projects = o.List("projects", Project, x => x.Projects);
        var lines = o.List("lines", Line, x => x.Lines.Select(line => new PlacedLine(line, default)).ToValueList());
        return (v, input) =>
        {
            var placed = v.List(lines);
            Check(placed, v.Get(units).Count, v.List(projects).Count, input);
            return new(v.Get(department), v.Get(year), v.Get(stage), v.Get(units), [.. placed.Select(line => line.Line)], v.List(projects));
        };
    });

    /// <summary>What the budget itself would throw at: positions that are not in the tables, and a total out of range.</summary>
    private static void Check(ValueList<PlacedLine> lines, int units, int projects, JsonInput input)
    {
        var fen = 0m;
        for (var i = 0; i < lines.Count; i++)
        {
            var (line, place) = lines[i];
            fen += line.Amount.Fen;
            var (property, error) =
                line.Unit >= units ? ("unit", Unknown(line.Unit, units))
                : line.Project > projects ? ("project", Unknown(line.Project - 1, projects))
                : fen > Money.MaxValue.Fen ? ("amount", new InputError(InputErrorCode.OutOfRange, line.Amount.ToString()) { ExpectedInWords = JsonInput.InWords("TotalUpTo", Money.MaxValue) })
                : default;
            if (error is not null)
            {
                throw input.FailAt(error, "lines[" + Text(i) + "]." + property, place);
            }
        }
    }

    private static InputError Unknown(int position, int count) => new(InputErrorCode.UnknownPosition, Text(position)) { Expected = Text(count) };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A line, and where it ends in the text.</summary>
    private readonly record struct PlacedLine(ExpenditureLine Line, (int Line, int Position) Place);
}
