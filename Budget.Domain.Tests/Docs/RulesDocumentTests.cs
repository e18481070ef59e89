using System.Text.RegularExpressions;
using Budget.Domain.Reconciliation;
using Budget.Domain.Tests.Conformance;
using Budget.Domain.Tests.Support;
using Xunit;

namespace Budget.Domain.Tests.Docs;

/// <summary>The catalogue of rules names every standard rule as it is, with an example, in the order of the set, and no other.</summary>
/// <remarks>
/// Below each id stands what is generated from the library: the title, the severity and what the rule finds in its
/// conformance document. BUDGET_GOLDEN=write writes that anew; the reasons below it are written by hand.
/// </remarks>
public partial class RulesDocumentTests
{
    private const string Path = "docs/rules.md";
    private static readonly string Text = Documents.Read(Path);

    [Fact]
    public void Headings_AreTheStandardRulesInOrder() =>
        Assert.Equal(
            RuleSet.Standard.Select(rule => (rule.Id, rule.Title.English, Severity: rule.Severity.ToString())),
            Headings().Matches(Text).Select(match => (match.Groups["id"].Value, match.Groups["title"].Value, Severity: match.Groups["severity"].Value)));

    [Fact]
    public void Golden_ExamplesAreWhatTheRulesFind()
    {
        var written = Entries().Replace(Text, entry => ConformancePair.All.FirstOrDefault(pair => pair.Rule.Id == entry.Groups["id"].Value) is { } pair ? Describe(pair) : entry.Value);
        if (Environment.GetEnvironmentVariable("BUDGET_GOLDEN") == "write")
        {
            File.WriteAllText(System.IO.Path.Combine(Repository.Root, Path), written);
        }
        else
        {
            Assert.Equal(written, Text);
        }
    }

    [Fact]
    public void Mentions_AreOfStandardRules()
    {
        var ids = RuleSet.Standard.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        var families = ids.Select(id => id.Split('.')[0]).ToHashSet(StringComparer.Ordinal);

        Assert.All(
            Mentions().Matches(Text).Select(match => match.Groups["id"].Value).Where(id => families.Contains(id.Split('.')[0])),
            id => Assert.Contains(id, ids));
    }

    [Fact]
    public void TheListOfChanges_CountsTheRules() =>
        Assert.Contains($"{RuleSet.Standard.Count} standard rules", Documents.Read("docs/CHANGELOG.md"), StringComparison.Ordinal);

    private static string Describe(ConformancePair pair)
    {
        var rule = pair.Rule;
        var finding = new Auditor(RuleSet.Empty.Add(rule)).Audit(pair.Breaks, pair.References).Findings[0];
        return $"""
            ### `{rule.Id}`

            **{rule.Title.English}.** {rule.Severity}. {rule.Title.Chinese}。

            > {finding.Message.English}
            >
            > From [a document that breaks it](conformance/{rule.Id}/breaks.json); [the nearest that does not](conformance/{rule.Id}/holds.json).

            """.ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"^### `(?<id>[^`]+)`\n\n\*\*(?<title>.+?)\.\*\* (?<severity>\w+)\.", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Headings();

    [GeneratedRegex(@"^### `(?<id>[^`]+)`\n\n\*\*.+\n(\n(> ?.*\n)+)?", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Entries();

    [GeneratedRegex(@"`(?<id>[a-z0-9-]+\.[a-z0-9-]+)`", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Mentions();
}
