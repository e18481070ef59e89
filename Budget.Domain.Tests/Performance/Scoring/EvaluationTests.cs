using Budget.Domain.Disclosure;
using Budget.Domain.Figures;
using Budget.Domain.Performance;
using Budget.Domain.Performance.Scoring;
using Budget.Domain.Tests.Support;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Performance.Scoring;

/// <summary>Actual values find their rows by name, and none is lost or guessed.</summary>
public class EvaluationTests
{
    [Fact]
    public void Names_AreFoundWithoutTheirSpaces_InAnyOrder()
    {
        var evaluation = Evaluate(Targets("甲 项目", "次数", "人 数"), Actuals("甲项目", ("人数", 3), ("次数", 5)));

        Assert.Equal([new QuantitativeActual(5), new QuantitativeActual(3)], Assert.Single(evaluation.Projects).Score.Indicators.Select(indicator => indicator.Result.Actual));
        Assert.Empty(evaluation.Unplaced);
    }

    [Fact]
    public void EqualProjects_AreToldApartByCodeOrUnit_InAnyOrder()
    {
        var budget = Budget(
            new UnitTargets { Unit = new("一所"), Projects = [Targets("设备 购置", "台数") with { Code = "001" }] },
            new UnitTargets { Unit = new("二所"), Projects = [Targets("设备购置", "台数") with { Code = "002" }] });
        var (first, second) = (Actuals("设备购置", ("台数", 10)), Actuals("设备购置", ("台数", 100)));

        Assert.Equal([10, 100], Values(Evaluate(budget, first with { Code = "001" }, second with { Code = "002" })));
        Assert.Equal([10, 100], Values(Evaluate(budget, second with { Unit = "二 所" }, first with { Unit = "一所" })));
        Assert.Equal([null, 100], Values(Evaluate(budget, second with { Unit = "二所" }, first)));

        var ambiguous = Evaluate(budget, first, second with { Code = "003" });
        Assert.Equal([null, null], Values(ambiguous));
        Assert.Equal([new("设备购置", null, UnplacedReason.SeveralRows), new("设备购置", null, UnplacedReason.NoRow)], ambiguous.Unplaced);
    }

    [Fact]
    public void EqualIndicators_AreToldApartByTheirSecondLevel()
    {
        var project = Targets("甲", "增长率", "增长率");
        project = project with { Indicators = [project.Indicators[0] with { SecondLevel = SecondLevelIndicator.Quantity }, project.Indicators[1] with { SecondLevel = SecondLevelIndicator.EconomicBenefit }] };
        var value = new IndicatorActual { Name = "增长率", Actual = new QuantitativeActual(3) };

        Assert.Equal([null, 3], Values(Evaluate(project, new ProjectActuals { Name = "甲", Indicators = [value with { SecondLevel = SecondLevelIndicator.EconomicBenefit }] })));
        Assert.Equal(new UnplacedActual("甲", "增长率", UnplacedReason.SeveralRows), Assert.Single(Evaluate(project, new ProjectActuals { Name = "甲", Indicators = [value] }).Unplaced));
        Assert.Equal(
            new UnplacedActual("甲", "增长率", UnplacedReason.NoRow),
            Assert.Single(Evaluate(project, new ProjectActuals { Name = "甲", Indicators = [value with { SecondLevel = SecondLevelIndicator.Cost }] }).Unplaced));
    }

    [Theory]
    [InlineData("别的局", 2021)]
    [InlineData("局", 1999)]
    public void TheValuesOfAnotherBudget_HaveNoPlace(string department, int year)
    {
        var evaluation = PerformanceEvaluation.Of(
            Budget(new UnitTargets { Projects = [Targets("甲", "次数")] }), new() { Department = department, FiscalYear = new(year), Projects = [Actuals("甲", ("次数", 1))] });

        Assert.Equal([null], Values(evaluation));
        Assert.Equal([new("甲", null, UnplacedReason.OtherBudget)], evaluation.Unplaced);
    }

    [Fact]
    public void ABudgetWithoutATable_HasNoProjects() =>
        Assert.Empty(PerformanceEvaluation.Of(Budget() with { Performance = null }, new() { Department = "局", FiscalYear = new(2021) }).Projects);

    [Fact]
    public void AProjectThatIsNull_IsACallersBug() =>
        Assert.Throws<ArgumentNullException>(() => PerformanceEvaluation.Of([null!], new() { Department = "局", FiscalYear = new(2021) }));

