using System.Text.Json;
using System.Text.RegularExpressions;
using Budget.Domain.Classification;
using Budget.Domain.Tests.Support;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Classification;

public partial class HeadingCitationTests
{
    [Fact]
    public void Equality_IsThatOfThePrintedText() =>
        Laws.EqualityIsThatOfContent(
            Generate.Citation.Select(text => new HeadingCitation(text)), citation => new HeadingCitation(citation.Text), citation => citation.Text);

    [Fact]
    public void EveryHeadingOfARealDocument_IsReadAsItsNames()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Repository.Example("shaoxing-commerce-2021.json")));
        var printed = Headings(document.RootElement).Distinct().ToArray();

        Assert.True(printed.Length > 30);
        Assert.All(printed, text =>
        {
            var heading = new HeadingCitation(text).Heading;
            Assert.Equal(Math.Max(1, Mark().Count(text)), heading.Level);
            Assert.All(heading.Names, name => Assert.DoesNotMatch("支出$|（[类款项]）|（商贸事务）|（群众团体事务）|^$", name));
        });
    }

    [Theory]
    [InlineData("一般公共服务（类）商贸事务（款）行政运行（商贸事务）（项）", "一般公共服务/商贸事务/行政运行")]
    [InlineData("一般公共服务（类）群众团体事务（款）一般行政管理事务（群众团体事务）（项）", "一般公共服务/群众团体事务/一般行政管理事务")]
    [InlineData("一般公共服务（类）商贸事务（款）其他商贸事务支出（项）", "一般公共服务/商贸事务/其他商贸事务")]
    [InlineData("社会保障和就业（类）行政事业单位离退休（款）机关事业单位职业年金缴费支出（项）", "社会保障和就业/行政事业单位离退休/机关事业单位职业年金缴费")]
    [InlineData("商业服务业等支出", "商业服务业等")]
    [InlineData("商业服务业等支出（类）", "商业服务业等")]
    [InlineData("行政运行（项）", "行政运行")]
    [InlineData("一般公共服务（类）行政运行（项）", "一般公共服务/行政运行")]
    [InlineData("2010301 行政运行", "2010301")]
    [InlineData("[20106]财政事务", "20106")]
    [InlineData("２０１", "201")]
    [InlineData("2011301", "2011301")]
    [InlineData(" 20113 ", "20113")]
    [InlineData("0", "")]
    public void Heading_IsWhatTheTextNames(string text, string heading)
    {
        var citation = new HeadingCitation(text);

        Assert.Equal(heading, citation.Heading.ToString());
        Assert.Equal(text, citation.Text);
        Assert.Equal(text, citation.ToString());
    }

    [Theory]
    [InlineData("一般公共服务支出（类）", "一般公共服务(类)")]
    [InlineData("一般公共服务支出（类）", "一般公共服务支出")]
    [InlineData("一般公共服务支出（类）", " 一般公共服务 支出 （类） ")]
    [InlineData("一般公共服务（类）商贸事务（款）行政运行（商贸事务）（项）", "一般公共服务支出(类)商贸事务(款)行政运行(商贸事务)(项)")]
    [InlineData("一般公共服务（类）商贸事务（款）行政运行（商贸事务）（项）", "一般公共服务支出（类）\n商贸事务（款）\n行政运行（项）")]
    [InlineData("一般公共服务（类）商贸事务（款）行政运行（项）", "一般公共服务（ 类 ）商贸事务（款 ）行政运行( 项)")]
    [InlineData("20113", " 20113")]
    public void Spellings_OfOneHeading_AreEqualHeadingsAndDifferentCitations(string text, string other)
    {
        var (left, right) = (new HeadingCitation(text), new HeadingCitation(other));

        Assert.Equal(left.Heading, right.Heading);
        Assert.NotEqual(left, right);
    }

    [Theory]
    [InlineData("一般公共服务（类）商贸事务（款）行政运行（项）", "一般公共服务（类）人大事务（款）行政运行（项）")]
    [InlineData("行政运行（项）", "行政运行（款）")]
    [InlineData("行政运行（商贸事务）", "行政运行")]
    public void DifferentHeadings_AreDifferent(string text, string other) =>
        Assert.NotEqual(new HeadingCitation(text).Heading, new HeadingCitation(other).Heading);

    [Fact]
    public void Blank_IsRefused()
    {
        Assert.Throws<ArgumentException>("text", () => new HeadingCitation("　"));
        Assert.Throws<ArgumentNullException>("text", () => new HeadingCitation(null!));
    }

    private static IEnumerable<string> Headings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Headings),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property =>
            property.Name == "heading" && property.Value.ValueKind == JsonValueKind.String ? [property.Value.GetString()!] : Headings(property.Value)),
        _ => [],
    };

    [GeneratedRegex("（[类款项]）", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();
}
