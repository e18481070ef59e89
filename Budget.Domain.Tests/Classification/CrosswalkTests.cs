using Budget.Domain.Classification;
using Budget.Domain.Classification.Crosswalks;
using Budget.Domain.Figures;
using Xunit;

namespace Budget.Domain.Tests.Classification;

/// <summary>What the crosswalks between the editions of the library say of known headings.</summary>
public class CrosswalkTests
{
    private static readonly Crosswalk<FunctionalCode> Functional =
        Crosswalk.Between(FunctionalClassification.About2009, FunctionalClassification.Attested);

    private static readonly Crosswalk<EconomicCode> Economic =
        Crosswalk.Between(EconomicClassification.About2007, EconomicClassification.Attested);

    [Theory]
    [InlineData("210", "210 医疗卫生 → 210 卫生健康支出: renamed (2014, 2019)")]
    [InlineData("207", "207 文化体育与传媒 → 207 文化旅游体育与传媒支出: renamed (2019)")]
    [InlineData("215", "215 采掘电力信息等事务 → 215 资源勘探工业信息等支出: renamed (year not known, 2014, 2020)")]
    [InlineData("20805", "20805 行政事业单位离退休 → 20805 行政事业单位养老支出: renamed (2020)")]
    [InlineData("208", "208 社会保障和就业 → 208 社会保障和就业支出: same heading")]
    [InlineData("2011301", "2011301 行政运行（商贸） → 2011301 行政运行: same heading")]
    [InlineData("2290301", "2290301 住房公积金 → 2210201 住房公积金: moved")]
    [InlineData("2100401", "2100401 行政单位医疗 → 2101101 行政单位医疗: moved (year not known, 2017)")]
    [InlineData("20112", "20112 人口与计划生育事务 → 21007 计划生育事务: moved (2014, year not known)")]
    [InlineData("2011850", "2011850 事业运行（国土资源） → 2200150 事业运行: moved")]
    [InlineData("2011899", "2011899 其他国土资源事务支出 → 2200199 其他自然资源事务支出: moved (year not known, 2019)")]
    [InlineData("21007", "21007 妇幼保健 → –: code reused for something else")]
    [InlineData("20115", "20115 工商行政管理事务 → 20138 市场监督管理事务: merged (2019)")]
    [InlineData("20117", "20117 质量技术监督与检验检疫事务 → 20138 市场监督管理事务, –: split (2019)")]
    [InlineData("216", "216 粮油物资储备及金融监管等事务 → 216 商业服务业等支出, 217 金融支出, 222 粮油物资储备支出: split")]
    [InlineData("218", "218 地震灾后恢复重建支出 → –: retired")]
    [InlineData("2180101", "2180101 农村居民住宅恢复重建 → –: retired")]
    [InlineData("22801", "22801 国库券还本 → –: unknown")]
    [InlineData("2011302", "2011302 一般行政管理事务（商贸） → –: unknown")]
    [InlineData("2012702", "2012702 一般行政管理事务（共产党） → –: unknown")]
    [InlineData("0", "0: all headings together")]
    [InlineData("2010198", "2010198: the edition does not know this code")]
    public void Fates_AreThoseOfTheHeadings(string code, string message) =>
        Assert.Equal(message, Functional.FateOf(FunctionalCode.Parse(code)).ToString());

    [Fact]
    public void TheYearOfEachStep_IsItsOwn()
    {
        var first = FunctionalClassification.Read("code,name,years\n201,甲,2017\n20102,乙,2017\n", "一").Value;
        var second = FunctionalClassification.Read("code,name,years\n201,甲,2019\n20106,乙,2019\n", "二").Value;
        var third = FunctionalClassification.Read("code,name,years\n201,甲,2021\n20110,乙,2021\n", "三").Value;
        var changes = HeadingChanges.ReadFunctional("kind,fromCode,fromName,toCode,toName,year\nmoved,20102,乙,20106,乙,\nmoved,20106,乙,20110,乙,2020\n", "表").Value;
        var direct = Crosswalk.Between(first, third, changes);
        var through = Crosswalk.Between(first, second, changes).Then(Crosswalk.Between(second, third, changes));

        Assert.All(new[] { direct, through, direct.Inverse().Inverse() }, crosswalk =>
        {
            var fate = crosswalk.FateOf(FunctionalCode.Parse("20102"));
            Assert.Equal([null, 2020], Assert.Single(fate.Links).Changes.Select(change => change.Year));
            Assert.Equal("20102 乙 → 20110 乙: moved (year not known, 2020)", fate.Message.English);
            Assert.EndsWith("（年份不详、2020年）", fate.Message.Chinese, StringComparison.Ordinal);
        });
        Assert.Equal(direct.FateOf(FunctionalCode.Parse("20102")).Links[0].Changes, through.Inverse().OriginOf(FunctionalCode.Parse("20102")).Links[0].Changes);
    }

