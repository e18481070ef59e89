using System.Text.RegularExpressions;
using Budget.Domain.Classification;
using Xunit;

namespace Budget.Domain.Tests.Docs;

/// <summary>A reader who knows no Chinese budgets finds every term of the guides explained.</summary>
public partial class TermsTests
{
    public static TheoryData<string> Guides { get; } =
    [
        "README.md", "docs/auditing.md", "docs/classification.md", "docs/json.md", "docs/modelling.md", "docs/package.md", "docs/performance.md",
        "docs/scale.md", "docs/testing-with-budgets.md", "docs/trust.md", "docs/writing-a-rule.md", "docs/year-on-year.md",
    ];

    /// <summary>Terms stand in brackets behind their English names; names of headings are the classification's.</summary>
    [Theory]
    [MemberData(nameof(Guides))]
    public void EveryTermOfAGuide_IsExplained(string guide)
    {
        var explained = Documents.Read("docs/terms.md") + Documents.Read("docs/codes.md");
        var terms = Brackets().Matches(Code().Replace(Documents.Read(guide), string.Empty))
            .SelectMany(bracket => Terms().Matches(bracket.Value))
            .Select(term => term.Value);

        Assert.All(terms.Where(term => !IsHeading(term)), term => Assert.Contains(term, explained, StringComparison.Ordinal));
    }

    private static bool IsHeading(string term) =>
        FunctionalClassification.Attested.Headings.Any(heading => heading.Name.StartsWith(term, StringComparison.Ordinal))
        || EconomicClassification.Attested.Headings.Any(heading => heading.Name.StartsWith(term, StringComparison.Ordinal));

    [GeneratedRegex("```.*?```|`[^`]*`", RegexOptions.Singleline, 10_000)]
    private static partial Regex Code();

    [GeneratedRegex(@"\([^()]*\)", RegexOptions.None, 10_000)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}“”（）]+", RegexOptions.None, 10_000)]
    private static partial Regex Terms();
}
