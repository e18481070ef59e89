using System.Text.RegularExpressions;
using Budget.Domain.Tests.Support;
using Xunit;

namespace Budget.Domain.Tests.Docs;

/// <summary>Links between the documents lead to files and headings that exist.</summary>
public partial class LinksTests
{
    public static TheoryData<string> EveryDocument() => [.. Documents.All()];

    [Theory]
    [MemberData(nameof(EveryDocument))]
    public void Links_LeadToFilesAndHeadingsThatExist(string document) =>
        Assert.All(Links().Matches(Documents.Read(document)).Select(match => match.Groups["target"].Value.Split('#')), target =>
        {
            var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, document))!;
            var path = target[0].Length == 0 ? document : Path.GetRelativePath(Repository.Root, Path.Combine(folder, target[0])).Replace('\\', '/');

            Assert.True(File.Exists(Path.Combine(Repository.Root, path)) || Directory.Exists(Path.Combine(Repository.Root, path)), path);
            if (target.Length > 1)
            {
                Assert.Contains(target[1], Headings().Matches(Documents.Read(path)).Select(match => ToAnchor(match.Groups["text"].Value)));
            }
        });

    private static string ToAnchor(string heading) =>
        string.Concat(heading.Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-').Select(c => c == ' ' ? '-' : char.ToLowerInvariant(c)));

    [GeneratedRegex(@"\]\((?!https?:)(?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Links();

    [GeneratedRegex("^#+ (?<text>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Headings();
}
