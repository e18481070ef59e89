using Budget.Domain.Classification;
using Budget.Domain.Comparison;
using Budget.Domain.Expenditure;
using Budget.Domain.Figures;
using Budget.Domain.Periods;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;
using static Budget.Domain.Json.ScalarShapes;

namespace Budget.Domain.Json;

/// <summary>How a comparison of two published budgets looks in JSON. What follows from the rest is written for readers of the file.</summary>
internal static class ComparisonShapes
{
    private static readonly ObjectShape<FunctionalHeading> Function = new(o =>
    {
        var code = o.OptionalValue("code", ScalarShapes.FunctionalCode, x => x.Known);
        var names = o.List("names", AnyText, x => x.Names);
        var label = o.Optional("label", PlainText, x => x.Label);
        return (v, input) => FunctionalHeading.TryFromParts(v.FindValue(code), v.List(names), v.Find(label))
            ?? throw input.Fail(InputErrorCode.UnknownValue, string.Join("/", v.List(names)), "1-3");
    });

    private static readonly ObjectShape<Coordinate> Quantity = new(o =>
    {
        var year = o.Required("year", Year, x => x.Year);
        var stage = o.OptionalValue("stage", Enumeration<BudgetStage>(), x => x.Stage);
        var flow = o.Required("flow", Enumeration<Flow>(), x => x.Flow);
        var funds = o.Required("funds", FundShapes.Scope, x => x.Funds);
        var source = o.OptionalValue("source", Enumeration<RevenueSource>(), x => x.Source);
        var function = o.Optional("function", Function, x => x.Function.Level == 0 ? null : x.Function);
        var type = o.OptionalValue("type", Enumeration<ExpenditureType>(), x => x.Type);
        var economic = o.Optional("economic", AnyText, x => x.Economic);
        var unit = o.Optional("unit", AnyText, x => x.Unit);
        var project = o.Optional("project", AnyText, x => x.Project);
        var entry = o.Optional("entry", AnyText, x => x.Entry);
        var measure = o.Optional("measure", PlainText, x => x.Measure == Measure.Budget ? null : x.Measure.Code);
        return v => new()
        {
            Year = v.Get(year),
            Stage = v.FindValue(stage),
            Flow = v.Get(flow),
            Funds = v.Get(funds),
            Source = v.FindValue(source),
            Function = v.Find(function) ?? FunctionalHeading.Root,
            Type = v.FindValue(type),
            Economic = v.Find(economic),
            Unit = v.Find(unit),
            Project = v.Find(project),
            Entry = v.Find(entry),
            Measure = v.Find(measure) is { } known ? new(known) : Measure.Budget,
        };
    });

    private static readonly ObjectShape<PublishedAmount> Amount = new(o =>
    {
        var figure = o.Optional("figure", AnyFigure, x => x.Figure);
        var range = o.Required("range", ReportShapes.Range, x => x.Range);
        var location = o.Required("location", ReportPartShapes.Position, x => x.Location);
        return v => new(v.Find(figure), v.Get(range), v.Get(location));
    });

    private static readonly ObjectShape<RateRange> Rate = new(o =>
    {
        var range = o.OptionalValue("range", ReportShapes.Range, x => x.Range);
        var undefined = o.OptionalValue("undefined", Enumeration<UndefinedReason>(), x => x.Undefined);
        return v => new(v.FindValue(range), v.FindValue(undefined));
    })
    {
        NeedsAProperty = true,
    };

    private static readonly ObjectShape<PublishedMovement> Movement = new(o =>
    {
        var quantity = o.Required("quantity", Quantity, x => x.Coordinate);
        var prior = o.Required("prior", Amount, x => x.Prior);
        var current = o.Required("current", Amount, x => x.Current);
        var share = o.Optional("share", Rate, x => x.Share);
        o.Required("change", ReportShapes.Range, x => x.Change);
        o.Required("rate", Rate, x => x.Rate);
        o.Required("direction", Enumeration<KnownDirection>(), x => x.Direction);
        o.Required("statement", ReportPartShapes.Message, x => x.ToText());
        return (v, input) => PublishedMovement.AreOfOneKind(v.Get(prior), v.Get(current))
            ? new(v.Get(quantity), v.Get(prior), v.Get(current), v.Find(share))
            : throw input.Fail(InputErrorCode.WrongKind, v.Get(current).Figure?.Text, v.Get(prior).Figure?.Text ?? "1302.39万元");
    });

    private static readonly ObjectShape<Incomparable> Incomparable = new(o =>
    {
        var quantity = o.Required("quantity", Quantity, x => x.Coordinate);
        var reason = o.Required("reason", Enumeration<NotComparableReason>(), x => x.Reason);
        var location = o.Required("location", ReportPartShapes.Position, x => x.Location);
        return v => new(v.Get(quantity), v.Get(reason), v.Get(location));
    });

    private static readonly ObjectShape<BudgetPoint> Point = new(o =>
    {
        var year = o.Required("year", Year, x => x.Year);
        var stage = o.Required("stage", Enumeration<BudgetStage>(), x => x.Stage);
        return v => new(v.Get(year), v.Get(stage));
    });

    private static readonly ObjectShape<ComparisonBasis> Basis = new(o =>
    {
        var prior = o.Required("prior", Point, x => x.Prior);
        var current = o.Required("current", Point, x => x.Current);
        var earlier = o.Optional("priorDepartment", PlainText, x => x.PriorDepartment);
        var later = o.Optional("currentDepartment", PlainText, x => x.CurrentDepartment);
        o.Required("isLikeForLike", Flag, x => x.IsLikeForLike);
        return v => new(v.Get(prior), v.Get(current)) { PriorDepartment = v.Find(earlier), CurrentDepartment = v.Find(later) };
    });

    /// <summary>A comparison. Declared last: static fields are made in the order of the text.</summary>
    internal static ObjectShape<DisclosureComparison> Comparison { get; } = new(o =>
    {
        o.Required("version", DisclosureShapes.Version, _ => DisclosureShapes.FormatVersion);
        var prior = o.Required("priorTitle", PlainText, x => x.PriorTitle);
        var current = o.Required("currentTitle", PlainText, x => x.CurrentTitle);
        var basis = o.Required("basis", Basis, x => x.Basis);
        var priorConvention = o.Required("priorConvention", Enumeration<RoundingConvention>(), x => x.PriorConvention);
        var currentConvention = o.Required("currentConvention", Enumeration<RoundingConvention>(), x => x.CurrentConvention);
        var movements = o.Required("movements", new ListShape<PublishedMovement>(Movement), x => x.Movements);
        var incomparable = o.Required("incomparable", new ListShape<Incomparable>(Incomparable), x => x.Incomparable);
        var reconciliation = o.Required("reconciliation", ReportShapes.Report, x => x.Reconciliation);
        return v => new()
        {
            PriorTitle = v.Get(prior),
            CurrentTitle = v.Get(current),
            Basis = v.Get(basis),
            PriorConvention = v.Get(priorConvention),
            CurrentConvention = v.Get(currentConvention),
            Movements = v.Get(movements),
            Incomparable = v.Get(incomparable),
            Reconciliation = v.Get(reconciliation),
        };
    });
}
