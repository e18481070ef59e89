using Budget.Domain.Disclosure;
using Budget.Domain.Figures;
using Budget.Domain.Performance;
using Budget.Domain.Periods;
using Budget.Domain.Reconciliation;
using Budget.Domain.Tests.Support;
using Newtonsoft.Json.Linq;
using Xunit;
using static Budget.Domain.Tests.Support.RepairedTargets;

namespace Budget.Domain.Tests.Reconciliation;

/// <summary>Every rule about target tables trips on what is wrong, and on nothing that is right.</summary>
public class PerformanceRuleTests
{
    private const string Bulk = Table + "2/projects/1/funding";

    [Theory]
    [InlineData("performance.project-funds", Bulk + "/total", "130,000.00元", "130,000.00元", "120000.00元", "+10000.00元")]
    [InlineData("performance.within-items", Bulk + "/generalPublicBudget", "60,100.01元", "60,100.01元", "≤ 60000.00元", "+100.01元")]
    [InlineData("performance.projects-total", "/performance/funds", "2134.13 万元", "2134.13 万元", "2134.14万元", "-0.01万元")]
    [InlineData("performance.projects-total", "/performance/ofWhich/0/amount", "2126.30 万元", "2126.30 万元", "2126.34万元", "-0.04万元")]
    [InlineData("performance.projects-listed", "/performance/projects", "15 个", "15 个", "16个", "-1个")]
    [InlineData("performance.within-projects", Table + "3/projects/1/funding/total", "200,150.01元", "21341550.01元", "≤ 21341400.00元", "+150.01元")]
    [InlineData("performance.weights", Table + "0/projects/0/indicators/0/weight", "25", "105", "100", "+5")]
    [InlineData("performance.weights", Table + "0/projects/0/indicators/0/weight", "19.5", "99.5", "100", "-0.5")]
    public void AWrongFigure_ContradictsTheRule(string rule, string pointer, string printed, string stated, string expected, string difference)
    {
        var findings = Audit((pointer, printed));

        Assert.Contains((stated, expected, difference), findings.Where(finding => finding.Rule == rule).Select(finding => (finding.Stated, finding.Expected, finding.Difference)));
    }

    [Theory]
    [InlineData("138,000.00元", null)]
    [InlineData("139,000.00元", "138000.00元")]
    public void TheRowOfAUnit_IsTheSumOfItsProjects(string printed, string? expected) =>
        Assert.Equal(
            expected,
            Audit((Table + "2/funding", new JObject { ["total"] = printed })).SingleOrDefault(finding => finding.Rule == "performance.unit-rows")?.Expected);

    [Theory]
    [InlineData("20 个", "3000.00 万元", new string[0])]
    [InlineData("15 个", "3000.00 万元", new[] { "performance.projects-listed" })]
    public void ASelection_IsAtMostTheWhole(string projects, string funds, string[] rules)
    {
        var findings = Audit(
            ("/performance/table/isSelection", true), ("/performance/projects", projects), ("/performance/funds", funds), ("/performance/ofWhich", null),
            ("/performance/table/funding", new JObject { ["total"] = "20,000,000.00元" }));

        Assert.Equal(rules, findings.Where(finding => finding.Rule.StartsWith("performance.projects-", StringComparison.Ordinal)).Select(finding => finding.Rule));
    }

