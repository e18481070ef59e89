using Budget.Domain.Disclosure;
using Budget.Domain.Json;
using Budget.Domain.Reconciliation;
using Budget.Domain.Tests.Support;
using Xunit;

namespace Budget.Domain.Tests.Conformance;

/// <summary>For rules a document that breaks it and the nearest one that does not, with the reports that must come out.</summary>
/// <remarks>BUDGET_GOLDEN=write writes the reports anew.</remarks>
public class ConformanceTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "conformance");

    public static TheoryData<string> Rules { get; } = [.. RuleSet.Standard.Select(rule => rule.Id).Where(id => Directory.Exists(Path.Combine(Folder, id)))];

    [Fact]
    public void EveryFolder_IsARule() =>
        Assert.Subset(
            RuleSet.Standard.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal),
            Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)).ToHashSet(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Rules))]
    public void ThePair_IsToldApart(string id)
    {
        var breaks = Read(id, "breaks");
        var holds = Read(id, "holds");

        Assert.Contains(new Auditor().Audit(breaks, References(id)).Findings, finding => finding.Rule == id);
        Assert.Empty(new Auditor().Audit(holds, References(id)).Findings);
        AssertReport(id, "breaks", breaks);
        AssertReport(id, "holds", holds);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void ThePair_DiffersInOnePlace(string id)
    {
        var breaks = File.ReadAllLines(Path.Combine(Folder, id, "breaks.json"));
        var holds = File.ReadAllLines(Path.Combine(Folder, id, "holds.json"));

        // What differs is one run of lines, between what both begin with and what both end with.
        var before = breaks.Zip(holds).TakeWhile(pair => pair.First == pair.Second).Count();
        var after = Enumerable.Reverse(breaks).Zip(Enumerable.Reverse(holds)).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.InRange(Math.Max(breaks.Length, holds.Length) - before - after, 1, 9);
    }

    private static DisclosureReading[] References(string id) =>
        File.Exists(Path.Combine(Folder, id, "beside.json")) ? [new DisclosureReading(Read(id, "beside"))] : [];

    private static BudgetDisclosure Read(string id, string name) =>
        BudgetJson.ReadDisclosure(File.ReadAllText(Path.Combine(Folder, id, name + ".json"))).OrThrow();

    /// <summary>The report of the rule alone, so that it stays as it is when other rules come.</summary>
    private static void AssertReport(string id, string name, BudgetDisclosure disclosure)
    {
        var rule = RuleSet.Standard.Single(rule => rule.Id == id);
        var report = BudgetJson.Write(new Auditor(RuleSet.Empty.Add(rule)).Audit(disclosure, References(id)));
        var path = Path.Combine(Folder, id, name + ".report.json");
        if (Environment.GetEnvironmentVariable("BUDGET_GOLDEN") == "write")
        {
            File.WriteAllText(path, report);
        }

        Assert.Equal(File.ReadAllText(path), report);
    }
}
