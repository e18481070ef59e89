using Budget.Domain.Comparison;
using Budget.Domain.Json;
using Budget.Domain.Markdown;
using Budget.Domain.Periods;
using Budget.Domain.Reconciliation;
using Budget.Domain.Samples;
using Budget.Domain.Tests.Support;
using Budget.Domain.Text;
using Xunit;

namespace Budget.Domain.Tests.Markdown;

/// <summary>The pages in docs/examples/reports are what the library renders from the example budgets.</summary>
/// <remarks>BUDGET_GOLDEN=write writes them anew.</remarks>
public class MarkdownGoldenTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "examples", "reports");

    public static TheoryData<string> Examples { get; } = [.. Directory
        .GetFiles(Path.Combine(Repository.Root, "docs", "examples"), "*.json")
        .Where(file => BudgetJson.ReadDisclosure(File.ReadAllText(file)).IsSuccess)
        .Select(file => Path.GetFileNameWithoutExtension(file)!)
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Pages_AreThoseInTheRepository(string name)
    {
        var budget = BudgetJson.ReadDisclosure(File.ReadAllText(Repository.Example(name + ".json"))).Value;

        AssertPage(name, BudgetMarkdown.Render(budget));
        AssertPage(name + "-audit", BudgetMarkdown.Render(new Auditor().Audit(budget)));
    }

    /// <summary>The final account is measured as an outturn, and by the budget that it prints beside that.</summary>
    [Theory]
    [InlineData(BudgetStage.Outturn, "putuo-finance-2024-to-2025")]
    [InlineData(BudgetStage.InitialBudget, "putuo-finance-2024-to-2025-budgets")]
    public void Comparisons_AreThoseInTheRepository(BudgetStage stage, string name) =>
        AssertPage(name, BudgetMarkdown.Render(DisclosureComparison.AcrossStages(new(Document.FinalAccount), stage, new(Document.Budget), BudgetStage.InitialBudget)));

    [Fact]
    public void ExactComparison_IsThatInTheRepository()
    {
        var budgets = SampleBudgets.CreateYears(seed: 6, years: 2, lines: 40);

        AssertPage("sample-2024-to-2025-exact", BudgetMarkdown.Render(BudgetComparison.LikeForLike(budgets[0], budgets[1])));
    }

    private static void AssertPage(string name, LocalizedText page)
    {
        Assert.Equal(Golden(name + ".md", page.English), page.English);
        Assert.Equal(Golden(name + ".zh-CN.md", page.Chinese), page.Chinese);
    }

    private static string Golden(string name, string actual)
    {
        var path = Path.Combine(Folder, name);
        if (Environment.GetEnvironmentVariable("BUDGET_GOLDEN") == "write")
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(path, actual);
        }

        return File.ReadAllText(path);
    }
}
