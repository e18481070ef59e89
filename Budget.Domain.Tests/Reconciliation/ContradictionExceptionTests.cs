using Budget.Domain.Reconciliation;
using Budget.Domain.Tests.Support;
using Xunit;

namespace Budget.Domain.Tests.Reconciliation;

/// <summary>What a test log shows when a calculated budget contradicts itself.</summary>
public class ContradictionExceptionTests
{
    [Fact]
    public void AReportWithoutContradictions_ThrowsNothing() => new Auditor().Audit(Document.Repaired).ThrowIfContradicted();

    [Fact]
    public void OneContradiction_IsOne()
    {
        var report = new Auditor().Audit(Document.Change(Document.Repaired, ("/stateAssets/vehicles", "1 辆")));

        Assert.Contains(" cannot all be true, for 1 reason (checks: ", new ContradictionException(report).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AContradictedReport_ThrowsWithEveryContradiction()
    {
        var report = new Auditor().Audit(Document.Change(Document.Repaired, ("/expenditure/byType/entries/2/share", "58.9%"), ("/stateAssets/vehicles", "1 辆")));

        var thrown = Assert.Throws<ContradictionException>(report.ThrowIfContradicted);

        Assert.Same(report, thrown.Report);
        Assert.StartsWith("The figures of 绍兴市商务局 2021 年部门预算 cannot all be true, for 2 reasons (checks: ", thrown.Message, StringComparison.Ordinal);
        Assert.Contains(
            "\n1. shares.quotient at （三）关于绍兴市商务局 2021 年支出预算情况说明。 · 2.按支出用途分类 [/expenditure/byType/entries/2/share]\n   stated 58.9%, expected 59.0%, difference -0.1%\n   A share is ",
            thrown.Message,
            StringComparison.Ordinal);
        Assert.Equal(2, thrown.Message.Split('\n').Count(line => line.StartsWith("   stated ", StringComparison.Ordinal)));
    }
}
