using Budget.Domain.Json;
using Budget.Domain.Reconciliation;
using Budget.Domain.Tests.Support;
using Newtonsoft.Json.Linq;
using Xunit;

namespace Budget.Domain.Tests.Reconciliation;

/// <summary>Earlier amounts that follow from stated changes fit together as earlier amounts that are printed do.</summary>
public class PriorRuleTests
{
    private const string Change = "/appropriations/change";

    [Theory]
    [InlineData("unchanged", null)]
    [InlineData("increase", "500.00万元")]
    [InlineData("decrease", "40.00万元")]
    public void AllAppropriations_WereNotLessThanTheFundAmongThem(string direction, string? amount)
    {
        var report = Audit((Change + "/direction", direction), (Change + "/amount", amount));

        var finding = Assert.Single(report.Findings);
        Assert.Equal("changes.prior-within", finding.Rule);
        Assert.Contains(finding.Locations, location => location.Pointer == "/generalPublicBudget/scale/change/amount");
        Assert.Contains(finding.Locations, location => location.Pointer == "/appropriations/total");
    }

    [Theory]
    [InlineData("decrease", "41.51万元")]
    [InlineData("decrease", "63.14万元")]
    [InlineData("decrease", null)]
    [InlineData("nearlyUnchanged", null)]
    public void AnEarlierAmountThatFits_IsRight(string direction, string? amount) =>
        Assert.Empty(Audit((Change + "/direction", direction), (Change + "/amount", amount)).Findings);

    [Theory]
    [InlineData("2023年度（同口径）", "outturn")]
    [InlineData("2023年度", null)]
    public void OnARestatedOrUnnamedBase_NothingFollows(string text, string? stage) =>
        Assert.DoesNotContain(
            Audit((Change + "/direction", "unchanged"), (Change + "/base/text", text), (Change + "/base/stage", stage)).Findings,
            found => found.Rule == "changes.prior-within");

    [Theory]
    [InlineData("0.00万元", 0)]
    [InlineData("0.50万元", 1)]
    public void TheThreePublicExpenses_AddUpBeforeTheirChanges(string change, int findings)
    {
        var report = Audit(("/threePublicExpenses/officialReception/change", new JObject
        {
            ["base"] = new JObject { ["text"] = "2023年度", ["year"] = "2023", ["stage"] = "outturn" },
            ["direction"] = findings == 0 ? "unchanged" : "decrease",
            ["amount"] = change,
        }));

        Assert.Equal(findings, report.Findings.Count(found => found.Rule == "changes.prior-sum"));
    }

    [Fact]
    public void WhatIsSaidToBeUnchanged_IsReckonedFromTheFigureThatOthersBearOut()
    {
        var report = new Auditor().Audit(Document.FinalAccount);

        var finding = Assert.Single(report.Findings, found => found.Rule == "changes.prior-within");
        Assert.Equal(ExplanationCodes.Direction, finding.Explanation);
        Assert.Contains("(general public budget, 2023 outturn) was at least 3003.18万元 (now 2940.05万元, said to have decreased by 63.14万元)", finding.Message.English, StringComparison.Ordinal);
        Assert.Contains("（财政拨款，2023年执行数）不多于2961.79万元（本年2,961.68万元，称持平）", finding.Message.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2961.68万元", "2961.675–2961.685万元")]
    [InlineData("0.3万元", "2961.675–2961.685万元")]
    public void AnImpliedAmount_FollowsFromNoFigureThatOthersContradict(string total, string range) =>
        Assert.Contains(
            new Auditor().Audit(Document.Change(Document.FinalAccount, ("/appropriations/total", total))).Checks,
            check => check.Rule == "changes.agree" && check.Implied?.ToRangeText() == range);

    [Fact]
    public void AnImpliedAmount_FollowsFromTheFinestPrinting() =>
        Assert.Contains(new Auditor().Audit(Document.Budget).Checks, check => check.Rule == "changes.agree" && check.Implied?.ToRangeText() == "3013.790581–3013.80058万元");

    [Fact]
    public void AFundThatHasEnded_WasAPartOfTheTotal()
    {
        var change = new JObject { ["base"] = new JObject { ["text"] = "2023年度", ["year"] = "2023", ["stage"] = "outturn" }, ["direction"] = "decrease" };
        var json = new JObject
        {
            ["version"] = "1",
            ["title"] = "某局部门决算",
            ["department"] = "某局",
            ["fiscalYear"] = "2024",
            ["stage"] = "outturn",
            ["overview"] = new JObject { ["place"] = new JObject { ["section"] = "一" }, ["total"] = "100.00万元", ["change"] = With("prior", "150.00万元") },
            ["revenue"] = new JObject
            {
                ["place"] = new JObject { ["section"] = "二" },
                ["sources"] = new JArray(Source("generalPublicBudget", "60.00万元", "80.00万元"), Source("otherFunds", "40.00万元", "60.00万元")),
            },
        };

        Assert.Empty(Audit(json));
        json["overview"]!["change"] = With("prior", "139.97万元");
        Assert.Equal("changes.prior-sum", Assert.Single(Audit(json)).Rule);

        JObject With(string name, string value) => new(change) { [name] = value };
        JObject Source(string fund, string amount, string prior) => new() { ["fund"] = fund, ["name"] = fund, ["amount"] = amount, ["change"] = With("prior", prior) };
        static IEnumerable<Finding> Audit(JObject json) => new Auditor().Audit(BudgetJson.ReadDisclosure(json.ToString()).OrThrow()).Findings;
    }

    private static AuditReport Audit(params (string, object?)[] changes) => new Auditor().Audit(Document.Change(Document.FinalAccountRepaired, changes));
}
