using Budget.Domain.Classification;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Classification.Crosswalks;
using Budget.Domain.Disclosure;
using Budget.Domain.Figures;
using Budget.Domain.Periods;
using Budget.Domain.Reconciliation;
using Xunit;

namespace Budget.Domain.Tests.Reconciliation;

/// <summary>Codes, names, parents and funds of printed headings: what is wrong is found, and no usual spelling is accused.</summary>
public class HeadingRuleTests
{
    private static readonly Place Here = new() { Section = "节" };

    [Theory]
    [InlineData("headings.exist", "299 不存在的支出", null)]
    [InlineData("headings.exist", "2990101 不存在的支出", null)]
    [InlineData("headings.exist", "不存在的支出（类）某事务（款）", null)]
    [InlineData("headings.exist", "不存在的支出（类）", null)]
    [InlineData("headings.exist", "228", null)]
    [InlineData("headings.names-of-the-year", "228 国债还本付息支出", null)]
    [InlineData("headings.names-of-the-year", "国债还本付息支出（类）", null)]
    [InlineData("headings.names-of-the-year", "20115 工商行政管理事务", "一般公共服务支出（类）市场监督管理事务（款）")]
    [InlineData("headings.names-of-the-year", "20117 质量技术监督与检验检疫事务", null)]
    [InlineData("headings.names-of-the-year", "20121 地震事务", "灾害防治及应急管理支出（类）地震事务（款）")]
    [InlineData("headings.code-and-name", "21007 妇幼保健", "计划生育事务")]
    [InlineData("headings.code-and-name", "2010601 一般行政管理事务", "行政运行")]
    [InlineData("headings.code-and-name", "201 教育支出", "一般公共服务支出")]
    [InlineData("headings.code-and-name", "20106 财政事业", "财政事务")]
    [InlineData("headings.names-of-the-year", "20805 行政事业单位离退休", "行政事业单位养老支出")]
    [InlineData("headings.names-of-the-year", "医疗卫生与计划生育支出（类）", "卫生健康支出")]
    [InlineData("headings.names-of-the-year", "农林水事务（类）", "农林水支出")]
    [InlineData("headings.names-of-the-year", "211 环境保护", "节能环保支出")]
    [InlineData("headings.names-of-the-year", "2080599 其他行政事业单位离退休支出", "其他行政事业单位养老支出")]
    [InlineData("headings.names-of-the-year", "2040607 法律援助", "公共法律服务")]
    [InlineData("headings.names-of-the-year", "自然资源海洋气象等支出（类）国土资源事务（款）", "自然资源事务")]
    [InlineData("headings.names-of-the-year", "一般公共服务支出（类）人口与计划生育事务（款）", "卫生健康支出（类）计划生育事务（款）")]
    [InlineData("headings.names-of-the-year", "20112 人口与计划生育事务", "卫生健康支出（类）计划生育事务（款）")]
    [InlineData("headings.parent", "社会保障和就业支出（类）行政事业单位医疗（款）行政单位医疗（项）", "卫生健康支出（类）行政事业单位医疗（款）")]
    [InlineData("headings.spelling", "社会保障和就业（类）行政事业养老支出（款）", "社会保障和就业支出（类）行政事业单位养老支出（款）")]
    [InlineData("headings.other-items", "科学技术支出（类）基础研究（款）其他技术研究支出（项）", "其他基础研究支出")]
    [InlineData("headings.other-items", "2010699 其他税收事务支出", "其他财政事务支出")]
    public void SomethingWrongWithAHeading_IsFoundOnce(string rule, string heading, string? expected) =>
        AssertFoundOnce(2024, rule, heading, expected);

    [Theory]
    [InlineData("headings.parent", "科学技术支出（类）科学条件与服务（款）其他科技条件与服务支出（项）", "科学技术支出（类）科技条件与服务（款）其他科技条件与服务支出（项）")]
    [InlineData("headings.parent", "一般公共服务支出（类）财政事务（款）国内贸易管理（项）", "一般公共服务支出（类）商贸事务（款）国内贸易管理（项）")]
    [InlineData("headings.parent", "教育支出（类）商贸事务（款）国内贸易管理（项）", "一般公共服务支出（类）商贸事务（款）")]
    [InlineData("headings.parent", "教育支出（类）商贸事务（款）", "一般公共服务支出（类）商贸事务（款）")]
    [InlineData("headings.fund", "22904 其他政府性基金及对应专项债务收入安排的支出", null)]
    [InlineData("headings.fund", "21208 国有土地使用权出让收入安排的支出", null)]
    [InlineData("headings.fund", "城乡社区支出（类）国有土地使用权出让收入安排的支出（款）征地和拆迁补偿支出（项）", null)]
    public void SomethingWrongIn2021_IsFoundOnce(string rule, string heading, string? expected) => AssertFoundOnce(2021, rule, heading, expected);

