using Budget.Domain.Json;
using Budget.Domain.Performance;
using Budget.Domain.Performance.Scoring;
using Budget.Domain.Tests.Json;
using Budget.Domain.Tests.Json.Schema;
using Budget.Domain.Tests.Support;
using Xunit;

namespace Budget.Domain.Tests.Performance.Scoring;

/// <summary>The invented actual values fit the real table, and say that they are invented.</summary>
public class ShaoxingActualsTests
{
    private static readonly string Json = File.ReadAllText(Repository.Example("shaoxing-commerce-2021-actuals.json"));

    private static readonly List<ProjectTargets> Projects = [.. Document.AsPrinted.Performance!.Table!.Units.SelectMany(unit => unit.Projects)];

    private static readonly PerformanceActuals Actuals = BudgetJson.ReadActuals(Json).OrThrow();

    [Fact]
    public void TheFile_SaysWhatItIs()
    {
        Assert.StartsWith("INVENTED 虚构", Actuals.Note, StringComparison.Ordinal);
        Assert.Equal((Document.AsPrinted.Department, Document.AsPrinted.FiscalYear), (Actuals.Department, Actuals.FiscalYear));
        Assert.Equal(string.Empty, SchemaValidator.Of("actuals").Complaints(Sample.Parse(Json)));
    }

    [Fact]
    public void EveryIndicator_HasAnActualValueOfItsKind()
    {
        var evaluation = PerformanceEvaluation.Of(Document.AsPrinted, Actuals);

        Assert.Equal(Projects, evaluation.Projects.Select(project => project.Project));
        Assert.Empty(evaluation.Unplaced);
        Assert.All(
            evaluation.Projects.SelectMany(project => project.Score.Indicators),
            indicator => Assert.True(indicator.Result.Indicator.Target is QualitativeTarget ? indicator.Result.Actual is QualitativeActual : indicator.Result.Actual is QuantitativeActual));
    }

    [Fact]
    public void WhatTheTableLeavesOpen_IsOpen()
    {
        var evaluation = PerformanceEvaluation.Of(Document.AsPrinted, Actuals);

        Assert.Equal(
            [("卫生安全事故", ScoreGap.NoTarget), ("保障措施完备性", ScoreGap.NoWeight), ("单位成本", ScoreGap.NoWeight)],
            evaluation.Projects.SelectMany(project => project.Score.Indicators)
                .Where(indicator => indicator.Gap is not null).Select(indicator => (indicator.Result.Indicator.Name, indicator.Gap!.Value)).OrderBy(gap => gap.Item2));
        Assert.Equal(["绍兴军分区饮食保障排专项经费"], evaluation.Projects.Where(project => project.Score.Grade is null).Select(project => project.Project.Name));
        Assert.Equal(
            ["绍兴军分区饮食保障排专项经费", "数字贸易系列活动"],
            evaluation.Projects.Where(project => project.SelfEvaluation.Score is null).Select(project => project.Project.Name));
    }
}