    [Theory]
    [InlineData("210", "210 医疗卫生 → 210 卫生健康支出: renamed (2014, 2019)")]
    [InlineData("2080505", "– → 2080505 机关事业单位基本养老保险缴费支出: introduced")]
    [InlineData("20139", "– → 20139 社会工作事务: introduced")]
    [InlineData("2013901", "– → 2013901 行政运行: introduced")]
    [InlineData("2013802", "– → 2013802 一般行政管理事务: unknown")]
    [InlineData("20132", "20127 共产党事务 → 20132 组织事务: split")]
    [InlineData("20138", "20115 工商行政管理事务, 20117 质量技术监督与检验检疫事务, 21010 食品和药品监督管理事务 → 20138 市场监督管理事务: merged (2019)")]
    public void Origins_AreThoseOfTheHeadings(string code, string message) =>
        Assert.Equal(message, Functional.OriginOf(FunctionalCode.Parse(code)).ToString());

    [Theory]
    [InlineData("30217", "30217 招待费 → 30217 公务接待费: renamed")]
    [InlineData("30311", "30311 住房公积金 → 30113 住房公积金: moved (2018)")]
    [InlineData("30307", "30307 医疗费 → 30114 医疗费, 30307 医疗费补助: split (2018)")]
    [InlineData("30312", "30312 提租补贴 → 30102 津贴补贴: merged (2018)")]
    [InlineData("30102", "30102 津贴补贴 → 30102 津贴补贴: merged (2018)")]
    [InlineData("304", "304 对企事业单位的补贴 → –: unknown")]
    public void EconomicFates_AreThoseOfTheHeadings(string code, string message) =>
        Assert.Equal(message, Economic.FateOf(EconomicCode.Parse(code)).ToString());

    [Fact]
    public void ReusedCodes_AreKnown()
    {
        Assert.Equal([FunctionalCode.Parse("21007")], Functional.ReusedCodes);
        Assert.Equal([EconomicCode.Parse("30311")], Economic.ReusedCodes);
        Assert.True(Functional.FateOf(FunctionalCode.Parse("21007")).IsCodeReused);
        Assert.True(Functional.OriginOf(FunctionalCode.Parse("21007")).IsCodeReused);
        Assert.Equal(HeadingRelation.CodeReused, Economic.OriginOf(EconomicCode.Parse("30311")).Relation);
    }

    [Fact]
    public void Links_TellTheirEvidence()
    {
        var health = Assert.Single(Functional.FateOf(FunctionalCode.Parse("210")).Links);

        Assert.Equal(("医疗卫生", "卫生健康支出", EvidenceKind.LocalTable), (health.From!.Name, health.To!.Name, health.Evidence));
        Assert.Equal([2014, 2019], health.Years);
        Assert.Equal("generally known; no official table was read; 各地公布的前后年度部门预算表", health.Source);
        Assert.Equal("2021-2025", Assert.Single(Functional.FateOf(FunctionalCode.Parse("218")).Links).Source);
    }

    [Fact]
    public void ACategoryThatLostParts_KeepsItsNameButNotAllItsMoney()
    {
        // 21204 became 22103, so the old total of 212 holds more than the new one; nothing is known to have come in.
        var link = Assert.Single(Functional.FateOf(FunctionalCode.Parse("212")).Links);

        Assert.Null(link.Weight);
        Assert.Equal((Rational?)1, link.WeightBack);
    }

    [Fact]
    public void WhatIsUnknown_NamesWhatToLookAt()
    {
        var old = FunctionalClassification.Read("code,name\n211,环境保护\n21101,环境保护管理事务\n2110101,行政运行\n", "old").Value;
        var later = FunctionalClassification.Read("code,name\n211,生态环境支出\n21101,环境保护管理事务\n2110101,行政运行\n", "later").Value;
        var crosswalk = Crosswalk.Between(old, later);

        // Nobody says that 211 was only renamed, so nothing below it is taken for the same.
        Assert.Equal("211 环境保护 → –: unknown. To be looked at: 211 生态环境支出", crosswalk.FateOf(FunctionalCode.Parse("211")).ToString());
        Assert.All(crosswalk.Links, link => Assert.Equal(CrosswalkGap.Unknown, link.Gap));

        var changes = HeadingChanges.ReadFunctional("kind,fromCode,fromName,toCode,toName\nrenamed,211,环境保护,211,生态环境支出\n", "order").Value;
        Assert.All(Crosswalk.Between(old, later, changes).Links, link => Assert.Null(link.Gap));
    }

    [Fact]
    public void Messages_AreInBothLanguages() =>
        Assert.Equal("210 医疗卫生 → 210 卫生健康支出：更名（2014年、2019年）", Functional.FateOf(FunctionalCode.Parse("210")).Message.Chinese);

    [Fact]
    public void Then_NeedsACommonEdition() =>
        Assert.Throws<ArgumentException>(() => Functional.Then(Functional));
}