    [Theory]
    [InlineData("/firstLevel", "first level")]
    [InlineData("/secondLevel", "second level")]
    [InlineData("/quantitative", "target")]
    [InlineData("/quantitative/operator", "operator")]
    [InlineData("/quantitative/value", "value")]
    [InlineData("/quantitative/unit", "unit")]
    [InlineData("/weight", "weight")]
    public void AMissingPart_IsAFindingOfItsOwn(string part, string name)
    {
        var finding = Assert.Single(Audit((Indicator(0, 0, 1) + part, null)));

        Assert.Equal(("performance.complete", "活动参与人数", Severity.Warning), (finding.Rule, finding.Stated, finding.Severity));
        Assert.Contains("has no " + name, finding.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void WordsThatAreNotThere_AreMissing() =>
        Assert.Equal("performance.complete", Assert.Single(Audit((Indicator(0, 1, 4) + "/qualitative/text", null))).Rule);

    [Fact]
    public void AColumnThatTheTableDoesNotHave_IsMissingNowhere()
    {
        var findings = Audit(OneProject(Row("活动次数", null, new QuantitativeTarget(TargetOperator.AtLeast, Figure.Number(3)), null), Row("影响力", null, null, null)));

        Assert.Equal(["影响力"], findings.Select(finding => finding.Stated));
    }

    [Theory]
    [InlineData(new[] { "50", "40", "10" }, new string[0])]
    [InlineData(new[] { "50", "30", "10" }, new string[0])]
    [InlineData(new[] { "50%", "40%", "10%" }, new string[0])]
    [InlineData(new[] { "33.3", "33.3", "33.4" }, new string[0])]
    [InlineData(new[] { "33.3", "33.3", "33.3" }, new[] { "100" })]
    [InlineData(new[] { "60", "50", null }, new[] { "≤ 50" })]
    [InlineData(new[] { "60", "30", null }, new string[0])]
    public void Weights_CloseExactly(string?[] weights, string[] expected)
    {
        var findings = Audit(OneProject([.. weights.Select((_, i) => Row("指标" + i, SecondLevelIndicator.Quantity, new QualitativeTarget("及时"), weights[i]))]));

        Assert.Equal(expected, findings.Where(finding => finding.Rule == "performance.weights").Select(finding => finding.Expected!));
    }

    [Fact]
    public void AWeightBelowZero_IsFoundAlthoughTheSumCloses()
    {
        var findings = Audit(OneProject(Row("甲", null, new QualitativeTarget("及时"), "110"), Row("乙", null, new QualitativeTarget("及时"), "-10")));

        Assert.Equal(("performance.weights", "-10"), (Assert.Single(findings).Rule, findings[0].Stated));
    }

    [Fact]
    public void AMissingWeight_HasWhatTheOthersLeave()
    {
        var disclosure = OneProject(Row("甲", SecondLevelIndicator.Quantity, new QualitativeTarget("及时"), "60"), Row("乙", SecondLevelIndicator.Quantity, new QualitativeTarget("及时"), null));

        Assert.Equal("40", Assert.Single(new Auditor().Audit(disclosure).Implied).ToRangeText());
    }

    [Theory]
    [InlineData("satisfaction", "quantity", "满意度指标", "产出指标")]
    [InlineData("output", "economicBenefit", "产出指标", "效益指标")]
    [InlineData("benefit", "cost", "效益指标", "产出指标")]
    [InlineData("output", "socialCost", "产出指标", "成本指标")]
    public void ASecondLevelUnderAnotherFirst_IsFound(string first, string second, string stated, string expected)
    {
        var findings = Audit((Indicator(0, 0, 0) + "/firstLevel", first), (Indicator(0, 0, 0) + "/secondLevel", second));

        Assert.Contains(("performance.levels", stated, expected), findings.Select(finding => (finding.Rule, finding.Stated, finding.Expected!)));
    }

    [Fact]
    public void OneNameUnderTwoLevels_PointsAtTheRarerFirst()
    {
        // 企业满意度 apart, 宣传（活动）天数 stands four times under quantity; spaces do not make another name.
        var finding = Assert.Single(
            Audit((Indicator(0, 1, 0) + "/name", "宣传（活动） 天数"), (Indicator(0, 1, 0) + "/secondLevel", "timeliness")), finding => finding.Rule == "performance.same-indicator");

        Assert.Equal(("时效指标", "数量指标", Indicator(0, 1, 0), 4), (finding.Stated, finding.Expected, finding.Locations[0].Pointer, finding.Locations.Count));
    }

    [Theory]
    [InlineData("满意度", TargetOperator.AtLeast, "101", "(%)", "≤100(%)")]
    [InlineData("培训覆盖率", TargetOperator.MoreThan, "100", "%", "≤100%")]
    [InlineData("培训覆盖率（含网上）", TargetOperator.Equal, "120", "％", "≤100％")]
    [InlineData("事故差错率", TargetOperator.Equal, "-1", "‰", "≥0‰")]
    [InlineData("差错率", TargetOperator.AtLeast, "1001", "‰", "≤1000‰")]
    [InlineData("投诉件数", TargetOperator.LessThan, "0", "件", "≥0件")]
    [InlineData("投诉件数", TargetOperator.AtMost, "-1", "件", "≥0件")]
    [InlineData("满意度", TargetOperator.AtMost, "120", "(%)", null)]
    [InlineData("零售额同比增长率", TargetOperator.AtLeast, "120", "(%)", null)]
    [InlineData("任务完成率", TargetOperator.AtLeast, "110", "(%)", null)]
    [InlineData("差错率", TargetOperator.AtLeast, "500", "‰", null)]
    [InlineData("培训覆盖率", TargetOperator.Equal, "100", "%", null)]
    [InlineData("投诉件数", TargetOperator.Equal, "0", "件", null)]
    [InlineData("小学入学率", TargetOperator.AtLeast, "105", "%", "≤100%")]
    [InlineData("高等教育毛入学率", TargetOperator.AtLeast, "105", "%", null)]
    [InlineData("绿化占比", TargetOperator.Equal, "105", "%", "≤100%")]
    [InlineData("群众满意度", TargetOperator.AtLeast, "150", null, "≤100")]
    [InlineData("受访人数", TargetOperator.AtLeast, "150", null, null)]
    [InlineData("参展企业利润", TargetOperator.AtLeast, "-5", "万元", null)]
    [InlineData("出口额增速", TargetOperator.MoreThan, "-5", "(%)", null)]
    public void ATargetThatCannotBe_IsFound(string name, TargetOperator comparison, string value, string? unit, string? expected)
    {
        var target = new QuantitativeTarget(comparison, Figure.TryReadNumber(value).Value, unit);
        var findings = Audit(OneProject(Row(name, null, target, null)));

        Assert.Equal(expected, findings.SingleOrDefault(finding => finding.Rule == "performance.possible-targets")?.Expected);
    }

    [Theory]
    [InlineData("≥150%", "≤100%")]
    [InlineData("150%", "≤100%")]
    [InlineData("≤150%", null)]
    [InlineData("95%", null)]
    [InlineData("比上年提高150%", null)]
    public void ATargetInWordsThatCannotBe_IsFound(string words, string? expected)
    {
        var findings = Audit(OneProject(Row("企业满意度", null, new QualitativeTarget(words), null)));

        Assert.Equal(expected, findings.SingleOrDefault(finding => finding.Rule == "performance.possible-targets")?.Expected);
    }

    [Theory]
    [InlineData("研究成果按时结题率", TargetOperator.AtLeast, "100", "=100(%)")]
    [InlineData("研究成果按时结题率", TargetOperator.Equal, "100", null)]
    [InlineData("研究成果按时结题率", TargetOperator.AtLeast, "99", null)]
    [InlineData("任务完成率", TargetOperator.AtLeast, "100", null)]
    public void ATargetAtTheLimit_IsWorthKnowing(string name, TargetOperator comparison, string value, string? expected)
    {
        var findings = Audit(OneProject(Row(name, null, new QuantitativeTarget(comparison, Figure.TryReadNumber(value).Value, "(%)"), null)));

        Assert.Equal(expected, findings.SingleOrDefault(finding => finding.Rule == "performance.targets-at-limit")?.Expected);
        Assert.All(findings, finding => Assert.Equal(Severity.Info, finding.Severity));
    }

    [Theory]
    [InlineData("单位成本", SecondLevelIndicator.Quantity, "≤200元", "成本指标")]
    [InlineData("厨师费用", SecondLevelIndicator.Quality, "定性：500 元/人/天", "成本指标")]
    [InlineData("单位成本", SecondLevelIndicator.Cost, "≤200元", null)]
    [InlineData("成本降低额", SecondLevelIndicator.EconomicBenefit, "≥200元", null)]
    [InlineData("补助金额", SecondLevelIndicator.Quantity, "≥200万元", null)]
    [InlineData("核算单位成本", SecondLevelIndicator.Quantity, "≥20家", null)]
    [InlineData("设备合格率", SecondLevelIndicator.Quantity, "≥98%", "质量指标")]
    [InlineData("资金使用及时性", SecondLevelIndicator.Quality, "定性：及时", "时效指标")]
    [InlineData("研究成果按时结题率", SecondLevelIndicator.Quality, "≥100%", "时效指标")]
    [InlineData("任务按期完成率", SecondLevelIndicator.Quantity, "≥95%", "时效指标")]
    [InlineData("任务按期完成率", SecondLevelIndicator.Timeliness, "≥95%", null)]
    [InlineData("补助按时足额发放率", SecondLevelIndicator.Quality, "≥95%", null)]
    [InlineData("企业满意度", SecondLevelIndicator.SocialBenefit, "≥90%", "服务对象满意度指标")]
    [InlineData("企业满意度", SecondLevelIndicator.ServiceSatisfaction, "≥90%", null)]
    public void AnIndicatorFiledElsewhere_IsFound(string name, SecondLevelIndicator level, string target, string? expected)
    {
        var findings = Audit(OneProject(Row(name, level, Target.Parse(target), null)));

        Assert.Equal(expected, findings.SingleOrDefault(finding => finding.Rule == "performance.filing")?.Expected);
    }

    [Fact]
    public void ProjectsWithOneTotalOnly_AddUp()
    {
        // As other departments list them: names and amounts, no units, no columns of funds.
        var disclosure = OneProject() with
        {
            Performance = new()
            {
                Place = Here,
                Projects = Figure.Parse("4个"),
                Funds = Figure.Parse("598.46万元"),
                Table = new() { Place = Here, Units = [new() { Projects = [Money("中介机构服务费", "418.80万元"), Money("财政业务费", "10.00万元"), Money("系统维护费", "166.66万元"), Money("工作经费", "3.00万元")] }] },
            },
        };

        Assert.Empty(Audit(disclosure));
        Assert.Contains(new Auditor().Audit(disclosure).Checks, check => check is { Rule: "performance.projects-total", Verdict: Verdict.Exact });
    }

    private static Place Here { get; } = new() { Section = "绩效目标表" };

    private static List<Finding> Audit(params (string Pointer, object? Value)[] changes) => Audit(Document.Change(Document.Repaired, changes));

    private static List<Finding> Audit(BudgetDisclosure disclosure) => [.. new Auditor().Audit(disclosure).Findings];

    private static ProjectTargets Money(string name, string amount) => new() { Name = name, Funding = new() { Total = Figure.Parse(amount) } };

    private static BudgetDisclosure OneProject(params Indicator[] rows) => new()
    {
        Title = "某局部门预算",
        Department = "某局",
        FiscalYear = new FiscalYear(2021),
        Performance = new() { Place = Here, Table = new() { Place = Here, Units = [new() { Projects = [new() { Name = "项目", Indicators = [.. rows] }] }] } },
    };

    private static Indicator Row(string name, SecondLevelIndicator? level, Target? target, string? weight) => new()
    {
        FirstLevel = level?.FirstLevel(),
        SecondLevel = level,
        Name = name,
        Target = target,
        Weight = weight is null ? null : Figure.TryParse(weight, out var figure) ? figure : Figure.TryReadNumber(weight).Value,
    };
}
