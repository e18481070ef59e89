using Budget.Domain.Comparison;
using Budget.Domain.Json;
using Budget.Domain.Tests.Support;
using Xunit;

namespace Budget.Domain.Tests.Docs.Snippets;

public class CompareTwoDocuments
{
    [Fact]
    public void CompareTwoDocuments_OfOneDepartment_SaysWhatMoved()
    {
        var (priorText, currentText) = SampleTexts.OfTwoYears();

        // <compare-texts>
        var prior = BudgetJson.ReadDisclosure(priorText).OrThrow();
        var current = BudgetJson.ReadDisclosure(currentText).OrThrow();
        var comparison = DisclosureComparison.LikeForLike(new(prior), new(current));
        foreach (var movement in comparison.Movements)
        {
            Console.WriteLine($"{movement.Coordinate}: {movement.Prior.Figure?.TextWithUnit} to {movement.Current.Figure?.TextWithUnit}, {movement.ToText()}");
        }

        foreach (var finding in comparison.Reconciliation.Findings)
        {
            Console.WriteLine(finding.Message);
        }
        // </compare-texts>

        Assert.NotEmpty(comparison.Movements);
        Assert.Empty(comparison.Reconciliation.Findings);
    }
}
