using Budget.Domain.Json;
using Budget.Domain.Reconciliation;
using Xunit;

namespace Budget.Domain.Tests.Docs.Snippets;

public class AuditAText
{
    [Fact]
    public void AuditAText_WithSwappedDigits_SaysWhatCannotBe()
    {
        // <audit-text>
        var json = """
            {
              "version": "1",
              "title": "某市档案局2024年部门预算",
              "department": "某市档案局",
              "fiscalYear": "2024",
              "stage": "initialBudget",
              "expenditure": {
                "place": { "section": "三、支出预算情况说明" },
                "total": "1,234.56万元",
                "byType": {
                  "place": { "section": "三、支出预算情况说明" },
                  "entries": [
                    { "type": "basic", "name": "基本支出", "amount": "1,000.00万元" },
                    { "type": "project", "name": "项目支出", "amount": "243.56万元" }
                  ]
                }
              }
            }
            """;
        var report = new Auditor().Audit(BudgetJson.ReadDisclosure(json).OrThrow());
        foreach (var finding in report.Findings)
        {
            Console.WriteLine(finding.Message);
        }

        Console.WriteLine(report.ToSummary());
        // </audit-text>

        Assert.StartsWith(
            "Expenditure is the sum of its types: expenditure (all funds, 2024 initial budget) is printed as 1,234.56万元, but its parts (2) add up to 1243.56万元",
            Assert.Single(report.Findings).Message.English,
            StringComparison.Ordinal);
    }
}
