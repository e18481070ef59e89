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
    public void Report_IsWrittenAndReadAsItWas()
    {
        var report = new Auditor().Audit(Sample.Full);
        var json = Golden.Read(Folder + "report.json", BudgetJson.Write(report));

        Assert.Equal(json, BudgetJson.Write(report));
        Assert.Equal(report, BudgetJson.ReadReport(json).OrThrow());
    }
}
