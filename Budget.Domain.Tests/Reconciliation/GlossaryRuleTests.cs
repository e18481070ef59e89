using Budget.Domain.Collections;
using Budget.Domain.Disclosure;
using Budget.Domain.Figures;
using Budget.Domain.Periods;
using Budget.Domain.Reconciliation;
using Xunit;

namespace Budget.Domain.Tests.Reconciliation;

/// <summary>What a glossary leaves out, misnames or defines too narrowly is found; what may be meant is not accused.</summary>
public class GlossaryRuleTests
{
    private const string Operation = "一般公共服务支出（类）商贸事务（款）行政运行（项）";
    private const string Trade = "一般公共服务支出（类）商贸事务（款）国内贸易管理（项）";
    private const string Subsidy = "卫生健康支出（类）行政事业单位医疗（款）公务员医疗补助（项）";
    private static readonly Place Here = new() { Section = "节" };

    [Theory]
    [InlineData("一般公共服务（类）商贸事务（款）行政运行（商贸事务）（项）")]
    [InlineData("2011301")]
    [InlineData("一般公共服务支出（类）商贸事务（款）")]
    [InlineData("一般公共服务支出（类）")]
    [InlineData("行政运行（项）")]
    [InlineData("行政运行")]
    public void AHeading_IsExplainedByItselfOrFromAbove(string explained) => Assert.Empty(Audit([Operation], [(explained, "反映行政单位的基本支出。")]).Findings);

    [Fact]
    public void AHeadingWithMoney_ThatIsExplainedNowhere_IsNoted()
    {
        var finding = Assert.Single(Audit([Operation, Trade], [(Operation, "反映行政单位的基本支出。")]).Findings);

        Assert.Equal(
            ("glossary.headings", Severity.Info, Trade, "反映商贸部门国内贸易管理方面的支出。", "/generalPublicBudget/items/entries/1/heading"),
            (finding.Rule, finding.Severity, finding.Stated, finding.Expected, finding.Locations[0].Pointer));
        Assert.Equal(
            "The glossary explains the headings that have money: “" + Trade + "” has 1.00万元 and is explained nowhere in the glossary, nor is a heading above it. "
            + "The heading is 2011307 国内贸易管理 (printed in 绍兴市商务局 2021 预算). Add an entry.",
            finding.Message.English);
    }

    [Fact]
    public void ACategoryIsNoted_WhereNothingIsPrintedBelowIt()
    {
        Assert.Equal(["205 教育支出"], Unexplained(["205 教育支出"], [(Operation, "…")]));
        Assert.Equal([Trade], Unexplained(["201 一般公共服务支出", Trade], [("教育支出（类）", "反映教育支出。")]));
        Assert.Empty(Unexplained(["201 一般公共服务支出"], [(Operation, "反映行政单位的基本支出。")]));
    }

    [Fact]
    public void AGlossaryThatExplainsNoHeading_IsNotHeldAgainstHeadings()
    {
        Assert.Empty(Audit([Operation], [(null, "指单位为保障机构正常运转而发生的支出。")]).Findings);
        Assert.Empty(Audit([Operation], []).Findings);
    }

    [Fact]
    public void AHeadingWithoutMoney_NeedsNoExplanation() =>
        Assert.Empty(new Auditor().Audit(Budget([Operation, Trade], [(Operation, "反映行政单位的基本支出。")], "0.00万元")).Findings);

    [Theory]
    [InlineData("2011101 行政运行", "一般公共服务支出（类）纪检监察事务（款）行政运行（项）")]
    [InlineData("2011101", Operation)]
    [InlineData("一般公共服务支出（类）某事务（款）某项目（项）", "某事务（款）")]
    [InlineData("某项目（项）", Operation)]
    [InlineData("一般公共服务支出（类）纪检监察事务（款）派驻派出机构（项）", "一般公共服务支出（类）纪检监察事务（款）")]
    public void WhatMayBeMeant_IsNotAccused(string used, string explained) => Assert.Empty(Audit([used], [(explained, "反映有关支出。")]).Findings);

    [Theory]
    [InlineData("提租补贴", "包括两项，即住房公积金和购房补贴。", 1)]
    [InlineData("提租补贴", "住房改革支出包括两项，即住房公积金和购房补贴。", 1)]
    [InlineData("提租补贴", "住房改革支出包括两项，即住房公积金和购房补贴（指无房和未达标住房补贴）。", 1)]
    [InlineData("提租补贴", "住房改革支出包括两项，即住房公积金和购房补贴（含提租的部分）。", 0)]
    [InlineData("提租补贴", "住房改革支出包括三项，即住房公积金、购房补贴（指无房和未达标住房补贴）和提租补贴。", 0)]
    [InlineData("提租补贴", "包括住房公积金、购房补贴等。", 0)]
    [InlineData("提租补贴", "包括住房公积金、购房补贴和提租补贴。", 0)]
    [InlineData("购房补贴", "包括住房公积金、提租补贴。", 1)]
    public void AClosedListOfOtherItems_DoesNotCoverAnItem(string used, string definition, int count) => Assert.Equal(
        Enumerable.Repeat("glossary.coverage", count),
        Audit([$"住房保障支出（类）住房改革支出（款）{used}（项）"], [("住房保障支出（类）住房改革支出（款）", definition)]).Findings.Select(finding => finding.Rule));

