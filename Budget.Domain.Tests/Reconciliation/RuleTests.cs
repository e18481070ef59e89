using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;
using Budget.Domain.Figures;
using Budget.Domain.Periods;
using Budget.Domain.Reconciliation;
using Budget.Domain.Tests.Support;
using Newtonsoft.Json.Linq;
using Xunit;

namespace Budget.Domain.Tests.Reconciliation;

/// <summary>Every rule trips when one figure of an otherwise clean document is wrong, and says what was stated and expected.</summary>
public class RuleTests
{
    [Fact]
    public void TheRepairedDocument_HasNoFindings() => Assert.Empty(new Auditor().Audit(Document.Repaired).Findings);

    [Theory]
    [InlineData("totals.repeated", "/appropriations/sources/0/amount", "3612.90 万元", "3612.90 万元", "3612.09万元", "+0.81万元")]
    [InlineData("totals.repeated", "/stateAssets/planned/equipment/0/threshold", "51 万元", "51 万元", "50 万元", "+1万元")]
    [InlineData("totals.repeated", "/operatingCosts/units/1/count", "3 家", "3 家", "2家", "+1家")]
    [InlineData("totals.revenue-equals-expenditure", "/overview/total", "3619.98 万元", "3619.98 万元", "3619.89 万元", "+0.09万元")]
    [InlineData("totals.revenue-by-source", "/revenue/sources/1/amount", "8.70万元", "3619.89 万元", "3620.79万元", "-0.90万元")]
    [InlineData("totals.expenditure-by-fund", "/governmentManagedFunds/structure/entries/0/amount", "8.70 万元", "13.80 万元", "14.70万元", "-0.90万元")]
    [InlineData("totals.fund-within-scope", "/basicExpenditure/dailyOperating/amount", "283.21 万元", "283.21 万元", "≤ 238.21万元", "+45.00万元")]
    [InlineData("function.sum-of-parts", "/generalPublicBudget/items/entries/3/amount", "86.71 万元", "1302.39 万元", "1302.93万元", "-0.54万元")]
    [InlineData("types.sum-of-parts", "/expenditure/byType/entries/1/amount", "238.12 万元", "3619.89 万元", "3619.80万元", "+0.09万元")]
    [InlineData("types.sum-of-parts", "/basicExpenditure/total", "1458.75万元", "1458.75万元", "1485.75万元", "-27.00万元")]
    [InlineData("shares.quotient", "/revenue/sources/0/share", "99.7%", "99.7%", "99.8%", "-0.1%")]
    [InlineData("shares.close-at-100", "/revenue/sources/0/share", "98.9%", "99.1%", "100%", "-0.9%")]
    [InlineData("changes.agree", "/operatingCosts/change/rate", "5.6%", "5.6%", "5.9%", "-0.3%")]
    [InlineData("three-public.vehicle-money", "/threePublicExpenses/vehiclePurchase/amount", "18.00 万元", "18.00 万元", "0万元", "+18.00万元")]
    [InlineData("three-public.within-budget", "/threePublicExpenses/officialReception/amount", "2970.00 万元", "2970.00 万元", "≤ 2364.55万元", "+605.45万元")]
    [InlineData("operating-costs.within-daily-operating", "/operatingCosts/amount", "253.13 万元", "253.13 万元", "≤ 238.21万元", "+14.92万元")]
    [InlineData("operating-costs.units", "/operatingCosts/units/1/count", "4 家", "1 家", "≤ 0家", "+1家")]
    [InlineData("procurement.total", "/procurement/works", "1.00 万元", "168.78 万元", "169.78万元", "-1.00万元")]
    [InlineData("assets.vehicles-by-kind", "/stateAssets/vehiclesByKind/3/count", "1 辆", "0 辆", "1辆", "-1辆")]
    [InlineData("performance.within-projects", "/performance/funds", "2134.41 万元", "2134.41 万元", "≤ 2134.14万元", "+0.27万元")]
    [InlineData("performance.by-fund", "/performance/ofWhich/0/amount", "2116.34 万元", "2134.14 万元", "≤ 2124.14万元", "+10.00万元")]
    public void AWrongFigure_ContradictsTheRule(string rule, string pointer, string printed, string stated, string expected, string difference)
    {
        var report = new Auditor().Audit(Document.Change(Document.Repaired, (pointer, printed)));

        Assert.Contains((stated, expected, difference), report.Findings.Where(found => found.Rule == rule).Select(found => (found.Stated, found.Expected, found.Difference)));
        Assert.Contains(report.Findings.Where(found => found.Rule == rule), found => found.Locations.Any(location => location.Pointer == pointer) || found.Locations.Count == 1);
    }

