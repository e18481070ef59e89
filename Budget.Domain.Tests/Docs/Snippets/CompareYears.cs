using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Classification.Crosswalks;
using Budget.Domain.Comparison;
using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;
using Budget.Domain.Figures;
using Budget.Domain.Json;
using Budget.Domain.Periods;
using Budget.Domain.Reconciliation;
using Budget.Domain.Reconciliation.Trust;
using Budget.Domain.Tests.Support;
using Xunit;

namespace Budget.Domain.Tests.Docs.Snippets;

public class CompareYears
{
    [Fact]
    public void ExactBudgets_AreComparedToTheFen()
    {
        var (budget2024, budget2025) = (Budget(2024, 300), Budget(2025, 320));

        // <compare-exact>
        var comparison = BudgetComparison.LikeForLike(budget2024, budget2025);
        Console.WriteLine(comparison.Total.Change);
        foreach (var row in comparison.ByFunction(level: 3))
        {
            var rate = row.Movement.Rate.ToText(1, RoundingConvention.HalfUp);
            Console.WriteLine($"{row.Heading} {row.Movement} {row.Movement.Kind} {rate} {row.Share}");
        }
        // </compare-exact>

        Assert.Equal("+20.00元", comparison.Total.Change.ToString());
    }

    [Fact]
    public void AYearWithoutABudget_IsAGap()
    {
        var (budget2022, budget2024, budget2025) = (Budget(2022, 280), Budget(2024, 300), Budget(2025, 320));

        // <series>
        var series = BudgetSeries.Of([budget2022, budget2024, budget2025]);
        foreach (var step in series.Steps)
        {
            Console.WriteLine($"{step.From}-{step.To}: {(step.IsGap ? "gap" : step.Comparison!.Total.Change)}");
        }
        // </series>

        Assert.Equal([true, true, false], series.Steps.Select(step => step.IsGap));
    }

    [Fact]
    public void PublishedBudgets_AreComparedAsIntervals()
    {
        var prior = Budget(2024, 300).Disclose(AmountUnit.Yuan, 0, RoundingConvention.HalfUp);
        var current = Budget(2025, 320).Disclose(AmountUnit.Yuan, 0, RoundingConvention.HalfUp);

        // <compare-published>
        var published = DisclosureComparison.LikeForLike(new(prior), new(current));
        foreach (var movement in published.Movements)
        {
            Console.WriteLine($"{movement.Coordinate.Function} {movement.Prior.Figure} {movement.Current.Figure}: {movement.ToText()}");
        }
        // </compare-published>

        Assert.Equal("rose, by 6.1 % to 7.2 %", published.Movements[0].ToText().English);
    }

    [Fact]
    public void RealDocuments_AreComparedAsTheGuideSays()
    {
        var (priorPath, currentPath) = (Repository.Example("putuo-finance-2024-final-account.json"), Repository.Example("putuo-finance-2025-budget.json"));
        var lines = new List<string>();

        // <compare-documents>
        var prior = BudgetJson.ReadDisclosure(File.ReadAllText(priorPath)).OrThrow();
        var current = BudgetJson.ReadDisclosure(File.ReadAllText(currentPath)).OrThrow();
        var budgets = DisclosureComparison.LikeForLike(new(prior), new(current));
        foreach (var movement in budgets.ByFunction())
        {
            Console.WriteLine($"{movement.Coordinate.Function}: {movement.Prior.Figure?.TextWithUnit} → {movement.Current.Figure?.TextWithUnit}: {movement.ToText()}; contribution {movement.Share?.ToText()}");
        }
        // </compare-documents>

        lines.AddRange(budgets.ByFunction().Select(movement =>
            $"{movement.Coordinate.Function}: {movement.Prior.Figure?.TextWithUnit} → {movement.Current.Figure?.TextWithUnit}: {movement.ToText()}; contribution {movement.Share?.ToText()}"));
        Assert.Contains(string.Join("\n", lines), Documents.Blocks("docs/year-on-year.md", "text"));
        Assert.Contains(budgets.Reconciliation.Findings.Single().Difference!, Documents.Read("docs/year-on-year.md"), StringComparison.Ordinal);

        // The document that cuts digits off is known by four pairs, and all its other figures agree.
        var rounding = new Auditor().Audit(current).Rounding;
        Assert.Equal((RoundingConvention.Truncation, RoundingBasis.Pairs, new RoundingTally(0, 4)), (rounding.Amounts, rounding.Basis, rounding.Pairs));
    }

    [Fact]
    public void AcrossEditions_HeadingsAreRestatedFirst()
    {
        var prior = Housing(2017, ("30101", 500_000), ("30311", 80_000), ("30307", 3_000));
        var current = Housing(2018, ("30101", 510_000), ("30113", 90_000), ("30311", 1_000));

        // <compare-editions>
        var crosswalk = Crosswalk.Between(EconomicClassification.About2007, EconomicClassification.Attested);
        var through = BudgetComparison.LikeForLike(prior, current).Through(crosswalk);
        foreach (var row in through.Headings)
        {
            Console.WriteLine($"{row.Heading} {row.Kind}: {row.Movement.Prior} → {row.Movement.Current}");
        }
        // </compare-editions>

        Assert.Contains(
            string.Join("\n", through.Headings.Select(row => $"{row.Heading} {row.Kind}: {row.Movement.Prior} → {row.Movement.Current}")),
            Documents.Blocks("docs/year-on-year.md", "text"));
    }

    private static DepartmentBudget Housing(int year, params (string Code, decimal Yuan)[] lines) => new(
        "某局",
        new(year),
        BudgetStage.InitialBudget,
        [new("本级")],
        [
            .. lines.Select(line => new ExpenditureLine(
                Money.FromYuan(line.Yuan), Fund.GeneralPublicBudget, FunctionalCode.Parse("2010601"), ExpenditureType.Personnel, EconomicCode.Parse(line.Code))),
        ]);

    private static DepartmentBudget Budget(int year, decimal yuan) => new(
        "某局",
        new(year),
        BudgetStage.InitialBudget,
        [new("本级")],
        [new(Money.FromYuan(yuan), Fund.GeneralPublicBudget, FunctionalCode.Parse("2010601"), ExpenditureType.Project)]);
}
