using System.Globalization;
using Budget.Domain.Figures;
using Budget.Domain.Reconciliation;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;
using static Budget.Domain.Json.ReportPartShapes;
using static Budget.Domain.Json.ScalarShapes;

namespace Budget.Domain.Json;

/// <summary>How an audit report looks in JSON: the summary and the findings first, then every check.</summary>
internal static class ReportShapes
{
    private static readonly ObjectShape<Finding> Finding = new(o =>
    {
        var rule = o.Required("rule", PlainText, x => x.Rule);
        var kind = o.Required("kind", Enumeration<FindingKind>(), x => x.Kind);
        var severity = o.Required("severity", Enumeration<Severity>(), x => x.Severity);
        var locations = o.Required("locations", new ListShape<Location>(Position), x => x.Locations);
        var stated = o.Required("stated", AnyText, x => x.Stated);
        var expected = o.Nullable("expected", AnyText, x => x.Expected);
        var difference = o.Nullable("difference", AnyText, x => x.Difference);
        var explanation = o.Nullable("explanation", PlainText, x => x.Explanation);
        var message = o.Required("message", Message, x => x.Message);
        return v => new()
        {
            Rule = v.Get(rule),
            Kind = v.Get(kind),
            Severity = v.Get(severity),
            Locations = v.Get(locations),
            Stated = v.Get(stated),
            Expected = v.Find(expected),
            Difference = v.Find(difference),
            Explanation = v.Find(explanation),
            Message = v.Get(message),
        };
    });

    private static readonly ObjectShape<Operand> Operand = new(o =>
    {
        var role = o.Required("role", Enumeration<OperandRole>(), x => x.Role);
        var figure = o.Optional("figure", AnyFigure, x => x.Figure);
        var location = o.Optional("location", Position, x => x.Location);
        return v => new(v.Get(role), v.Find(figure), v.Find(location));
    });

    // The bounds are read one by one, and may contradict each other.
    internal static readonly ObjectShape<Interval> Range = new(o =>
    {
        var lower = o.OptionalValue("lower", DecimalNumber, x => x.Lower);
        var upper = o.OptionalValue("upper", DecimalNumber, x => x.Upper);
        var lowerExcluded = o.OptionalValue("lowerExcluded", Flag, x => x.Lower is null || x.IncludesLower ? null : true);
        var upperExcluded = o.OptionalValue("upperExcluded", Flag, x => x.Upper is null || x.IncludesUpper ? null : true);
        return (v, input) =>
            Interval.TryBetween(v.FindValue(lower), v.FindValue(upper), v.FindValue(lowerExcluded) != true, v.FindValue(upperExcluded) != true)
            ?? throw input.Fail(InputErrorCode.OutOfRange, v.FindValue(lower) + ".." + v.FindValue(upper), "lower <= upper");
    });

    private static readonly ObjectShape<ImpliedValue> Implied = new(o =>
    {
        var quantity = o.Required("quantity", Message, x => x.Quantity);
        var range = o.Required("range", Range, x => x.Range);
        var unit = o.OptionalValue("unit", Unit, x => x.Unit);
        return v => new(v.Get(quantity), v.Get(range), v.FindValue(unit));
    });

    private static readonly ObjectShape<Check> Check = new(o =>
    {
        var rule = o.Required("rule", PlainText, x => x.Rule);
        var kind = o.Required("kind", Enumeration<RelationKind>(), x => x.Kind);
        var verdict = o.Required("verdict", Enumeration<Verdict>(), x => x.Verdict);
        var operands = o.Required("operands", new ListShape<Operand>(Operand), x => x.Operands);
        var reason = o.OptionalValue("reason", Enumeration<NotCheckableReason>(), x => x.Reason);
        var note = o.Optional("note", Message, x => x.Note);
        var implied = o.Optional("implied", Implied, x => x.Implied);
        return v => new()
        {
            Rule = v.Get(rule),
            Kind = v.Get(kind),
            Verdict = v.Get(verdict),
            Operands = v.Get(operands),
            Reason = v.FindValue(reason),
            Note = v.Find(note),
            Implied = v.Find(implied),
        };
    });

    private static readonly ObjectShape<AuditSummary> Summary = new(o =>
    {
        var exact = o.Required("exact", Number, x => x.Exact);
        var within = o.Required("withinRounding", Number, x => x.WithinRounding);
        var contradiction = o.Required("contradiction", Number, x => x.Contradiction);
        var notCheckable = o.Required("notCheckable", Number, x => x.NotCheckable);
        return v => new(v.Get(exact), v.Get(within), v.Get(contradiction), v.Get(notCheckable));
    });

    /// <summary>A report. Declared last: static fields are made in the order of the text.</summary>
    internal static ObjectShape<AuditReport> Report { get; } = new(o =>
    {
        o.Required("version", DisclosureShapes.Version, _ => DisclosureShapes.FormatVersion);
        var title = o.Required("title", PlainText, x => x.Title);
        var references = o.List("references", PlainText, x => x.References);
        var figures = o.Required("figureCount", Number, x => x.FigureCount);

        // For readers of the file; a report knows its convention and counts its checks itself.
        o.Required("convention", Enumeration<RoundingConvention>(), x => x.Convention);
        var rounding = o.Required("rounding", TrustShapes.Rounding, x => x.Rounding);
        o.Required("summary", Summary, x => x.ToSummary());
        var findings = o.Required("findings", new ListShape<Finding>(Finding), x => x.Findings);
        var checks = o.Required("checks", new ListShape<Check>(Check), x => x.Checks);
        var trust = o.Optional("trust", TrustShapes.Trust, x => x.Trust);
        return (v, input) =>
        {
            // Trust may be read before the checks that it names: properties come in any order.
            var count = v.Get(checks).Count;
            if (v.Find(trust) is { } named && TrustPositions.FindUnknown(named, count) is var (path, check))
            {
                throw input.FailAt(
                    new(InputErrorCode.UnknownPosition, check.ToString(CultureInfo.InvariantCulture)) { Expected = count.ToString(CultureInfo.InvariantCulture) },
                    "trust." + path,
                    input.Here);
            }

            return new()
            {
                Title = v.Get(title),
                References = v.List(references),
                FigureCount = v.Get(figures),
                Rounding = v.Get(rounding),
                Findings = v.Get(findings),
                Checks = v.Get(checks),
                Trust = v.Find(trust),
            };
        };
    });
}