    [Theory]
    [InlineData("document.dates", "/title", "绍兴市商务局 2020 年部门预算", "绍兴市商务局 2020 年部门预算", "2021")]
    [InlineData("document.dates", "/stateAssets/asOf", "2019-12-31", "2019-12-31", "2020-12-31")]
    [InlineData("document.dates", "/stateAssets/planned/year", "2020", "2020", "2021")]
    [InlineData("document.dates", "/procurement/place/section", "（九）2019 年其他事项", "（九）2019 年其他事项", "2021")]
    [InlineData("overview.categories", "/overview/expenditureCategories/0", "教育支出", "教育支出", null)]
    [InlineData("changes.base", "/operatingCosts/change/base/year", "2019", "上年预算", "2020")]
    [InlineData("changes.base", "/operatingCosts/change/base", null, "", null)]
    public void SomethingWrongWithoutArithmetic_IsADiagnostic(string rule, string pointer, string? value, string stated, string? expected)
    {
        var report = new Auditor().Audit(Document.Change(Document.Repaired, (pointer, value)));

        var finding = Assert.Single(report.Findings, found => found.Rule == rule && found.Stated == stated);
        Assert.Equal((FindingKind.Diagnostic, expected), (finding.Kind, finding.Expected));
    }

    [Fact]
    public void GrowthFromZero_IsADiagnosticAndNotCheckable()
    {
        var report = new Auditor().Audit(Document.Change(
            Document.Repaired, ("/operatingCosts/change/prior", "0.00 万元"), ("/operatingCosts/change/rate", "100%"), ("/operatingCosts/change/direction", "increase")));

        Assert.Equal("100%", Assert.Single(report.Findings, found => found.Rule == "changes.growth-from-zero").Stated);
    }

    [Fact]
    public void ReservedProcurement_IsAtMostAllProcurement()
    {
        var report = new Auditor().Audit(Document.Change(Document.Repaired, ("/procurement/reservedForSmallFirms", "246.47 万元")));

        Assert.Equal("≤ 168.78万元", Assert.Single(report.Findings, found => found.Rule == "procurement.reserved").Expected);
    }

    [Fact]
    public void PublicExpenses_AreTheSumOfTheirParts_WhenAllArePrinted()
    {
        var place = new JObject { ["section"] = "（八）2021 年“三公”经费" };
        var report = new Auditor().Audit(Document.Change(
            Document.Repaired,
            ("/threePublicExpenses/total", new JObject { ["place"] = place, ["amount"] = "9.07 万元" }),
            ("/threePublicExpenses/vehicleOperation", new JObject { ["place"] = place, ["amount"] = "0.50 万元" })));

        Assert.Equal(
            [("three-public.total", "9.70万元"), ("three-public.vehicles", "0.50万元"), ("three-public.vehicle-money", "0万元")],
            report.Findings.Select(found => (found.Rule, found.Expected!)));
    }

    [Fact]
    public void EconomicItems_AddUpAndBoundPublicExpenses_WhenTheirAmountsArePrinted()
    {
        var items = new JArray(
            new JObject { ["name"] = "办公费", ["code"] = "30201", ["amount"] = "229.00 万元" },
            new JObject { ["name"] = "公务接待费", ["code"] = "30217", ["amount"] = "9.00 万元" });
        var report = new Auditor().Audit(Document.Change(
            Document.Repaired, ("/basicExpenditure/dailyOperating/items", items)));

        Assert.Equal([("types.economic-items", "238.21 万元", "238.00万元")], report.Findings.Select(found => (found.Rule, found.Stated, found.Expected)));
        var bound = Assert.Single(report.Checks, check => check.Rule == "three-public.within-economic-heading");
        Assert.Equal(NotCheckableReason.FigureNotPrinted, bound.Reason);
    }

    [Fact]
    public void OperatingCosts_AreAllDailyOperatingExpenditure_WhenEveryUnitHasThem()
    {
        var report = new Auditor().Audit(Document.Change(
            Document.Repaired, ("/operatingCosts/units/1/count", "3 家"), ("/operatingCosts/units/1/names", null)));

        Assert.Equal([("operating-costs.within-daily-operating", "238.21 万元")], report.Findings.Select(found => (found.Rule, found.Expected)));
    }

    [Fact]
    public void AFundThatIsPrintedAsNothing_MayHaveWhatRoundingHides()
    {
        // 8.5 and 0.6 亿元 are cut to 8 and 0, and their sum 9.1 to 9.
        var budget = new DepartmentBudget(
            "示例",
            new FiscalYear(2021),
            BudgetStage.InitialBudget,
            [new BudgetaryUnit("本级")],
            [Line(850_000_000, Fund.GeneralPublicBudget), Line(60_000_000, Fund.OtherFunds)]);

        Assert.Empty(new Auditor(convention: RoundingConvention.Truncation)
            .Audit(budget.Disclose(AmountUnit.HundredMillionYuan, 0, RoundingConvention.Truncation)).Findings);

        static ExpenditureLine Line(long yuan, Fund fund) =>
            new(Money.FromYuan(yuan), fund, FunctionalCode.From(201, 1, 1), ExpenditureType.Project, EconomicCode.From(302, 1));
    }

    [Fact]
    public void EveryStandardRule_IsTested()
    {
        var ids = RuleSet.Standard.Select(rule => rule.Id).ToList();

        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        var tests = string.Concat(Directory.GetFiles(Path.Combine(Repository.Root, "Budget.Domain.Tests", "Reconciliation"), "*Tests.cs").Select(File.ReadAllText));
        Assert.All(ids, id => Assert.Contains("\"" + id + "\"", tests, StringComparison.Ordinal));
    }
}
