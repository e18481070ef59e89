using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Relations;

/// <summary>Names facts for people: what is measured, of which heading, in which scope, of which year.</summary>
internal static class FactText
{
    internal static LocalizedText Describe(Fact fact)
    {
        var quantity = Describe(fact.Coordinate);
        return fact.Aspect == Aspect.Value ? quantity : LocalizedText.FromResource("Aspect." + fact.Aspect, quantity);
    }

    internal static LocalizedText DescribeWithFigure(Fact fact)
    {
        var name = Describe(fact);
        var text = fact.Figure?.TextWithUnit ?? "-";
        return new(name.English + " " + text, name.Chinese + text);
    }

    /// <summary>What a quantity is, for a place that names its funds otherwise; year and stage only where they are not the usual ones.</summary>
    internal static LocalizedText DescribeWithoutScope(Coordinate coordinate, Coordinate usual)
    {
        var name = Name(coordinate);
        return coordinate.Year == usual.Year && coordinate.Stage == usual.Stage
            ? name
            : LocalizedText.FromResource("Coordinate.OfYear", name, coordinate.Year, StageName(coordinate));
    }

    internal static LocalizedText Describe(Coordinate coordinate) => LocalizedText.FromResource(
        "Coordinate", Name(coordinate), LocalizedText.FromResource("Funds." + coordinate.Funds), coordinate.Year, StageName(coordinate));

    private static LocalizedText StageName(Coordinate coordinate) =>
        LocalizedText.FromResource("Stage." + (coordinate.Stage?.ToString() ?? "Unknown"));

    private static LocalizedText Name(Coordinate coordinate)
    {
        var parts = new List<LocalizedText>();
        if ((coordinate.Project ?? coordinate.Unit) is { Length: > 0 } owner)
        {
            parts.Add(Plain(owner));
        }

        if (coordinate.Function.Level > 0)
        {
            parts.Add(Plain(coordinate.Function.ToString()));
        }

        if (coordinate.Economic is { } economic)
        {
            parts.Add(Plain(economic));
        }

        if (coordinate.Source is { } source)
        {
            parts.Add(LocalizedText.FromResource("Source." + source));
        }

        parts.Add(
            coordinate.Measure != Measure.Budget ? DescribeMeasure(coordinate.Measure)
            : coordinate.Type is { } type ? LocalizedText.FromResource("Type." + type)
            : LocalizedText.FromResource("Flow." + coordinate.Flow));
        return LocalizedText.Join(", ", "·", parts);
    }

    // Measures of one's own have no resource; their code is their name.
    private static LocalizedText DescribeMeasure(Measure measure)
    {
        var code = measure.Code.Split(['/'], 2);
        return !Messages.Has("Measure." + code[0]) ? Plain(measure.Code)
            : code.Length == 1 ? LocalizedText.FromResource("Measure." + code[0])
            : LocalizedText.Join(" ", " ", [LocalizedText.FromResource("Measure." + code[0]), Plain(code[1])]);
    }

    private static LocalizedText Plain(string text) => new(text, text);
}