    private static void AssertFoundOnce(int year, string rule, string heading, string? expected)
    {
        var finding = Assert.Single(Audit(year, heading, "205 教育支出").Findings);

        Assert.Equal((rule, FindingKind.Diagnostic, heading, expected), (finding.Rule, finding.Kind, finding.Stated, finding.Expected));
        Assert.Equal("/generalPublicBudget/items/entries/0/heading", finding.Locations[0].Pointer);
        Assert.Equal(finding.Message.English.Count(c => c == '“'), finding.Message.English.Count(c => c == '”'));
        Assert.DoesNotMatch("[{}]", finding.Message.English + finding.Message.Chinese);
    }

    [Theory]
    [InlineData("2010601 行政运行")]
    [InlineData("2010601 行政运行（财政事务）")]
    [InlineData("一般公共服务（类）财政事务（款）行政运行（项）")]
    [InlineData("一般公共服务支出（类）纪检监察事务（款）行政运行（项）")]
    [InlineData("一般公共服务支出（类）纪检监察事务（款）其他纪检监察事务支出（项）")]
    [InlineData("2011101 行政运行")]
    [InlineData("2010601 一般公共服务（类）财政事务（款）行政运行（财政事务）（项）")]
    [InlineData("社会保障和就业支出（类）城乡居民养老支出（款）")]
    [InlineData("20825 其他生活救助")]
    [InlineData("2082501 其他城市生活救助")]
    [InlineData("其他支出（类）其他支出（款）其他支出（项）")]
    [InlineData("229 其他支出")]
    [InlineData("2080899 其他优抚支出")]
    [InlineData("灾害防治及应急管理支出（类）应急管理事务（款）其他应急管理支出（项）")]
    [InlineData("社会保障和就业支出（类）退役军人管理事务（款）其他退役军人事务管理支出（项）")]
    [InlineData("卫生健康支出（类）公立医院（款）其他专科医院（项）")]
    [InlineData("社会保障和就业支出（类）其他生活救助（款）其他农村生活救助（项）")]
    public void UsualSpellings_AndWhatNoEditionKnows_AreNotAccused(string heading) => Assert.Empty(Audit(2024, heading).Findings);

    [Theory]
    [InlineData(2018, "医疗卫生与计划生育支出（类）", null)]
    [InlineData(2018, "卫生健康支出（类）", "headings.names-of-the-year")]
    [InlineData(2019, "卫生健康支出（类）", null)]
    [InlineData(2023, "20139 社会工作事务", "headings.names-of-the-year")]
    [InlineData(2024, "20139 社会工作事务", null)]
    [InlineData(2020, "20106 财政事业", null)]
    [InlineData(2025, "20106 财政事业", "headings.code-and-name")]
    [InlineData(2026, "20106 财政事业", null)]
    [InlineData(2009, "一般公共服务（类）人大事务（款）行政运行（项）", null)]
    [InlineData(2009, "201 一般公共服务", null)]
    [InlineData(2009, "201 一般公务服务", null)]
    [InlineData(2009, "社会保障和就业（类）行政事业单位离退休（款）归口管理的行政单位离退休（项）", null)]
    [InlineData(2009, "节能环保支出（类）", "headings.names-of-the-year")]
    [InlineData(2012, "商业服务业等事务（类）", null)]
    [InlineData(2012, "粮油物资储备事务（类）", null)]
    [InlineData(2013, "城乡社区事务（类）城乡社区管理事务（款）行政运行（项）", null)]
    [InlineData(2013, "一般公共服务（类）财政事务（款）国内贸易管理（项）", null)]
    [InlineData(2021, "2040607 法律援助", null)]
    [InlineData(2021, "商贸事务（类）", "headings.exist")]
    [InlineData(2018, "22001 自然资源事务", "headings.names-of-the-year")]
    [InlineData(2012, "2100799 其他妇幼保健支出", null)]
    [InlineData(2016, "2109901 其他医疗卫生与计划生育支出", null)]
    [InlineData(2012, "228 国债还本付息支出", null)]
    [InlineData(2012, "228", null)]
    [InlineData(2018, "20138 市场监督管理事务", "headings.names-of-the-year")]
    public void ANameIsJudgedByTheYear(int year, string heading, string? rule) =>
        Assert.Equal(rule is null ? [] : [rule], Audit(year, heading).Findings.Select(finding => finding.Rule));

