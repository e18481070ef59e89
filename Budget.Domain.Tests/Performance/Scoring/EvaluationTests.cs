using Budget.Domain.Figures;
using Budget.Domain.Performance;
using Budget.Domain.Performance.Scoring;
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
    public void EqualNames_AreTakenInTheirOrder_IfThereAreAsMany()
    {
        var score = ProjectEvaluation.Of(Targets("甲", "次数", "次数", "人数", "人数"), Actuals("甲", ("次数", 1), ("次数", 2), ("人数", 3))).Score;

        Assert.Equal([new QuantitativeActual(1), new QuantitativeActual(2), null, null], score.Indicators.Select(indicator => indicator.Result.Actual));
    }

    [Fact]
    public void WhatFindsNoPlace_IsListed()
    {
        var evaluation = Evaluate(Targets("甲", "次数", "人数", "人数"), Actuals("乙", ("次数", 1)), Actuals("甲", ("人数", 3), ("天数", 4), ("次数", 5)));

        Assert.Equal([new("乙", null), new("甲", "人数"), new("甲", "天数")], evaluation.Unplaced);
        Assert.Equal(3, evaluation.Projects[0].Score.Indicators.Count);
    }

    [Fact]
    public void EveryValue_IsPlacedOrListed() => Property.Holds(
        from names in Gen.Elements("次数", "次 数", "人数", "天数").ListOf()
        from values in Gen.Elements("次数", "人数", "人 数", "成本").ListOf()
        select (names, values),
        given =>
        {
            var evaluation = Evaluate(Targets("甲", [.. given.names]), Actuals("甲", [.. given.values.Select((name, i) => (name, (long)i))]));
            var placed = evaluation.Projects[0].Score.Indicators.Where(indicator => indicator.Result.Actual is not null).ToList();

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

    private static ProjectTargets Targets(string name, params string[] indicators) => new()
    {
        Name = name,
        Indicators = [.. indicators.Select(indicator => new Indicator { Name = indicator, Target = Target.Parse("≥10次"), Weight = Figure.Number(50) })],
    };

    private static ProjectActuals Actuals(string name, params (string Name, long Value)[] values) =>
        new() { Name = name, Indicators = [.. values.Select(value => new IndicatorActual { Name = value.Name, Actual = new QuantitativeActual(value.Value) })] };

    private static Figure? Read(string? text) => text is null ? null : Figure.Parse(text);
}
