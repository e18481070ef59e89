using Budget.Domain.Classification;
using Budget.Domain.Collections;
using Budget.Domain.Comparison;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;
using Budget.Domain.Text;

namespace Budget.Domain.Markdown;

/// <summary>Two published budgets compared: what moved, what cannot be compared, and where the documents contradict each other.</summary>
internal sealed class DisclosureComparisonPage(DisclosureComparison comparison, bool chinese) : Page(chinese)
{
    private readonly EconomicClassification classification = EconomicClassification.ForYear(comparison.Basis.Current.Year);
    private readonly Coordinate usual = new() { Year = comparison.Basis.Current.Year, Stage = comparison.Basis.Current.Stage };

    protected override void WriteBody()
    {
        Heading(1, Word("Comparison", comparison.CurrentTitle));
        Paragraph(In(comparison.Basis.ToText()));
        Paragraph(Word("ComparedWith", comparison.PriorTitle, ConventionOf(comparison.PriorConvention), ConventionOf(comparison.CurrentConvention)));
        WriteMovements("Totals", comparison.Totals());
        WriteMovements("ByFunction", comparison.ByFunction(), withChart: true);
        WriteMovements("ByType", comparison.ByType());
        WriteMovements("ByEconomic", comparison.ByEconomic());
        WriteMovements("ByName", comparison.Named());
        WriteIncomparable();
        Findings(comparison.Reconciliation.Findings);
    }

    private static LocalizedText ConventionOf(Figures.RoundingConvention convention) => LocalizedText.FromResource("Markdown.Convention." + convention);

    private void WriteMovements(string title, ValueList<PublishedMovement> movements, bool withChart = false)
    {
        if (movements.Count == 0)
        {
            return;
        }

        Heading(2, Word("Changes." + title));
        if (withChart)
        {
            WriteChart(movements);
        }

        Table(
            [Word("Quantity"), Word("Funds"), Word("Statement"), Word("Prior"), Word("Current"), Word("Aspect.Change"), Word("Contribution")],
            movements.Select(movement => (string[])
            [
                NameOf(movement.Coordinate),
                FundsOf(movement.Coordinate),
                In(movement.ToText()),
                TextOf(movement.Prior),
                TextOf(movement.Current),
                In(movement.ToChangeText()),
                movement.Share is { } share ? In(share.ToText()) : string.Empty,
            ]),
            figuresFrom: 3);
    }

    private void WriteChart(ValueList<PublishedMovement> movements)
    {
        var chart = new ChangeChart();
        foreach (var movement in movements)
        {
            chart.Add(movement.Coordinate.Function.Code?.ToString() ?? movement.Coordinate.Function.ToString(), movement.Prior.Figure?.BaseValue ?? 0, movement.Current.Figure?.BaseValue ?? 0);
        }

        Diagram(chart.ToMermaid(Word("Largest", comparison.Basis.Prior.ToText(), comparison.Basis.Current.ToText())));
    }

    private void WriteIncomparable()
    {
        if (comparison.Incomparable.Count == 0)
        {
            return;
        }

        Heading(2, Word("Incomparable"));
        foreach (var reason in comparison.Incomparable.GroupBy(entry => entry.Reason).OrderBy(group => group.Key))
        {
            Paragraph(Word("IncomparableBecause", reason.First().ToText(), reason.Count()));
            foreach (var section in reason.GroupBy(entry => entry.Location.Section))
            {
                Item(section.Key + ": " + string.Join("; ", section.Select(entry => NameOf(entry.Coordinate) + " (" + FundsOf(entry.Coordinate) + ")").Distinct()));
            }

            EndList();
        }
    }

    private string NameOf(Coordinate coordinate) => In(FactText.DescribeWithoutScope(coordinate with { Economic = Named(coordinate.Economic) }, usual));

    // A document need not name in its text what its tables name by code.
    private string? Named(string? economic) =>
        EconomicCode.TryParse(economic, out var code) && classification.Find(code) is { } heading ? code + " " + heading.Name : economic;

    private string FundsOf(Coordinate coordinate) => In(LocalizedText.FromResource("Funds." + coordinate.Funds));

    private static string TextOf(PublishedAmount amount) => amount.Figure?.TextWithUnit ?? "–";
}
