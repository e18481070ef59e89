using System.Text.RegularExpressions;
using Budget.Domain.Reconciliation;
using Budget.Domain.Tests.Conformance;
using Budget.Domain.Tests.Support;
using Xunit;

namespace Budget.Domain.Tests.Docs;

/// <summary>The catalogues of rules name every standard rule as it is, with an example, in the order of the set, and no other.</summary>
/// <remarks>
/// Below each id stands what is generated from the library: title, severity, why and source, and what the rule finds in
/// its conformance document. BUDGET_GOLDEN=write writes that anew; what is below it is written by hand.
/// </remarks>
public partial class RulesDocumentTests
{
    private const string English = "docs/rules.md";
    private const string Chinese = "docs/rules.zh-CN.md";

    private static readonly Dictionary<Severity, string> Severities = new() { [Severity.Error] = "错误", [Severity.Warning] = "警告", [Severity.Info] = "提示" };

    public static TheoryData<string> Catalogues { get; } = [English, Chinese];

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void Headings_AreTheStandardRulesInOrder(string path) =>
        Assert.Equal(RuleSet.Standard.Select(rule => rule.Id), Headings().Matches(Documents.Read(path)).Select(match => match.Groups["id"].Value));

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void Golden_EntriesAreTheRulesAndWhatTheyFind(string path)
    {
        var text = Documents.Read(path);
        var written = Entries().Replace(text, entry => ConformancePair.All.FirstOrDefault(pair => pair.Rule.Id == entry.Groups["id"].Value) is not { } pair ? entry.Value
            : path == Chinese ? DescribeInChinese(pair) : Describe(pair));
        if (Golden.IsWritten)
        {
            File.WriteAllText(Path.Combine(Repository.Root, path), written);
        }
        else
        {
            Assert.Equal(written, text);
        }
    }

    [Fact]
    public void EveryStandardRule_SaysWhyAndNamesItsSource() =>
        Assert.All(RuleSet.Standard, rule => Assert.All([rule.Why, rule.Source], text =>
        {
            Assert.True(text is not null, rule.Id);
            Assert.EndsWith(".", text.English.TrimEnd('”', '?'), StringComparison.Ordinal);
            Assert.EndsWith("。", text.Chinese, StringComparison.Ordinal);
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", text.Chinese);
        }));

    /// <summary>Articles, numbers of notices and headings: both languages cite the same.</summary>
    [Fact]
    public void Sources_CiteTheSameInBothLanguages() =>
        Assert.All(RuleSet.Standard, rule => Assert.Equal((rule.Id, Numbers(rule.Source!.English)), (rule.Id, Numbers(rule.Source.Chinese))));

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void Sources_AreIntroduced(string path)
    {
        var introduction = Documents.Read(path).Split("\n## ")[0];

        Assert.All(
            RuleSet.Standard.SelectMany(rule => Cited().Matches(rule.Source!.Chinese).Select(match => match.Value)).Distinct(StringComparer.Ordinal),
            source => Assert.Contains(source, introduction, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void Mentions_AreOfStandardRules(string path)
    {
        var ids = RuleSet.Standard.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        var families = ids.Select(id => id.Split('.')[0]).ToHashSet(StringComparer.Ordinal);

        Assert.All(
            Mentions().Matches(Documents.Read(path)).Select(match => match.Groups["id"].Value).Where(id => families.Contains(id.Split('.')[0])),
            id => Assert.Contains(id, ids));
    }

    [Fact]
    public void TheListOfChanges_CountsTheRules() =>
        Assert.Contains($"{RuleSet.Standard.Count} standard rules", Documents.Read("docs/CHANGELOG.md"), StringComparison.Ordinal);

    private static string Describe(ConformancePair pair) => $"""
        ### `{pair.Rule.Id}`

        **{pair.Rule.Title.English}.** {pair.Rule.Severity}. {pair.Rule.Title.Chinese}。

        - **Why**: {pair.Rule.Why!.English}
        - **Source**: {pair.Rule.Source!.English}

        > {FindingOf(pair).Message.English}
        >
        > From [a document that breaks it](conformance/{pair.Rule.Id}/breaks.json); [the nearest that does not](conformance/{pair.Rule.Id}/holds.json).

        """.ReplaceLineEndings("\n");

    private static string DescribeInChinese(ConformancePair pair) => $"""
        ### `{pair.Rule.Id}`

        **{pair.Rule.Title.Chinese}。** {Severities[pair.Rule.Severity]}。{pair.Rule.Title.English}.

        - **原因**：{pair.Rule.Why!.Chinese}
        - **依据**：{pair.Rule.Source!.Chinese}

        > {FindingOf(pair).Message.Chinese}
        >
        > 见[违反本规则的文件](conformance/{pair.Rule.Id}/breaks.json)和[与之最接近而符合的文件](conformance/{pair.Rule.Id}/holds.json)。

        """.ReplaceLineEndings("\n");

    private static Finding FindingOf(ConformancePair pair) =>
        new Auditor(RuleSet.Empty.Add(pair.Rule)).Audit(pair.Breaks, pair.References).Findings[0];

    private static string Numbers(string text) => string.Join(' ', Digits().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"^### `(?<id>[^`]+)`$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Headings();

    [GeneratedRegex(@"^### `(?<id>[^`]+)`\n(\n\*\*.+\n(\n(- \*\*.*\n)+)?(\n(> ?.*\n)+)?)?", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Entries();

    [GeneratedRegex(@"`(?<id>[a-z0-9-]+\.[a-z0-9-]+)`", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Mentions();

    [GeneratedRegex("《[^》]+》", RegexOptions.None, 10_000)]
    private static partial Regex Cited();

    [GeneratedRegex("[0-9]+", RegexOptions.None, 10_000)]
    private static partial Regex Digits();
}
