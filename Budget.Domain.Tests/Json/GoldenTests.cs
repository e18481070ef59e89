using Budget.Domain.Comparison;
using Budget.Domain.Json;
using Budget.Domain.Reconciliation;
using Budget.Domain.Tests.Support;
using Xunit;

namespace Budget.Domain.Tests.Json;

/// <summary>Files that this version writes, kept as they are, so that later versions go on reading and writing them.</summary>
/// <remarks>BUDGET_GOLDEN=write writes them anew.</remarks>
public class GoldenTests
{
    private const string Folder = "Budget.Domain.Tests/Json/Golden/";

    [Fact]
    public void Document_IsWrittenAndReadAsItWas()
    {
        var json = Golden.Read(Folder + "document.json", BudgetJson.Write(Sample.Full));

        Assert.Equal(json, BudgetJson.Write(Sample.Full));
        Assert.Equal(Sample.Full, BudgetJson.ReadDisclosure(json).OrThrow());
    }

    [Fact]
    public void Budget_IsWrittenAndReadAsItWas()
    {
        var json = Golden.Read(Folder + "budget.json", BudgetJson.Write(Sample.Budget));

        Assert.Equal(json, BudgetJson.Write(Sample.Budget));
        Assert.Equal(Sample.Budget, BudgetJson.ReadBudget(json).OrThrow());
    }

    [Fact]
    public void Report_IsWrittenAndReadAsItWas()
    {
        var report = new Auditor().Audit(Sample.Full);
        var json = Golden.Read(Folder + "report.json", BudgetJson.Write(report));

        Assert.Equal(json, BudgetJson.Write(report));
        Assert.Equal(report, BudgetJson.ReadReport(json).OrThrow());
    }

    [Fact]
    public void Comparison_IsWrittenAndReadAsItWas()
    {
        var current = Sample.Empty with { Revenue = Sample.Revenue, GeneralPublicBudget = Sample.GeneralPublicBudget };
        var prior = Sample.Empty with { FiscalYear = current.FiscalYear.Previous, Title = "前一年", Revenue = Sample.Revenue };
        var comparison = DisclosureComparison.LikeForLike(new(prior), new(current));
        var json = Golden.Read(Folder + "comparison.json", BudgetJson.Write(comparison));

        Assert.Equal(json, BudgetJson.Write(comparison));
        Assert.Equal(comparison, BudgetJson.ReadComparison(json).OrThrow());
    }
}
