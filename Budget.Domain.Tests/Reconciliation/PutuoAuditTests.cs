using Budget.Domain.Disclosure;
using Budget.Domain.Figures;
using Budget.Domain.Reconciliation;
using Budget.Domain.Reconciliation.Trust;
using Budget.Domain.Tests.Support;
using Xunit;

namespace Budget.Domain.Tests.Reconciliation;

/// <summary>Two real documents: all their errors, which were found by hand, and nothing else.</summary>
public class PutuoAuditTests
{
    [Fact]
    public void TheFinalAccount_HasTheseErrors_AndNoOthers() => Assert.Equal(
        [
            ("totals.repeated", "0.3万元", "2,961.68万元"),
            ("totals.last-digit", "326.71万元", "326.72万元"),
            ("totals.last-digit", "326.71万元", "326.72万元"),
            ("types.named-items", "个人农业生产补贴", "奖励金"),
            ("shares.quotient", "71.73%", "71.65%"),
            ("shares.close-at-100", "100.07%", "100%"),
            ("changes.prior-within", "≥ 3003.18万元", "≤ 2961.79万元"),
            ("execution.without-budget", "0%", null),
            ("execution.without-budget", "0%", null),
        ],
        FindingsOf(Document.FinalAccount));

    [Fact]
    public void TheBudget_HasTheseErrors_AndNoOthers()
    {
        var findings = FindingsOf(Document.Budget);

        Assert.Equal(["totals.expenditure-by-fund", "totals.fund-within-scope", "headings.one-name", "lists.repeated-entry", "funds.note"], findings.Select(finding => finding.Rule));
        Assert.Equal([("887.36万元", "87.3617万元"), ("887.36万元", "873,617.00元")], findings.Take(2).Select(finding => (finding.Stated, finding.Expected)));
        Assert.Equal("国有资本经营", findings[4].Expected);
    }

    [Fact]
    public void TheBudgetCutsDigitsOff_AsFourPairsShow()
    {
        var rounding = new Auditor().Audit(Document.Budget).Rounding;

        Assert.Equal((RoundingConvention.Truncation, RoundingBasis.Pairs), (rounding.Amounts, rounding.Basis));
        Assert.Equal(new RoundingTally(HalfUp: 0, Truncation: 4), rounding.Pairs);
    }

    [Theory]
    [InlineData("上海市普陀区财政局2022年度无政府性基金预算财政拨款收入和支出。", 1)]
    [InlineData("上海市普陀区财政局2024年度无政府性基金预算财政拨款收入和支出，2022年结转已用完。", 0)]
    [InlineData("政府性基金预算财政拨款收入和支出与2023年相同。", 0)]
    public void ANoteThatThereIsNothing_SpeaksOfTheYear(string note, int findings)
    {
        var report = new Auditor().Audit(Document.Change(Document.FinalAccount, ("/governmentManagedFunds/note", note)));

        Assert.Equal(findings, report.Findings.Count(found => found.Rule == "document.dates" && found.Locations[0].Pointer == "/governmentManagedFunds/note" && found.Expected == "2024"));
    }

    [Fact]
    public void TheFinalAccountRounds() => Assert.Equal(RoundingConvention.HalfUp, new Auditor().Audit(Document.FinalAccount).Rounding.Amounts);

    [Fact]
    public void TheBudgetOfTheYearBefore_IsAnotherInEachDocument()
    {
        var report = new Auditor(RuleSet.BetweenDocuments).Audit(Document.Budget, new DisclosureReading(Document.FinalAccount));
        var finding = Assert.Single(report.Findings);

        Assert.Equal(("documents.changes", "107.62万元", "127.50058万元"), (finding.Rule, finding.Stated, finding.Expected));
        Assert.Equal(2, report.Checks.Count(check => check.Verdict == Verdict.Exact));
    }

    private static List<(string Rule, string Stated, string? Expected)> FindingsOf(BudgetDisclosure disclosure) =>
        [.. new Auditor().Audit(disclosure).Findings.Select(finding => (finding.Rule, finding.Stated, finding.Expected))];
}
