using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Collections;
using Budget.Domain.Comparison;
using Budget.Domain.Figures;
using Budget.Domain.Text;

namespace Budget.Domain.Markdown;

/// <summary>Two exact budgets compared, along every axis.</summary>
internal sealed class BudgetComparisonPage(BudgetComparison comparison, Classifications classifications, bool chinese) : Page(chinese)
{
    protected override void WriteBody()
    {
        Heading(1, Word("Comparison", comparison.Current.Department));
        Paragraph(In(comparison.Basis.ToText()));
        Heading(2, Word("Changes.Totals"));
        WriteRows([(Word("Spent"), comparison.Total, Rate.OfTotalChange(comparison.Total.Change, comparison.Total.Change))]);
        WriteAxis("ByFund", comparison.ByFund(), fund => In(LocalizedText.FromResource("Funds." + fund)));
        WriteAxis("ByFunction", Largest(comparison.ByFunction(level: 3)), code => classifications.Functional.Format(code, HeadingNotation.CodeAndName), code => code.ToString());
        WriteAxis("ByType", comparison.ByType(), type => In(LocalizedText.FromResource("Type." + type)));
        WriteAxis("ByEconomic", Largest(comparison.ByEconomic(level: 2)), NameOf);
        WriteAxis("ByUnit", comparison.ByUnit(), unit => unit.Name);
        WriteAxis("ByProject", Largest(comparison.ByProject()), project => project?.Name ?? Word("NoProject"));
    }

    private static ValueList<Contribution<T>> Largest<T>(ValueList<Contribution<T>> parts) => parts.OrderByDescending(part => part.Movement.Change.Size).ToValueList();

    private void WriteAxis<T>(string title, ValueList<Contribution<T>> parts, Func<T, string> name, Func<T, string>? chartName = null)
    {
        // One part is the total again.
        if (parts.Count < 2)
        {
            return;
        }

        Heading(2, Word("Changes." + title));
        if (chartName is not null)
        {
            var chart = new ChangeChart();
            foreach (var part in parts)
            {
                chart.Add(chartName(part.Heading), part.Movement.Prior.ToDecimal(AmountUnit.Yuan), part.Movement.Current.ToDecimal(AmountUnit.Yuan));
            }

            Diagram(chart.ToMermaid(Word("Largest", comparison.Basis.Prior.ToText(), comparison.Basis.Current.ToText())));
        }

        WriteRows(parts.Select(part => (name(part.Heading), part.Movement, part.Share)));
    }

    private void WriteRows(IEnumerable<(string Name, Movement Movement, Rate Share)> rows) => Table(
        [Word("Quantity"), Word("Movement"), Word("Prior"), Word("Current"), Word("Aspect.Change"), Word("Aspect.Rate"), Word("Contribution")],
        rows.Select(row => (string[])
        [
            row.Name,
            Word("Movement." + row.Movement.Kind),
            row.Movement.Prior.ToString(),
            row.Movement.Current.ToString(),
            row.Movement.Change.ToString(),
            In(row.Movement.Rate.ToText(1, RoundingConvention.HalfUp)),
            In(row.Share.ToText(1, RoundingConvention.HalfUp)),
        ]),
        figuresFrom: 2);

    private string NameOf(EconomicCode code) =>
        code.Level == 0 ? Word("NoHeading") : code + (classifications.Economic.Find(code) is { } heading ? " " + heading.Name : string.Empty);
}
