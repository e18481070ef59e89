using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Classification.Crosswalks;
using Budget.Domain.Comparison;
using Budget.Domain.Expenditure;
using Budget.Domain.Periods;
using Xunit;

namespace Budget.Domain.Tests.Comparison;

/// <summary>Amounts under headings that are known to have changed.</summary>
public class RestatementTests
{
    private static readonly Crosswalk<FunctionalCode> Functional =
        Crosswalk.Between(FunctionalClassification.About2009, FunctionalClassification.Attested);

    private static readonly Crosswalk<EconomicCode> Economic =
        Crosswalk.Between(EconomicClassification.About2007, EconomicClassification.Attested);

    [Theory]
    [InlineData("2010601", "2010601", RestatementKind.Comparable, "2010601 行政运行（财政） → 2010601 行政运行: same heading")]
    [InlineData("0", "0", RestatementKind.Comparable, "0: all headings together")]
    [InlineData("211", "211", RestatementKind.Restated, "211 环境保护 → 211 节能环保支出: renamed (2011)")]
    [InlineData("2290301", "2210201", RestatementKind.Restated, "2290301 住房公积金 → 2210201 住房公积金: moved")]
    [InlineData("20115", "20138", RestatementKind.Restated, "20115 工商行政管理事务 → 20138 市场监督管理事务: merged (2019)")]
    public void WhatIsKnown_GoesWhereItsHeadingWent(string from, string to, RestatementKind kind, string explanation)
    {
        var part = Assert.Single(Restate(from).Parts);

        Assert.Equal((to, kind, null, explanation), (part.To?.ToString(), part.Kind, part.Reason, part.Explanation.English));
        Assert.Equal(Money.FromFen(101), part.Amount);
    }

    [Theory]
    [InlineData("2010198", IncomparableReason.NotInEdition, "The edition 2009 does not know the code 2010198.")]
    [InlineData("2011302", IncomparableReason.Unknown, "Nothing is known of 2011302 一般行政管理事务（商贸） in the edition 2021-2025.")]
    [InlineData("21801", IncomparableReason.Absent, "The edition 2021-2025 has no heading like 21801 倒塌损毁民房恢复重建.")]
    [InlineData("21007", IncomparableReason.CodeReused, "The code of 21007 妇幼保健 means something else in the other edition: 21007 计划生育事务.")]
    [InlineData("216", IncomparableReason.SplitWithoutWeights, "216 粮油物资储备及金融监管等事务 was split without known weights: 216 商业服务业等支出, 217 金融支出, 222 粮油物资储备支出.")]
    [InlineData("20117", IncomparableReason.SplitWithoutWeights, "20117 质量技术监督与检验检疫事务 was split without known weights: 20138 市场监督管理事务, –.")]
    [InlineData("229", IncomparableReason.PartsMoved, "Some of what stood below 229 其他支出 has gone elsewhere than to 229 其他支出. Give the amounts of the headings below it.")]
    public void WhatIsNotKnown_SaysWhy(string from, IncomparableReason reason, string explanation)
    {
        var part = Assert.Single(Restate(from).Parts);

        Assert.Equal((null, RestatementKind.Incomparable, reason, explanation), (part.To, part.Kind, part.Reason, part.Explanation.English));
        Assert.Equal(Money.FromFen(101), part.Amount);
    }

    [Fact]
    public void HousingFund_NeverArrivesWhereItsOldCodeIs()
    {
        var restatement = Economic.Restate(Amounts<EconomicCode>(("30311", 500), ("30307", 300)));

        Assert.Equal([(EconomicCode.Parse("30113"), Money.FromFen(500))], restatement.ToAmounts().Select(entry => (entry.Key, entry.Value)));
        Assert.Equal(Money.FromFen(300), restatement.Incomparable);
    }