    [Theory]
    [InlineData(2021, "社会保障和就业（类）行政事业养老支出（款）", "“行政事业养老支出”", "绍兴市商务局 2021 预算")]
    [InlineData(2025, "社会保障和就业（类）行政事业养老支出（款）", "“行政事业养老支出”", "2025 预算")]
    [InlineData(2021, "科学技术支出（类）科学条件与服务（款）其他科技条件与服务支出（项）", "“其他科技条件与服务支出”", "“科学条件与服务”")]
    [InlineData(2021, "210 医疗卫生与计划生育支出", "“医疗卫生与计划生育支出”", "各地公布的前后年度部门预算表")]
    [InlineData(2021, "一般公共服务支出（类）人口与计划生育事务（款）", "20112 人口与计划生育事务", "2013")]
    [InlineData(2023, "21007 妇幼保健", "21007 妇幼保健", "本库两个版本的科目名称")]
    [InlineData(2023, "2040607 法律援助", "“法律援助”", "本库两个版本的科目名称")]
    public void AFinding_QuotesWhatIsPrinted_AndNamesTheEvidenceOfTheYear(int year, string heading, string quoted, string evidence)
    {
        var message = Assert.Single(Audit(year, heading).Findings).Message;

        Assert.All(new[] { message.English, message.Chinese }, text =>
        {
            Assert.Contains(quoted, text, StringComparison.Ordinal);
            Assert.Contains(evidence, text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void AHeading_IsNotUsedAfterItsEnd()
    {
        var official = FunctionalClassification.Read("code,name,until\n201,甲,\n20101,乙,2022\n", "官方").Value;
        var auditor = new Auditor(classifications: new(official, EconomicClassification.Attested));

        Assert.Empty(auditor.Audit(Budget(2022, "20101 乙")).Findings);
        Assert.Equal("headings.names-of-the-year", Assert.Single(auditor.Audit(Budget(2023, "20101 乙")).Findings).Rule);
        Assert.Empty(auditor.Audit(Budget(2023, "201 甲")).Findings);
    }

    [Fact]
    public void NamesOfEveryTime_AreNotAccusedInTheirTime() =>
        Assert.All(HeadingChanges.Functional.All.Where(change => change.Year is not null), change =>
        {
            Assert.Empty(Audit(change.Year!.Value - 1, change.From!.ToString()).Findings);
            Assert.Empty(Audit(change.Year.Value, change.To!.ToString()).Findings);
            Assert.Empty(Audit(change.Year!.Value - 1, Path(change.From!)).Findings);
            Assert.Empty(Audit(change.Year.Value, Path(change.To!)).Findings);

            static string Path(NamedCode<FunctionalCode> heading) => heading.Code.Level == 1 ? heading.Name + "（类）" : heading.Name + (heading.Code.Level == 2 ? "（款）" : "（项）");
        });

    [Theory]
    [InlineData(2018, "20112 人口与计划生育事务", "医疗卫生与计划生育支出（类）计划生育事务（款）")]
    [InlineData(2024, "20121 地震事务", "灾害防治及应急管理支出（类）地震事务（款）")]
    public void WhatIsExpected_BearsTheNamesOfTheYear(int year, string heading, string expected)
    {
        Assert.Equal(expected, Assert.Single(Audit(year, heading).Findings).Expected);
        Assert.Empty(Audit(year, expected).Findings);
    }

    [Theory]
    [InlineData(2009)]
    [InlineData(2010)]
    [InlineData(2011)]
    [InlineData(2012)]
    [InlineData(2013)]
    public void TheOldTree_IsNotAccusedInItsTime(int year) =>
        Assert.Empty(JudgedHeadings(year, FunctionalClassification.About2009.Headings
            .Where(heading => year < 2011 || heading.Name != "环境保护")
            .Select(heading => heading.Code + " " + heading.Name)));

    [Theory]
    [InlineData(2012)]
    [InlineData(2014)]
    [InlineData(2016)]
    [InlineData(2018)]
    [InlineData(2019)]
    [InlineData(2021)]
    [InlineData(2024)]
    public void APathOfTheYear_IsNotAccused(int year)
    {
        var (edition, fiscalYear) = (FunctionalClassification.ForYear(new(year)), new FiscalYear(year));
        var headings = edition.Headings.Select(heading => heading.Code).Concat(HeadingChanges.Functional.All.SelectMany(change => new[] { change.From!.Code, change.To!.Code }))
            .Distinct()
            .Select(code => edition.Find(code, fiscalYear))
            .Where(heading => heading is not null && edition.Resolve(new(edition.Format(heading, fiscalYear)), fiscalYear).Kind <= MatchKind.Variant);

        Assert.Empty(JudgedHeadings(year, headings.Select(heading => edition.Format(heading!, fiscalYear))));
    }

    // All of it in one budget: funds are another matter.
    private static IEnumerable<string> JudgedHeadings(int year, IEnumerable<string> headings) => Audit(year, [.. headings]).Findings
        .Where(finding => finding.Rule.StartsWith("headings.", StringComparison.Ordinal) && finding.Rule != "headings.fund")
        .Select(finding => finding.Rule + " " + finding.Stated + " " + finding.Message.English);

    [Fact]
    public void ARetiredName_IsShownBesideThePresentOne()
    {
        var finding = Assert.Single(Audit(2021, "20805 行政事业单位离退休", "20805 行政事业单位养老支出").Findings);

        Assert.Equal(["/generalPublicBudget/items/entries/0/heading", "/generalPublicBudget/items/entries/1/heading"], finding.Locations.Select(location => location.Pointer));
    }

    [Fact]
    public void OneWrongNamePrintedTwice_IsOneFindingWithTwoPlaces()
    {
        var finding = Assert.Single(Audit(2021, "20805 行政事业单位离退休", "行政事业单位离退休（款）").Findings);

        Assert.Equal(2, finding.Locations.Count);
    }

    [Theory]
    [InlineData("2011101 行政运行", "2011101 行政运转", 1)]
    [InlineData("2011101 行政运行", "2011101 行政运行（纪检监察事务）", 0)]
    [InlineData("211 节能环保支出", "211 节能环保", 0)]
    public void OneHeadingUnderSeveralNames_IsFoundWithoutAnEdition(string one, string other, int count)
    {
        var findings = Audit(2030, one, other).Findings;

        Assert.Equal(Enumerable.Repeat("headings.one-name", count), findings.Select(finding => finding.Rule));
        Assert.All(findings, finding => Assert.Equal(one + "; " + other, finding.Stated));
    }

    [Fact]
    public void ATableOfOnesOwn_DecidesInsteadOfTheLibrarys()
    {
        var official = FunctionalClassification.Read("code,name\n201,一般公共服务支出\n20106,财政事业\n", "官方").Value;
        var auditor = new Auditor(classifications: new(official, EconomicClassification.Attested));

        Assert.Empty(auditor.Audit(Budget(2024, "20106 财政事业")).Findings);
        Assert.Equal("财政事业", Assert.Single(auditor.Audit(Budget(2024, "20106 财政事务")).Findings).Expected);
    }

    [Theory]
    [InlineData("202,丙\n20201,乙事务\n20202,乙事务\n2020201,寅\n", "丙（类）乙事务（款）寅（项）", "2020201")]
    [InlineData("201,甲\n20101,乙事务\n20102,乙事务支出\n2010201,丑\n", "甲（类）乙事务（款）丑（项）", "2010201")]
    public void OfTwoHeadingsOfOneName_TheItemBelowTellsWhichIsMeant(string rows, string heading, string code)
    {
        var official = FunctionalClassification.Read("code,name\n" + rows, "官方").Value;
        var auditor = new Auditor(classifications: new(official, EconomicClassification.Attested));
        var resolution = official.Resolve(new(heading), new(2024));

        Assert.Empty(auditor.Audit(Budget(2024, heading)).Findings);
        Assert.Equal(code, resolution.Heading?.Code.ToString());
        Assert.InRange(resolution.Kind, MatchKind.Exact, MatchKind.Variant);
    }

    [Fact]
    public void ACompleteTable_KnowsWhatDoesNotExist()
    {
        var official = FunctionalClassification.Read("code,name\n201,一般公共服务支出\n20106,财政事务\n2010601,行政运行\n", "官方", completeLevels: 3).Value;
        var auditor = new Auditor(classifications: new(official, EconomicClassification.Attested));

        Assert.Empty(auditor.Audit(Budget(2030, "2010601 行政运行", "一般公共服务（类）财政事务（款）")).Findings);
        Assert.Equal(
            ["2010602", "一般公共服务（类）财政事务（款）机关服务（项）", "20107"],
            auditor.Audit(Budget(2030, "2010602", "一般公共服务（类）财政事务（款）机关服务（项）", "20107")).Findings.Select(finding => finding.Stated));
    }

    private static AuditReport Audit(int year, params string[] headings) => new Auditor().Audit(Budget(year, headings));

    private static BudgetDisclosure Budget(int year, params string[] headings) => new()
    {
        Title = "某局部门预算",
        Department = "某局",
        FiscalYear = new FiscalYear(year),
        GeneralPublicBudget = new()
        {
            Place = Here,
            Items = new()
            {
                Place = Here,
                Entries = [.. headings.Select(heading => new FunctionalEntry { Heading = new HeadingCitation(heading), Amount = Figure.Parse("1.00万元") })],
            },
        },
    };
}
