using System.Text.Json;
using System.Text.RegularExpressions;
using Budget.Domain.Classification.Citations;
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
    [InlineData("208类05款01项", "2080501")]
    [InlineData("208 05 01", "2080501")]
    [InlineData("208-05-01", "2080501")]
    [InlineData("２０８－０５－０１", "2080501")]
    [InlineData("208   05   01   行政单位离退休", "2080501")]
    [InlineData("2080501行政单位离退休", "2080501")]
    [InlineData("2080501-行政单位离退休", "2080501")]
    [InlineData("（2080501）行政单位离退休", "2080501")]
    [InlineData("行政单位离退休（2080501）", "2080501")]
    [InlineData("社会保障和就业（类）208", "208")]
    [InlineData("2080\n501", "2080501")]
    [InlineData("208（类）05（款）01（项）行政单位离退休", "2080501")]
    [InlineData("208类05款01项 行政单位离退休", "2080501")]
    [InlineData("201类一般公共服务支出06款财政事务01项行政运行", "2010601")]
    [InlineData("201（类）一般公共服务支出 06（款）财政事务 01（项）行政运行", "2010601")]
    [InlineData("201一般公共服务支出（类）06财政事务（款）01行政运行（项）", "2010601")]
    [InlineData("201一般公共服务支出（类）20106财政事务（款）2010601行政运行（项）", "2010601")]
    [InlineData("一般公共服务支出（201类）财政事务（06款）行政运行（01项）", "2010601")]
    [InlineData("2010601 一般公共服务支出（类）财政事务（款）行政运行（项）", "2010601")]
    [InlineData("20106款", "20106")]
    [InlineData("2130135项目管理", "2130135")]
    [InlineData("十五、商业服务业等支出", "商业服务业等")]
    [InlineData("（19）其他支出（类）", "其他")]
    [InlineData("政府办公厅（室）及相关机构事务（款）", "政府办公厅（室）及相关机构事务")]
    [InlineData("其它支出", "其他")]
    [InlineData("一般公共服务支出【类】商贸事务〔款〕行政运行[项]", "一般公共服务/商贸事务/行政运行")]
    [InlineData("‘一般公共服务支出（类）’'商贸事务（款）'", "一般公共服务/商贸事务")]
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

    [Theory]
    [InlineData("2010601", null)]
    [InlineData("2010601 行政运行", "行政运行")]
    [InlineData("行政运行 (财政事务)[2010601]", null)]
    [InlineData("行政运行(2010601)", "行政运行")]
    [InlineData("208类05款01项行政单位离退休", "行政单位离退休")]
    [InlineData("2010601 一般公共服务支出（类）财政事务（款）行政运行（项）", "行政运行")]
    [InlineData("2080501.行政单位离退休", "行政单位离退休")]
    [InlineData("2080501、行政单位离退休", "行政单位离退休")]
    [InlineData("2080501：行政单位离退休", "行政单位离退休")]
    [InlineData("201、一般公共服务支出", "一般公共服务支出")]
    [InlineData("208类05款01项（行政单位离退休）", "行政单位离退休")]
    [InlineData("2080501（行政单位离退休）", "行政单位离退休")]
    [InlineData("2010301 政府办公厅（室）", "政府办公厅（室）")]
    [InlineData("行政运行（项）", null)]
    public void Name_IsWhatStandsBesideACode(string text, string? name) =>
        Assert.Equal(name, HeadingCitation.TryRead(text).TryGet(out var citation) ? citation.Name : null);

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
