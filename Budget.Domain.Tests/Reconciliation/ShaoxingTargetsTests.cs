using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;
using Budget.Domain.Performance;
using Budget.Domain.Reconciliation;
using Budget.Domain.Tests.Support;
using Xunit;

namespace Budget.Domain.Tests.Reconciliation;

/// <summary>The target table of the Shaoxing document: what it holds, and everything that is wrong with it, checked by hand once.</summary>
public class ShaoxingTargetsTests
{
    private static readonly TargetTable Table = Document.AsPrinted.Performance!.Table!;

    private static readonly AuditReport Report = new Auditor().Audit(Document.AsPrinted);

    [Fact]
    public void TheTable_IsWhole()
    {
        var projects = Table.Units.SelectMany(unit => unit.Projects).ToList();

        Assert.Equal(["259001", "259002", "259004", "259007"], Table.Units.Select(unit => unit.Unit?.Code));
        Assert.Equal([9, 3, 2, 2], Table.Units.Select(unit => unit.Projects.Count));
        Assert.Equal([6, 9, 6, 6, 5, 9, 5, 6, 7, 7, 8, 6, 7, 6, 6, 8], projects.Select(project => project.Indicators.Count));
        Assert.Equal(107, projects.Sum(project => project.Indicators.Count));
        Assert.Equal(21_141_400m, projects.Sum(project => project.Funding.Total?.Value ?? 0));
        Assert.Equal(21_063_400m, projects.Sum(project => project.Funding.Of(Fund.GeneralPublicBudget)?.Value ?? 0));
        Assert.Equal(78_000m, projects.Sum(project => project.Funding.Of(Fund.GovernmentManagedFunds)?.Value ?? 0));
        Assert.All(projects, project => Assert.Equal(100, project.Indicators.Sum(indicator => indicator.Weight?.Value ?? 0)));
        Assert.All(projects, project => Assert.NotNull(project.Goal));
        Assert.All(projects.SelectMany(project => project.Indicators), indicator => Assert.NotNull(indicator.Target));
    }

    [Fact]
    public void Targets_AreOfBothKinds() =>
        Assert.Equal(
            (76, 31),
            (Table.Units.SelectMany(unit => unit.Projects).Sum(project => project.Indicators.Count(indicator => indicator.Target is QuantitativeTarget)),
                Table.Units.SelectMany(unit => unit.Projects).Sum(project => project.Indicators.Count(indicator => indicator.Target is QualitativeTarget))));

    [Fact]
    public void Findings_AreExactlyTheTablesOwn()
    {
        var findings = Report.Findings
            .Where(finding => finding.Rule.StartsWith("performance.", StringComparison.Ordinal) && finding.Kind == FindingKind.Diagnostic)
            .Select(finding => (finding.Rule, Place(finding.Locations[0].Pointer), finding.Stated, finding.Expected));

        Assert.Equal(
            [
                ("performance.complete", "0.1.7", "保障措施完备性", null),
                ("performance.complete", "0.6.1", "卫生安全事故", null),
                ("performance.complete", "1.0.2", "单位成本", null),
                ("performance.complete", "3.1", "数字贸易系列活动", null),
                ("performance.same-indicator", "2.0.6", "社会效益指标", "经济效益指标"),
                ("performance.hidden-quantity", "0.1.5", "提升绍兴本地内需市场，拉动消费4-5亿元", "4-5亿元"),
                ("performance.hidden-quantity", "0.5.3", "为进一步加强与一带一路沿线国家的经贸合作交流，促成项目落地，营造更优化的服务环境，境外投资中方投资额同比增长 5%", "5%"),
                ("performance.hidden-quantity", "0.6.2", "500 元/人/天", "500元/人/天"),
                ("performance.hidden-quantity", "0.6.3", "≥90%", "≥90%"),
                ("performance.hidden-quantity", "0.6.4", "6天", "6天"),
                ("performance.hidden-quantity", "0.7.0", "100%", "100%"),
                ("performance.hidden-quantity", "0.7.2", "2021 年 12月 31日前完成", "2021 年 12月 31日前"),
                ("performance.hidden-quantity", "0.7.4", "5条", "5条"),
                ("performance.hidden-quantity", "0.8.1", "建成绍兴跨境电商学院1个", "1个"),
                ("performance.hidden-quantity", "1.0.5", "90%", "90%"),
                ("performance.hidden-quantity", "1.1.5", "推动企业开拓市场，组织宣传展会 10场以上", "≥10场"),
                ("performance.targets-at-limit", "2.1.3", "≥100(%)", "=100(%)"),
                ("performance.filing", "0.6.2", "数量指标", "成本指标"),
                ("performance.filing", "1.0.2", "数量指标", "成本指标"),
                ("performance.filing", "2.1.3", "质量指标", "时效指标"),
            ],
            findings);
    }

    [Fact]
    public void TheMissingAmount_WouldHaveToBeTwo()
    {
        // 2134.14 - 2114.14 = 20.00 of project expenditure at most; 2180.64 - 2114.14 = 66.50 of the money with targets. The
        // same of the general public budget: 3612.09 - 1485.75 - 2106.34 = 20.00 and 2172.84 - 2106.34 = 66.50.
        var findings = Report.Findings.Where(finding => finding.Rule == "audit.missing-figure").ToList();

        Assert.Equal(
            [
                ("0–200050元", "664950–665050元", "/expenditure/byType/entries/2/amount", "/performance/funds"),
                ("0–200100元", "664950–665050元", "/generalPublicBudget/scale/amount", "/performance/ofWhich/0/amount"),
            ],
            findings.Select(finding => (finding.Stated, finding.Expected!, finding.Locations[0].Pointer, finding.Locations[1].Pointer)));
        Assert.All(findings, finding => Assert.Equal((FindingKind.Contradiction, Severity.Warning), (finding.Kind, finding.Severity)));
    }

    [Fact]
    public void GovernmentManagedFunds_AreUsedUp() =>
        Assert.Contains(Report.Implied, implied => implied.Quantity.English.Contains("数字贸易系列活动", StringComparison.Ordinal)
            && implied.Quantity.English.Contains("government-managed funds", StringComparison.Ordinal) && implied.ToRangeText() == "0–50元");

    private static string Place(string pointer) => string.Join('.', pointer.Split('/').Where(part => part.Length > 0 && char.IsAsciiDigit(part[0])));
}
