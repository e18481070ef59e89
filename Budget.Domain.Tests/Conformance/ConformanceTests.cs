using Budget.Domain.Disclosure;
using Budget.Domain.Json;
using Budget.Domain.Reconciliation;
using Xunit;

namespace Budget.Domain.Tests.Conformance;

/// <summary>For every rule a document that breaks it and the nearest one that does not, with the reports that must come out.</summary>
/// <remarks>BUDGET_GOLDEN=write takes from the documents what they do not need, and writes the reports anew.</remarks>
public class ConformanceTests
{
    public static TheoryData<string> Rules { get; } = [.. ConformancePair.All.Select(pair => pair.Rule.Id)];

    [Fact]
    public void Folders_AreTheRules() =>
        Assert.Equal(
            ConformancePair.All.Select(pair => pair.Rule.Id).Order(StringComparer.Ordinal),
            Directory.GetDirectories(ConformancePair.Root).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Rules))]
    public void ThePair_IsToldApart(string id)
    {
        var pair = PairOf(id);

        Assert.Contains(new Auditor().Audit(pair.Breaks, pair.References).Findings, finding => finding.Rule == id);
        Assert.Empty(new Auditor().Audit(pair.Holds, pair.References).Findings);
        AssertReport(pair, "breaks", pair.Breaks);
        AssertReport(pair, "holds", pair.Holds);
    }

    /// <summary>Nothing can be taken away, and no figure comes a step nearer, without the rule no longer telling the two apart.</summary>
    [Theory]
    [MemberData(nameof(Rules))]
    public void ThePair_IsSmallestAndNearest(string id)
    {
        var less = PairOf(id).Documents.FindLess();

        Assert.True(less is null, $"This does as well; BUDGET_GOLDEN=write writes it:\n{less?.Breaks}\n{less?.Holds}");
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void ThePair_DiffersInOnePlace(string id) => Assert.Single(PairOf(id).Documents.Differences);

    private static ConformancePair PairOf(string id) => ConformancePair.All.Single(pair => pair.Rule.Id == id);

    /// <summary>The report of the rule alone, so that it stays as it is when other rules come.</summary>
    private static void AssertReport(ConformancePair pair, string name, BudgetDisclosure disclosure)
    {
        var report = BudgetJson.Write(new Auditor(RuleSet.Empty.Add(pair.Rule)).Audit(disclosure, pair.References));
        var path = pair.PathTo(name + ".report.json");
        if (Environment.GetEnvironmentVariable("BUDGET_GOLDEN") == "write")
        {
            File.WriteAllText(path, report);
        }

        Assert.Equal(File.ReadAllText(path), report);
    }
}
