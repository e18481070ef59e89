using Budget.Domain.Classification;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Periods;
using Budget.Domain.Reconciliation;
using Xunit;

namespace Budget.Domain.Tests.Docs.Snippets;

public class KnowTheClassification
{
    [Fact]
    public void Editions_KnowTheirHeadings()
    {
        // <edition>
        var year = new FiscalYear(2021);
        var edition = FunctionalClassification.ForYear(year);
        var commerce = edition.Find(FunctionalCode.Parse("20113"))!;
        Console.WriteLine($"{commerce.Code} {commerce.Name}: {commerce.Evidence}, {commerce.Source}");

        foreach (var item in edition.ChildrenOf(commerce.Code))
        {
            Console.WriteLine($"  {item.Code} {item.Name}");
        }
        // </edition>

        // <resolve>
        var printed = new HeadingCitation("社会保障和就业（类）行政事业单位离退休（款）机关事业单位职业年金缴费支出（项）");
        var resolution = edition.Resolve(printed, year);
        Console.WriteLine($"{resolution.Kind}: {edition.Format(resolution.Heading!, year)}");
        // </resolve>

        Assert.Equal("商贸事务", commerce.Name);
        Assert.Equal(
            "RetiredName: 社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位职业年金缴费支出（项）",
            $"{resolution.Kind}: {edition.Format(resolution.Heading!, year)}");
    }

    [Fact]
    public void EconomicHeadings_AreReadLikewise()
    {
        var year = new FiscalYear(2021);

        // <economic>
        var bought = EconomicClassification.ForYear(year);
        var insurance = bought.Resolve(new EconomicCitation("城镇职工基本医疗保险缴费"), year);
        Console.WriteLine($"{insurance.Kind}: {insurance.Heading!.Code} {insurance.Heading.Name}; {insurance.Heading.AliasSource}");

        var housing = bought.Resolve(new EconomicCitation("对个人和家庭的补助（类）住房公积金（款）"), year);
        Console.WriteLine($"{housing.Kind}: {bought.Format(housing.Heading!, year)}");
        // </economic>

        Assert.Equal(
            ("Variant: 30110 职工基本医疗保险缴费", "绍兴市商务局 2021 预算，基本支出：列于职业年金缴费与公务员医疗补助缴费之间"),
            ($"{insurance.Kind}: {insurance.Heading.Code} {insurance.Heading.Name}", insurance.Heading.AliasSource));
        Assert.Equal("Moved: 工资福利支出（类）住房公积金（款）", $"{housing.Kind}: {bought.Format(housing.Heading!, year)}");
    }

    [Fact]
    public void Headings_AreWrittenInManyWays()
    {
        var edition = FunctionalClassification.ForYear(new(2021));

        // <notations>
        var code = FunctionalCode.Parse("2011301");
        Console.WriteLine(code.ToString(CodeNotation.Marked));
        Console.WriteLine(edition.Format(code, HeadingNotation.NamesRepeatingParent, BracketStyle.HalfWidth));
        Console.WriteLine(new HeadingCitation("201-13-01 行政运行").Heading.Code == code);
        // </notations>

        Assert.Equal("201类13款01项", code.ToString(CodeNotation.Marked));
        Assert.Equal("一般公共服务支出(类)商贸事务(款)行政运行(商贸事务)(项)", edition.Format(code, HeadingNotation.NamesRepeatingParent, BracketStyle.HalfWidth));
        Assert.Equal(code, new HeadingCitation("201-13-01 行政运行").Heading.Code);
    }

    [Fact]
    public void OnesOwnTable_IsRead()
    {
        // <table>
        var table = "code,name,level\n201,一般公共服务支出,类\n20113,商贸事务,款\n2011301,行政运行,项\n";
        var official = FunctionalClassification.Read(table, "政府收支分类科目（节选）");
        Console.WriteLine(official.IsSuccess ? $"{official.Value.Headings.Length} headings" : string.Join("\n", official.Errors));
        // </table>

        // <audit>
        var auditor = new Auditor(classifications: new(official.Value, EconomicClassification.Attested));
        // </audit>

        Assert.NotEmpty(auditor.Audit(Support.Document.AsPrinted).Checks);
        Assert.Equal(3, official.Value.Headings.Length);
    }
}
