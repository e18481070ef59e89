using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Comparison;
using Budget.Domain.Expenditure;
using Budget.Domain.Periods;
using Budget.Domain.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Comparison;

public class BudgetSeriesTests
{
    private static readonly Gen<DepartmentBudget[]> Years =
        from years in Gen.Choose(1, 63).Select(bits => Enumerable.Range(0, 6).Where(i => ((bits >> i) & 1) == 1).ToArray())
        from budgets in Gen.CollectToSequence(years, year => GenerateBudget.Of(2016 + year, BudgetStage.InitialBudget))
        from shuffled in Generate.Shuffled(budgets)
        select shuffled;

    [Fact]
    public void Changes_ChainWhereThereIsNoGap() => Property.Holds(
        Years,
        budgets =>
        {
            var series = BudgetSeries.Of(budgets);

            Assert.All(series.By(line => line.Function), row =>
            {
                Assert.Equal(series.Years.Count, row.Amounts.Count);
                var run = default(Movement?);
                foreach (var movement in row.Movements)
                {
                    // Then refuses a movement that does not start where the last one ends.
                    run = movement is null ? null : run is null ? movement : run.Value.Then(movement.Value);
                }
            });
            Assert.Equal(
                series.Steps.Select(step => step.Comparison?.Total),
                series.By(_ => 0).SingleOrDefault()?.Movements ?? series.Steps.Select(step => step.Comparison?.Total));
        },
        cases: 100);

    [Fact]
    public void ASeriesWithoutGaps_AddsUpToTheWholeChange() => Property.Holds(
        Years.Where(budgets => BudgetSeries.Of(budgets).Steps.All(step => !step.IsGap)),
        budgets =>
        {
            var series = BudgetSeries.Of(budgets);
            var whole = BudgetComparison.LikeForLike(series.Budgets[0], series.Budgets[^1]);

            Assert.Equal(whole.Total.Change, Change.Sum(series.Steps.Select(step => step.Comparison!.Total.Change)));
        },
        cases: 50);

    [Fact]
    public void Of_YearsWithAGap_MakesNothingUp()
    {
        var series = BudgetSeries.Of([Budget(2025, 120), Budget(2021, 90), Budget(2022, 100), Budget(2024, 110)]);

        Assert.Equal(["2021 2022 +10.00元", "2022 2023 gap", "2023 2024 gap", "2024 2025 +10.00元"], series.Steps.Select(step => $"{step.From} {step.To} {(step.IsGap ? "gap" : step.Comparison!.Total.Change)}"));
        Assert.Equal(
            [Money.FromYuan(90), Money.FromYuan(100), null, Money.FromYuan(110), Money.FromYuan(120)],
            series.By(line => line.Function).Single().Amounts);
        Assert.Equal([false, true, true, false], series.By(line => line.Function).Single().Movements.Select(movement => movement is null));
    }

    [Fact]
    public void By_AHeadingThatABudgetLacks_IsZeroThere()
    {
        var other = new DepartmentBudget("某局", new(2026), BudgetStage.InitialBudget, [new("本级")], []);

        Assert.Equal([Money.FromYuan(120), Money.Zero], BudgetSeries.Of([Budget(2025, 120), other]).By(line => line.Function.ToString()).Single().Amounts);
    }

    [Fact]
    public void Of_WhatIsNoSeries_Throws()
    {
        Assert.Throws<ArgumentException>("budgets", () => BudgetSeries.Of([]));
        Assert.Throws<ArgumentException>("budgets", () => BudgetSeries.Of([Budget(2024, 1), Budget(2024, 1)]));
        Assert.Throws<ArgumentException>("budgets", () => BudgetSeries.Of([Budget(2024, 1), new("某局", new(2025), BudgetStage.Outturn, [new("本级")], [])]));
    }

    private static DepartmentBudget Budget(int year, decimal yuan) => new(
        "某局",
        new(year),
        BudgetStage.InitialBudget,
        [new("本级")],
        [new(Money.FromYuan(yuan), Fund.GeneralPublicBudget, FunctionalCode.Parse("2010601"), ExpenditureType.Project)]);
}
