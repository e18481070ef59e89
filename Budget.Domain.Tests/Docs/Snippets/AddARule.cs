using Budget.Domain.Disclosure;
using Budget.Domain.Json;
using Budget.Domain.Reconciliation;
using Budget.Domain.Tests.Support;
using Xunit;

namespace Budget.Domain.Tests.Docs.Snippets;

public class AddARule
{
    private static readonly BudgetDisclosure Example =
        BudgetJson.ReadDisclosure(File.ReadAllText(Repository.Example("shaoxing-commerce-2021.json"))).OrThrow();

    [Fact]
    public void AddARule_ToTheStandardSet_ReportsLast()
    {
        var budget = Example;

        // <add>
        var rules = RuleSet.Standard.Add(new PublicExpensesFromOperating());
        var report = new Auditor(rules).Audit(budget);
        // </add>

        Assert.Equal(RuleSet.Standard.Count + 1, rules.Count);
        Assert.Equal("house.public-expenses", report.Findings.Last(finding => rules.Any(rule => rule.Id == finding.Rule)).Rule);
    }

    [Fact]
    public void HouseRule_OfTheExample_ChecksTheBoundAndMissesTheTotal()
    {
        var report = Audit(Example);

        Assert.Equal(Verdict.Exact, Assert.Single(report.Checks).Verdict);
        var finding = Assert.Single(report.Findings);
        Assert.Equal((FindingKind.Diagnostic, "/threePublicExpenses"), (finding.Kind, finding.Locations[0].Pointer));
    }

    [Fact]
    public void HouseRule_WithTooMuchReception_IsAContradiction()
    {
        var expenses = Example.ThreePublicExpenses!;
        var report = Audit(Example with
        {
            ThreePublicExpenses = expenses with { OfficialReception = expenses.OfficialReception! with { Amount = Domain.Figures.Figure.Parse("238.24万元") } },
        });

        var finding = report.Findings[0];
        Assert.Equal((FindingKind.Contradiction, "238.24万元", "≤ 238.21万元"), (finding.Kind, finding.Stated, finding.Expected));
    }

    [Fact]
    public void HouseRule_WithoutTheSection_ClaimsNothing() =>
        Assert.Empty(Audit(Example with { ThreePublicExpenses = null }).Checks);

    private static AuditReport Audit(BudgetDisclosure budget) =>
        new Auditor(RuleSet.Empty.Add(new PublicExpensesFromOperating())).Audit(budget);
}
