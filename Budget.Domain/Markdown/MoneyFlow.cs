using System.Globalization;
using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Expenditure;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Markdown;

/// <summary>Where money comes from and what it is spent on, as far as a document prints it: funds, categories, types.</summary>
internal sealed class MoneyFlow
{
    private const int Widest = 24;

    private readonly List<(LocalizedText From, LocalizedText To, decimal Amount)> streams = [];
    private readonly FactSet facts;
    private readonly AmountUnit unit;

    private MoneyFlow(FactSet facts, AmountUnit unit)
    {
        this.facts = facts;
        this.unit = unit;
    }

    /// <summary>The flow; null if it prints none.</summary>
    internal static MoneyFlow? Of(FactSet facts, AmountUnit unit)
    {
        var flow = new MoneyFlow(facts, unit);
        flow.Collect();
        return flow.streams.Count == 0 ? null : flow;
    }

    /// <summary>The streams as a diagram; the wider a stream, the more money.</summary>
    /// <remarks>A flowchart and not a Sankey diagram, because Mermaid reads names in Latin letters only there.</remarks>
    /// <param name="language">Chooses the language of a name.</param>
    internal string ToMermaid(Func<LocalizedText, string> language)
    {
        var most = streams.Max(stream => stream.Amount);
        var names = streams.SelectMany(stream => new[] { stream.From, stream.To }).Distinct().ToList();
        return string.Join("\n",
        [
            "flowchart LR",
            .. names.Select((name, node) => $"    n{Text(node)}[{Mermaid.Label(language(name))}]"),
            .. streams.Select(stream => $"    n{Text(names.IndexOf(stream.From))} -->|{Mermaid.Number(stream.Amount)}| n{Text(names.IndexOf(stream.To))}"),
            .. streams.Select((stream, link) => $"    linkStyle {Text(link)} stroke-width:{Mermaid.Number(decimal.Ceiling(Widest * stream.Amount / most))}px"),
        ]);
    }

    private void Collect()
    {
        var total = LocalizedText.FromResource("Markdown.Spent");
        var spent = facts.Coordinates
            .Where(coordinate => coordinate is { Flow: Flow.Expenditure, Type: null, Economic: null, Unit: null, Project: null, Entry: null }
                && coordinate.Measure == Measure.Budget && coordinate.Year == facts.Whole.Year && coordinate.Stage == facts.Whole.Stage)
            .ToList();
        var categories = new HashSet<FunctionalHeading>();
        foreach (var coordinate in spent.Where(coordinate => coordinate.Funds.IsSingleFund && coordinate.Function.Level == 1))
        {
            categories.Add(coordinate.Function);
            Add(FundName(coordinate.Funds), ExpenditureShares.CategoryName(facts, coordinate.Function), coordinate);
        }

        // A fund without categories, and a document without funds, still lead somewhere.
        foreach (var coordinate in spent.Where(coordinate => coordinate.Function.Level == 0 && coordinate.Funds.IsSingleFund))
        {
            if (!spent.Exists(other => other.Funds == coordinate.Funds && other.Function.Level == 1))
            {
                Add(FundName(coordinate.Funds), total, coordinate);
            }
        }

        foreach (var coordinate in spent.Where(coordinate => coordinate.Function.Level == 1 && coordinate.Funds == FundScope.All))
        {
            if (categories.Count == 0 || categories.Contains(coordinate.Function))
            {
                Add(ExpenditureShares.CategoryName(facts, coordinate.Function), total, coordinate);
            }
        }

        foreach (var type in ExpenditureShares.TypesOf(facts))
        {
            Add(total, LocalizedText.FromResource("Type." + type), facts.Whole with { Type = type });
        }
    }

    private static LocalizedText FundName(FundScope funds) => LocalizedText.FromResource("Funds." + funds);

    private void Add(LocalizedText from, LocalizedText to, Coordinate coordinate)
    {
        if (facts.At(coordinate) is [{ Figure: { BaseValue: > 0 } figure }, ..])
        {
            streams.Add((from, to, figure.BaseValue / unit.SizeInYuan()));
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
