using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Comparison;
using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;
using Budget.Domain.Figures;
using Budget.Domain.Periods;
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

    private static DepartmentBudget Budget(int year, decimal yuan) => new(
        "某局",
        new(year),
        BudgetStage.InitialBudget,
        [new("本级")],
        [new(Money.FromYuan(yuan), Fund.GeneralPublicBudget, FunctionalCode.Parse("2010601"), ExpenditureType.Project)]);
}
