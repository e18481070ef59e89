using Budget.Domain.Disclosure;
using Budget.Domain.Json;
using Budget.Domain.Reconciliation;
using Xunit;

namespace Budget.Domain.Tests.Conformance;

/// <summary>For every rule a document that breaks it and the nearest one that does not, with the reports that must come out.</summary>
/// <remarks>BUDGET_GOLDEN=write writes the reports anew.</remarks>
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

    [Theory]
    [MemberData(nameof(Rules))]
    public void ThePair_DiffersInOnePlace(string id)
    {
        var breaks = File.ReadAllLines(PairOf(id).PathTo("breaks.json"));
        var holds = File.ReadAllLines(PairOf(id).PathTo("holds.json"));

        // What differs is one run of lines, between what both begin with and what both end with.
        var before = breaks.Zip(holds).TakeWhile(pair => pair.First == pair.Second).Count();
        var after = Enumerable.Reverse(breaks).Zip(Enumerable.Reverse(holds)).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.InRange(Math.Max(breaks.Length, holds.Length) - before - after, 1, 9);
    }

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