    [Fact]
    public void ASplit_DividesByTheWeightsOfTheApplication()
    {
        var own = HeadingChanges.ReadEconomic(
            "kind,fromCode,fromName,toCode,toName,weight\nsplit,30307,医疗费,30114,医疗费,1/3\nsplit,30307,医疗费,30307,医疗费补助,2/3\n", "own").Value;
        var crosswalk = Crosswalk.Between(EconomicClassification.About2007, EconomicClassification.Attested, HeadingChanges.Economic.With(own));
        var restatement = crosswalk.Restate(Amounts<EconomicCode>(("30307", 100)));

        Assert.Equal(
            [("30114", 33L, "30307 医疗费 → 30114 医疗费: split, weight 1/3"), ("30307", 67L, "30307 医疗费 → 30307 医疗费补助: split, weight 2/3")],
            restatement.Parts.Select(part => (part.To.ToString()!, part.Amount.Fen, part.Explanation.English)));
        Assert.Equal("30307 医疗费 → 30114 医疗费：拆分，权重1/3", restatement.Parts[0].Explanation.Chinese);

        // Back, the two are one again: each came from the old heading alone.
        Assert.Equal(Money.FromFen(100), crosswalk.Inverse().Restate(restatement.ToAmounts()).ToAmounts()[EconomicCode.Parse("30307")]);
    }

    [Fact]
    public void AMerger_IsDividedBackOnlyWithWeights()
    {
        var back = Economic.Inverse();
        var rows = "kind,fromCode,fromName,toCode,toName,weightBack\nmerged,30105,伙食费,30106,伙食补助费,1/4\nmerged,30106,伙食补助费,30106,伙食补助费,3/4\n";
        var weighted = Crosswalk.Between(EconomicClassification.Attested, EconomicClassification.About2007, HeadingChanges.ReadEconomic(rows, "own").Value);

        Assert.Equal(IncomparableReason.SplitWithoutWeights, Assert.Single(back.Restate(Amounts<EconomicCode>(("30106", 100))).Parts).Reason);
        Assert.Equal([25L, 75L], weighted.Restate(Amounts<EconomicCode>(("30106", 100))).Parts.Select(part => part.Amount.Fen));
    }

    [Fact]
    public void LinesOfABudget_KeepEverythingElse()
    {
        ExpenditureLine[] lines =
        [
            new(Money.FromFen(10), Fund.GeneralPublicBudget, FunctionalCode.Parse("2290301"), ExpenditureType.Personnel, EconomicCode.Parse("30311")),
            new(Money.FromFen(20), Fund.OtherFunds, FunctionalCode.Parse("21007"), ExpenditureType.Project, default, 0, 1),
        ];
        var budget = new DepartmentBudget("某局", new FiscalYear(2009), BudgetStage.InitialBudget, [new("本级")], [.. lines], [new("项目")]);
        var restated = Functional.Restate(budget);

        Assert.Equal(
            [new(Money.FromFen(10), Fund.GeneralPublicBudget, FunctionalCode.Parse("2210201"), ExpenditureType.Personnel, EconomicCode.Parse("30311"))],
            restated.ToBudget().Lines);
        Assert.Equal(lines[1], restated.Lines[1].Line);
        Assert.Equal(IncomparableReason.CodeReused, restated.Lines[1].Part.Reason);
        Assert.Equal("30113", Economic.Restate(restated.ToBudget()).ToBudget().Lines[0].Economic.ToString());
        Assert.Equal(RestatementKind.Comparable, Economic.Restate(budget).Lines[1].Part.Kind);
    }

    private static Restatement<FunctionalCode> Restate(string code) => Functional.Restate(Amounts<FunctionalCode>((code, 101)));

    private static Dictionary<TCode, Money> Amounts<TCode>(params (string Code, long Fen)[] amounts)
        where TCode : struct, IClassificationCode<TCode> =>
        amounts.ToDictionary(entry => (TCode)(object)(typeof(TCode) == typeof(FunctionalCode) ? FunctionalCode.Parse(entry.Code) : EconomicCode.Parse(entry.Code)), entry => Money.FromFen(entry.Fen));
}
