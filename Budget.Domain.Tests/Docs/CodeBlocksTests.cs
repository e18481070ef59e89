using System.Text.RegularExpressions;
using Budget.Domain.Json;
using Budget.Domain.Reconciliation;
using Budget.Domain.Tests.Support;
using Xunit;

namespace Budget.Domain.Tests.Docs;

/// <summary>The code in the documents is the code of the files in Snippets, which the compiler and the other tests see.</summary>
public partial class CodeBlocksTests
{
    private static readonly IReadOnlyList<Snippet> Snippets = [.. Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "Budget.Domain.Tests", "Docs", "Snippets"), "*.cs")
        .SelectMany(ReadSnippets)];

    public static TheoryData<string> DocumentsWithCode() => [.. Documents.All().Where(path => Documents.Blocks(path, "csharp").Any())];

    [Theory]
    [MemberData(nameof(DocumentsWithCode))]
    public void CSharpBlocks_AreCompiledSnippets(string document) =>
        Assert.All(Documents.Blocks(document, "csharp"), block => Assert.Contains(Snippets, snippet => snippet.Is(block)));

    [Fact]
    public void Snippets_AreAllShownSomewhere()
    {
        var blocks = Documents.All().SelectMany(path => Documents.Blocks(path, "csharp")).ToList();

        Assert.All(Snippets, snippet => Assert.Contains(blocks, snippet.Is));
    }

    [Fact]
    public void RunnableExample_OfAnOwnRule_HoldsTheDocumentedRule() =>
        Assert.Contains(Snippets.Single(snippet => snippet.Name == "rule").Body, Documents.Read("docs/examples/own-rule.cs"), StringComparison.Ordinal);

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/README.zh-CN.md")]
    [InlineData("docs/auditing.md")]
    public void QuotedReports_EndInTheSummaryOfTheRealOne(string document)
    {
        var budget = BudgetJson.ReadDisclosure(File.ReadAllText(Repository.Example("shaoxing-commerce-2021.json"))).OrThrow();
        var summary = new Auditor().Audit(budget).ToSummary().ToString();

        Assert.All(
            Documents.Blocks(document, "text").SelectMany(block => block.Split('\n')).Where(line => line.StartsWith("checks:", StringComparison.Ordinal)),
            line => Assert.Equal(summary, line));
        Assert.Contains(summary, Documents.Read(document), StringComparison.Ordinal);
    }

    private static IEnumerable<Snippet> ReadSnippets(string path)
    {
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");

        // What a reader must import: all but what makes it a test.
        var usings = text.Split('\n')
            .TakeWhile(line => !line.StartsWith("namespace ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("using ", StringComparison.Ordinal) && line != "using Xunit;" && !line.StartsWith("using Budget.Domain.Tests.", StringComparison.Ordinal));
        return Marked().Matches(text).Select(match => new Snippet(match.Groups["name"].Value, string.Join('\n', usings), Dedent(match.Groups["body"].Value)));
    }

    private static string Dedent(string body)
    {
        var lines = body.Trim('\n').Split('\n');
        var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart(' ').Length);
        return string.Join('\n', lines.Select(line => line.Length == 0 ? line : line[indent..])).TrimEnd();
    }

    [GeneratedRegex(@"^ *// <(?<name>[a-z-]+)>\n(?<body>.*?)^ *// </\k<name>>$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Marked();

    private sealed record Snippet(string Name, string Usings, string Body)
    {
        internal bool Is(string block) => block == Body || block == Usings + "\n\n" + Body;
    }
}