    [Theory]
    [InlineData("社会保障和就业（类）行政事业养老支出（款）", "社会保障和就业支出（类）行政事业单位养老支出（款）")]
    [InlineData("社会保障和就业（类）行政事业单位离退休（款）", "行政事业单位养老支出")]
    [InlineData("社会保障和就业（类）行政事业单位医疗（款）行政单位离退休（项）", "社会保障和就业支出（类）行政事业单位养老支出（款）行政单位离退休（项）")]
    [InlineData("2080501 事业单位离退休", "行政单位离退休")]
    public void AnEntryUnderAnotherName_IsFound(string explained, string expected)
    {
        const string used = "社会保障和就业支出（类）行政事业单位养老支出（款）行政单位离退休（项）";
        var finding = Assert.Single(Audit([used], [(explained, "反映养老方面的支出。")]).Findings);

        Assert.Equal(
            ("glossary.names", Severity.Warning, explained, expected, "/glossary/entries/0/heading"),
            (finding.Rule, finding.Severity, finding.Stated, finding.Expected, finding.Locations[0].Pointer));
        Assert.Equal("/generalPublicBudget/items/entries/0/heading", finding.Locations[1].Pointer);
    }

    [Theory]
    [InlineData("某类支出（类）城乡居民服务体系建设（款）", "某类支出（类）城乡居民服务系建设（款）")]
    [InlineData("2011101 行政运行", "2011101 行政运转")]
    public void AnEntryUnderAnotherNameThanTheDocuments_IsFoundWithoutAnEdition(string used, string explained)
    {
        var finding = Assert.Single(Audit([used], [(explained, "反映有关支出。")]).Findings, finding => finding.Rule == "glossary.names");

        Assert.Equal(("glossary.names", explained, used), (finding.Rule, finding.Stated, finding.Expected));
    }

    [Theory]
    [InlineData("指单位按照国家政策规定为职工缴纳的医疗保险缴费支出。", 1)]
    [InlineData("指医疗保险缴费和公务员补助支出。", 0)]
    [InlineData("指医疗保险缴费等支出。", 0)]
    [InlineData("反映医疗保险缴费方面的支出。", 0)]
    [InlineData("指公务员的医疗保险缴费支出。", 0)]
    [InlineData("反映行政事业单位医疗。", 0)]
    [InlineData("指行政单位医疗、事业单位医疗。", 1)]
    [InlineData("指行政单位医疗和公务员医疗补助。", 0)]
    [InlineData("反映机关行政单位医疗支出。", 0)]
    public void AnExplanationFromAbove_CoversTheItemsBelow(string definition, int count)
    {
        var findings = Audit([Subsidy], [("卫生健康支出（类）行政事业单位医疗（款）", definition)]).Findings;

        Assert.Equal(Enumerable.Repeat(("glossary.coverage", Severity.Warning, definition), count), findings.Select(finding => (finding.Rule, finding.Severity, finding.Stated)));
        Assert.All(findings, finding => Assert.Equal(
            ["/glossary/entries/0/definition", "/generalPublicBudget/items/entries/0/heading"], finding.Locations.Select(location => location.Pointer)));
    }

    [Theory]
    [InlineData("住房保障支出（类）住房改革支出（款）购房补贴（项）", "指为职工缴纳的住房公积金。", 1)]
    [InlineData("住房保障支出（类）住房改革支出（款）住房公积金（项）", "指为职工缴纳的住房公积金。", 0)]
    [InlineData("住房保障支出（类）住房改革支出（款）住房公积金（项）", "指发放给职工的购房补贴。", 1)]
    [InlineData("住房保障支出（类）住房改革支出（款）提租补贴（项）", "指发放给职工的购房补贴。", 0)]
    public void ContributionsAndSubsidies_AreToldApart(string used, string definition, int count) =>
        Assert.Equal(count, Audit([used], [("住房保障支出（类）住房改革支出（款）", definition)]).Findings.Count);

    [Fact]
    public void AnItemWithAnExplanationOfItsOwn_NeedsNoOther() =>
        Assert.Empty(Audit([Subsidy], [("卫生健康支出（类）行政事业单位医疗（款）", "指医疗保险缴费支出。"), (Subsidy, "指公务员医疗补助。")]).Findings);

    [Fact]
    public void ALongGlossary_IsHeldAgainstALongBudgetInTime()
    {
        var headings = Enumerable.Range(0, 5000).Select(i => $"一般公共服务支出（类）第{i}事务（款）第{i}项目（项）").ToArray();
        var report = Audit(headings, [.. headings.Select(heading => ((string?)heading.Replace('第', '甲'), "反映有关支出。"))]);

        Assert.Empty(report.Findings);
    }

    private static string[] Unexplained(string[] headings, (string? Heading, string Definition)[] entries) =>
        [.. Audit(headings, entries).Findings.Where(finding => finding.Rule == "glossary.headings").Select(finding => finding.Stated)];

    private static AuditReport Audit(string[] headings, (string? Heading, string Definition)[] entries) => new Auditor().Audit(Budget(headings, entries, "1.00万元"));

    private static BudgetDisclosure Budget(string[] headings, (string? Heading, string Definition)[] entries, string lastAmount) => new()
    {
        Title = "某局部门预算",
        Department = "某局",
        FiscalYear = new FiscalYear(2021),
        GeneralPublicBudget = new()
        {
            Place = Here,
            Items = new()
            {
                Place = Here,
                Entries = headings
                    .Select((heading, i) => new FunctionalEntry { Heading = new(heading), Amount = Figure.Parse(i == headings.Length - 1 ? lastAmount : "1.00万元") })
                    .ToValueList(),
            },
        },
        Glossary = new()
        {
            Place = Here,
            Entries = entries
                .Select(entry => new GlossaryEntry { Term = entry.Heading ?? "基本支出", Heading = entry.Heading is null ? null : new(entry.Heading), Definition = entry.Definition })
                .ToValueList(),
        },
    };
}
