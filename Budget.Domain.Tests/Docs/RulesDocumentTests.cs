using System.Text.RegularExpressions;
using Budget.Domain.Reconciliation;
using Xunit;

namespace Budget.Domain.Tests.Docs;

/// <summary>The catalogue of rules names every standard rule as it is, in the order of the set, and no other.</summary>
public partial class RulesDocumentTests
{
    private static readonly string Text = Documents.Read("docs/rules.md");

    [Fact]
    public void Headings_AreTheStandardRulesInOrder() =>
        Assert.Equal(
            RuleSet.Standard.Select(rule => (rule.Id, rule.Title.English, Severity: rule.Severity.ToString())),
            Headings().Matches(Text).Select(match => (match.Groups["id"].Value, match.Groups["title"].Value, Severity: match.Groups["severity"].Value)));

    [Fact]
    public void Mentions_AreOfStandardRules()
    {
        var ids = RuleSet.Standard.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        var families = ids.Select(id => id.Split('.')[0]).ToHashSet(StringComparer.Ordinal);

        Assert.All(
            Mentions().Matches(Text).Select(match => match.Groups["id"].Value).Where(id => families.Contains(id.Split('.')[0])),
            id => Assert.Contains(id, ids));
    }

    [GeneratedRegex(@"^### `(?<id>[^`]+)`\n\n\*\*(?<title>.+?)\.\*\* (?<severity>\w+)\.", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Headings();

    [GeneratedRegex(@"`(?<id>[a-z0-9-]+\.[a-z0-9-]+)`", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Mentions();
}
