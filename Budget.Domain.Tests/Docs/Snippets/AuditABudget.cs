using Budget.Domain.Json;
using Budget.Domain.Reconciliation;
using Budget.Domain.Tests.Support;
using Xunit;

namespace Budget.Domain.Tests.Docs.Snippets;

public class AuditABudget
{
    [Fact]
    public void AuditABudget_OfTheExample_FindsItsContradictions()
    {
        var path = Repository.Example("shaoxing-commerce-2021.json");

        // <audit>
        var budget = BudgetJson.ReadDisclosure(File.ReadAllText(path)).OrThrow();
        var report = new Auditor().Audit(budget);
        foreach (var finding in report.Findings)
        {
            Console.WriteLine($"{finding.Rule}: stated {finding.Stated}, expected {finding.Expected}");
            Console.WriteLine($"  {finding.Locations[0]}");
            Console.WriteLine($"  {finding.Message}");
        }

        Console.WriteLine(report.ToSummary());
        // </audit>

        Assert.True(report.HasContradictions);

        // <report>
        foreach (var check in report.Checks.Where(check => check.Verdict == Verdict.NotCheckable))
        {
            Console.WriteLine($"{check.Rule}: {check.Note}");
        }

        foreach (var implied in report.Implied)
        {
            Console.WriteLine($"{implied.Quantity}: {implied.ToRangeText()}");
        }
        // </report>

        // <rounding>
        var rounding = report.Rounding;
        Console.WriteLine($"{rounding.Amounts}, {rounding.Percentages}: {rounding.Basis}");
        Console.WriteLine($"pairs {rounding.Pairs.HalfUp} to {rounding.Pairs.Truncation}");
        Console.WriteLine($"percentages {rounding.PercentageRelations.HalfUp} to {rounding.PercentageRelations.Truncation}");
        // </rounding>

        Assert.Equal("percentages 5 to 1", $"percentages {rounding.PercentageRelations.HalfUp} to {rounding.PercentageRelations.Truncation}");
    }
}