    [Fact]
    public void WhatFindsNoPlace_IsListed()
    {
        var evaluation = Evaluate(Targets("甲", "次数", "人数", "人数"), Actuals("乙", ("次数", 1)), Actuals("甲", ("人数", 3), ("天数", 4), ("次数", 5)));

        Assert.Equal([new("乙", null, UnplacedReason.NoRow), new("甲", "人数", UnplacedReason.SeveralRows), new("甲", "天数", UnplacedReason.NoRow)], evaluation.Unplaced);
        Assert.Equal(3, evaluation.Projects[0].Score.Indicators.Count);
    }

    [Fact]
    public void EveryValue_IsPlacedOrListed() => Property.Holds(
        from names in Gen.Elements("次数", "次 数", "人数", "天数").ListOf()
        from values in Gen.Elements("次数", "人数", "人 数", "成本").ListOf()
        from shuffled in Generate.Shuffled(values.Select((name, i) => (name, (long)i)).ToList())
        select (names, values, shuffled),
        given =>
        {
            var evaluation = Evaluate(Targets("甲", [.. given.names]), Actuals("甲", [.. given.values.Select((name, i) => (name, (long)i))]));
            var placed = evaluation.Projects[0].Score.Indicators.Where(indicator => indicator.Result.Actual is not null).ToList();

            Assert.Equal(evaluation.Projects, Evaluate(Targets("甲", [.. given.names]), Actuals("甲", [.. given.shuffled])).Projects);
            Assert.Equal(given.names, evaluation.Projects[0].Score.Indicators.Select(indicator => indicator.Result.Indicator.Name));
            Assert.Equal(given.values.Count, placed.Count + evaluation.Unplaced.Count);
            Assert.All(placed, indicator => Assert.Equal(
                indicator.Result.Indicator.Name.Replace(" ", string.Empty, StringComparison.Ordinal),
                given.values[(int)((QuantitativeActual)indicator.Result.Actual!).Value.Numerator].Replace(" ", string.Empty, StringComparison.Ordinal)));
        },
        cases: 500);

    [Theory]
    [InlineData("100.00万元", null, "950,000.00元", "19/20")]
    [InlineData("100.00万元", null, "120.00万元", "1")]
    [InlineData(null, "40.00万元", "30.00万元", "3/4")]
    [InlineData("0.00万元", null, "30.00万元", null)]
    [InlineData(null, null, "30.00万元", null)]
    [InlineData("100.00万元", null, "-1.00万元", null)]
    [InlineData("100.00万元", null, null, null)]
    public void Execution_IsWhatWasSpentOfTheBudget(string? total, string? column, string? outturn, string? rate)
    {
        var project = Targets("甲", "次数") with { Funding = new() { Total = Read(total), OtherFunds = Read(column) } };

        Assert.Equal(rate, ProjectEvaluation.Of(project, new() { Name = "甲", Outturn = Read(outturn) }).SelfEvaluation.Execution?.ToString());
    }

    [Fact]
    public void AProjectThatNobodyReportsOn_IsOpen()
    {
        var evaluation = Assert.Single(Evaluate(Targets("甲", "次数")).Projects);

        Assert.Equal((Rational.Zero, (Rational)50, (Grade?)null), (evaluation.Score.Score, evaluation.Score.HighestScore, evaluation.Score.Grade));
    }

    private static PerformanceEvaluation Evaluate(ProjectTargets project, params ProjectActuals[] actuals) =>
        PerformanceEvaluation.Of([project], new() { Department = "局", FiscalYear = new(2021), Projects = [.. actuals] });

    private static PerformanceEvaluation Evaluate(BudgetDisclosure budget, params ProjectActuals[] actuals) =>
        PerformanceEvaluation.Of(budget, new() { Department = "局", FiscalYear = new(2021), Projects = [.. actuals] });

    private static BudgetDisclosure Budget(params UnitTargets[] units) => new()
    {
        Title = "局部门预算",
        Department = "局",
        FiscalYear = new(2021),
        Performance = new() { Place = new() { Section = "九" }, Table = new() { Place = new() { Section = "表" }, Units = [.. units] } },
    };

    private static IEnumerable<long?> Values(PerformanceEvaluation evaluation) =>
        evaluation.Projects.SelectMany(project => project.Score.Indicators).Select(indicator => (long?)(indicator.Result.Actual as QuantitativeActual)?.Value.Numerator);

    private static ProjectTargets Targets(string name, params string[] indicators) => new()
    {
        Name = name,
        Indicators = [.. indicators.Select(indicator => new Indicator { Name = indicator, Target = Target.Parse("≥10次"), Weight = Figure.Number(50) })],
    };

    private static ProjectActuals Actuals(string name, params (string Name, long Value)[] values) =>
        new() { Name = name, Indicators = [.. values.Select(value => new IndicatorActual { Name = value.Name, Actual = new QuantitativeActual(value.Value) })] };

    private static Figure? Read(string? text) => text is null ? null : Figure.Parse(text);
}
