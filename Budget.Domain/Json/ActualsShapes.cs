using Budget.Domain.Figures;
using Budget.Domain.Performance;
using Budget.Domain.Performance.Scoring;
using Budget.Domain.Text;
using static Budget.Domain.Json.ScalarShapes;

namespace Budget.Domain.Json;

/// <summary>How the actual values of performance indicators look in JSON.</summary>
internal static class ActualsShapes
{
    private static readonly ObjectShape<IndicatorActual> Indicator = new(o =>
    {
        var name = o.Required("name", PlainText, x => x.Name);
        var level = o.OptionalValue("secondLevel", Enumeration<SecondLevelIndicator>(), x => x.SecondLevel);
        var number = o.OptionalValue("value", ExactNumber, x => (x.Actual as QuantitativeActual)?.Value);
        var share = o.OptionalValue("share", ExactShare, x => (x.Actual as QualitativeActual)?.Share);
        var band = o.OptionalValue("band", Enumeration<QualitativeBand>(), x => (x.Actual as QualitativeActual)?.Band);
        return (v, input) => new() { Name = v.Get(name), SecondLevel = v.FindValue(level), Actual = ActualOf(v.FindValue(number), v.FindValue(share), v.FindValue(band), input) };
    });

    private static readonly ObjectShape<ProjectActuals> Project = new(o =>
    {
        var name = o.Required("name", PlainText, x => x.Name);
        var code = o.Optional("code", PlainText, x => x.Code);
        var unit = o.Optional("unit", PlainText, x => x.Unit);
        var outturn = o.Optional("outturn", Amount, x => x.Outturn);
        var indicators = o.List("indicators", Indicator, x => x.Indicators);
        return v => new() { Name = v.Get(name), Code = v.Find(code), Unit = v.Find(unit), Outturn = v.Find(outturn), Indicators = v.List(indicators) };
    });

    /// <summary>The actual values of a department. Declared last: static fields are made in the order of the text.</summary>
    internal static ObjectShape<PerformanceActuals> Document { get; } = new(o =>
    {
        o.Required("version", DisclosureShapes.Version, _ => DisclosureShapes.FormatVersion);
        var department = o.Required("department", PlainText, x => x.Department);
        var year = o.Required("fiscalYear", Year, x => x.FiscalYear);
        var note = o.Optional("note", PlainText, x => x.Note);
        var projects = o.List("projects", Project, x => x.Projects);
        return v => new() { Department = v.Get(department), FiscalYear = v.Get(year), Note = v.Find(note), Projects = v.List(projects) };
    });

    // A number, or a share within a band that need not be named: never both, and never neither.
    private static Actual ActualOf(Rational? number, Rational? share, QualitativeBand? band, JsonInput input) => (number, share) switch
    {
        ({ }, null) when band is null => new QuantitativeActual(number.Value),
        ({ }, _) => throw input.Fail(InputErrorCode.ConflictingProperties, "value, " + (share is null ? "band" : "share"), "value / share"),
        (null, null) => throw input.Fail(InputErrorCode.MissingProperty, "value", "value / share"),
        (null, { } earned) => QualitativeActual.Find(band, earned) ?? throw input.Fail(
            InputErrorCode.OutOfRange, Text(earned), Text(band?.Lowest() ?? Rational.Zero) + "-" + Text(band?.Highest() ?? 1)),
    };

    private static string Text(Rational number) => WriteExactNumber(number);
}
