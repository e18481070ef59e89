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
    private static readonly ExpenditureType[] Types =
    [
        ExpenditureType.Personnel, ExpenditureType.DailyOperating, ExpenditureType.Basic, ExpenditureType.Project,
        ExpenditureType.RemittanceToHigherLevel, ExpenditureType.Business, ExpenditureType.GrantsToAffiliates,
    ];

    private readonly List<(LocalizedText From, LocalizedText To, decimal Amount)> streams = [];
    private readonly FactSet facts;
    private readonly AmountUnit unit;

    private MoneyFlow(FactSet facts, AmountUnit unit)
    {
        this.facts = facts;
        this.unit = unit;
    }

    /// <summary>The symbol of the unit of the amounts.</summary>
    internal string Unit => unit.Symbol();

    /// <summary>The flow in the unit of the document; null if it prints none.</summary>
    internal static MoneyFlow? Of(FactSet facts)
    {
        var first = facts.FirstOrDefault(fact => fact.Coordinate.Measure == Measure.Budget && fact.Figure is { Kind: Domain.Figures.FigureKind.Amount });
        var flow = new MoneyFlow(facts, first?.Figure?.Unit ?? AmountUnit.TenThousandYuan);
        flow.Collect();
        return flow.streams.Count == 0 ? null : flow;
    }

    /// <summary>The streams as a diagram.</summary>
    /// <param name="language">Chooses the language of a name.</param>
    internal string ToMermaid(Func<LocalizedText, string> language) =>
        "sankey-beta\n\n" + string.Join("\n", streams.Select(stream => string.Join(
            ",", Quote(language(stream.From)), Quote(language(stream.To)), stream.Amount.ToString("0.##########", CultureInfo.InvariantCulture))));

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
            Add(FundName(coordinate.Funds), CategoryName(coordinate.Function), coordinate);
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
                Add(CategoryName(coordinate.Function), total, coordinate);
            }
        }

        var split = facts.Has(facts.Whole with { Type = ExpenditureType.Personnel });
        foreach (var type in Types.Where(type => type != ExpenditureType.Basic || !split))
        {
            Add(total, LocalizedText.FromResource("Type." + type), facts.Whole with { Type = type });
        }
    }

    private static LocalizedText FundName(FundScope funds) => LocalizedText.FromResource("Funds." + funds);

    private LocalizedText CategoryName(FunctionalHeading heading)
    {
        var name = heading.Label ?? heading.ToString();
        return new((heading.Code is { } code ? facts.Classifications.Functional.Find(code)?.EnglishName : null) ?? name, name);
    }

    private void Add(LocalizedText from, LocalizedText to, Coordinate coordinate)
    {
        if (facts.At(coordinate) is [{ Figure: { BaseValue: > 0 } figure }, ..])
        {
            streams.Add((from, to, figure.BaseValue / unit.SizeInYuan()));
        }
    }

    private static string Quote(string name) => "\"" + name.Replace("\"", "\"\"") + "\"";
}
