using Budget.Domain.Figures;
using Budget.Domain.Reconciliation;
using Budget.Domain.Tests.Support;
using Xunit;

namespace Budget.Domain.Tests.Reconciliation;

/// <summary>A wrong figure comes with the slip that explains it, and with none that does not.</summary>
public class ExplanationTests
{
    private const string Types = "/expenditure/byType/entries/";

    [Fact]
    public void ASetThatIsCutThroughout_IsTruncated() =>
        Assert.Equal(
            [ExplanationCodes.Truncated, ExplanationCodes.Truncated, ExplanationCodes.Truncated],
            Explanations((Types + "0/share", "34.4%"), (Types + "1/share", "6.5%"), (Types + "2/share", "58.9%")));

    [Fact]
    public void ASingleShareThatIsCut_IsTruncated() =>
        Assert.Equal([ExplanationCodes.Truncated], Explanations((Types + "2/share", "58.95%"), (Types + "1/share", "6.58%")));

    [Fact]
    public void AShareOverAnotherTotal_NamesThatTotal()
    {
        // 2134.14 of 1485.75, the basic expenditure of the general public budget.
        var finding = Find((Types + "2/share", "143.6%"))[0];

        Assert.Equal(ExplanationCodes.OtherDenominator, finding.Explanation);
        Assert.Contains("1485.75万元", finding.Message.English, StringComparison.Ordinal);
        Assert.Contains("1485.75万元", finding.Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void AShareThatNothingExplains_SaysSo() => Assert.Equal([ExplanationCodes.None], Explanations((Types + "2/share", "59.9%")));

    [Fact]
    public void ADirectionWordThatIsReversed_IsRecognised()
    {
        var finding = Assert.Single(new Auditor().Audit(Document.Change(
            Document.Repaired, ("/operatingCosts/change/prior", "237.24 万元"), ("/operatingCosts/change/direction", "increase"))).Findings);

        Assert.Equal(("changes.agree", ExplanationCodes.Direction), (finding.Rule, finding.Explanation));
    }

    [Fact]
    public void NoChangeThatIsOne_IsRecognised()
    {
        var finding = Assert.Single(new Auditor().Audit(Document.Change(
            Document.Repaired, ("/threePublicExpenses/vehicles/change/prior", "3.00 万元"))).Findings);

        Assert.Equal(("0.00 万元", "3.00万元", ExplanationCodes.Direction), (finding.Stated, finding.Expected, finding.Explanation));
    }

    [Fact]
    public void AFigureOfAnotherScope_IsRecognised()
    {
        // The all-funds figure of 其他支出 printed for the general public budget.
        var findings = new Auditor().Audit(Document.Change(
            Document.Repaired, ("/generalPublicBudget/structure/entries/6/amount", "13.80 万元"), ("/generalPublicBudget/structure/entries/6/share", "0.4%"))).Findings;

        Assert.Contains(findings, finding => finding is { Rule: "function.sum-of-parts", Stated: "13.80 万元", Explanation: ExplanationCodes.OtherScope });
    }

    [Fact]
    public void UnderTheConventionOfTheDocument_ACutShareIsRight() =>
        Assert.DoesNotContain(
            new Auditor(convention: RoundingConvention.Unknown).Audit(Document.Change(Document.Repaired, (Types + "2/share", "58.9%"))).Findings,
            finding => finding.Rule == "shares.quotient");

    private static List<Finding> Find(params (string Pointer, object? Value)[] changes) =>
        [.. new Auditor().Audit(Document.Change(Document.Repaired, changes)).Findings.Where(finding => finding.Rule == "shares.quotient")];

    private static IEnumerable<string?> Explanations(params (string Pointer, object? Value)[] changes) => Find(changes).Select(finding => finding.Explanation);
}
