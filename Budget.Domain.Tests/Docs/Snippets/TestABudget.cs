using Budget.Domain.Amounts;
using Budget.Domain.Figures;
using Budget.Domain.Reconciliation;
using Budget.Domain.Samples;
using Xunit;

namespace Budget.Domain.Tests.Docs.Snippets;

public class TestABudget
{
    [Fact]
    public void ASample_IsAudited()
    {
        // <throw>
        var disclosure = SampleBudgets.CreateDisclosure(seed: 42, lines: 200);
        new Auditor().Audit(disclosure).ThrowIfContradicted();
        // </throw>

        // <samples>
        var exact = SampleBudgets.Create(seed: 42, lines: 10_000);
        var years = SampleBudgets.CreateYears(seed: 42, years: 3);
        var truncated = SampleBudgets.CreateDisclosure(42, 200, AmountUnit.Yuan, 0, RoundingConvention.Truncation);
        Console.WriteLine($"{exact.Department}: {exact.Total}; {years[^1].Year}; {truncated.Expenditure!.Total}");
        // </samples>

        Assert.Equal(10_000, exact.Lines.Count);
        Assert.Equal(3, years.Length);
    }
}
