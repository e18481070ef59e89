using Budget.Domain.Classification;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Expenditure;
using Budget.Domain.Periods;
using Budget.Domain.Tests.Support;
using Budget.Domain.Text;
using Xunit;

namespace Budget.Domain.Tests.Classification;

/// <summary>Headings of the economic classification as documents print them, and what they mean.</summary>
public class EconomicResolutionTests
{
    private static readonly EconomicClassification[] Editions = [EconomicClassification.Attested, EconomicClassification.About2007];

    [Theory]
    [InlineData(2021, "基本工资", MatchKind.Exact, "30101")]
    [InlineData(2021, "工资福利支出（类）基本工资（款）", MatchKind.Exact, "30101")]
    [InlineData(2021, "工资福利（类）\n“基本工资”(款)", MatchKind.Variant, "30101")]
    [InlineData(2021, "30101", MatchKind.Exact, "30101")]
    [InlineData(2021, "301-01 基本工资", MatchKind.Exact, "30101")]
    [InlineData(2021, "301类01款", MatchKind.Exact, "30101")]
    [InlineData(2021, "基本工资（30101）", MatchKind.Exact, "30101")]
    [InlineData(2021, "301工资福利支出（类）01基本工资（款）", MatchKind.Exact, "30101")]
    [InlineData(2021, "（3）基本工资", MatchKind.Exact, "30101")]
    [InlineData(2021, "30101 津贴补贴", MatchKind.OtherName, "30101")]
    [InlineData(2021, "商品和服务支出（类）基本工资（款）", MatchKind.OtherParent, "30101")]
    [InlineData(2021, "城镇职工基本医疗保险缴费", MatchKind.Variant, "30110")]
    [InlineData(2021, "30110 城镇职工基本医疗保险缴费", MatchKind.Variant, "30110")]
    [InlineData(2021, "对个人和家庭的补助支出", MatchKind.Variant, "303")]
    [InlineData(2021, "其它社会保障缴费", MatchKind.Variant, "30112")]
    [InlineData(2021, "维修(护)费", MatchKind.Exact, "30213")]
    [InlineData(2021, "招待费", MatchKind.RetiredName, "30217")]
    [InlineData(2021, "30212 出国费", MatchKind.RetiredName, "30212")]
    [InlineData(2021, "其他资本性支出", MatchKind.Exact, "31099")]
    [InlineData(2021, "其他资本性支出（类）", MatchKind.RetiredName, "310")]
    [InlineData(2017, "资本性支出（类）", MatchKind.LaterName, "310")]
    [InlineData(2021, "对个人和家庭的补助（类）住房公积金（款）", MatchKind.Moved, "30113")]
    [InlineData(2021, "30311 住房公积金", MatchKind.Moved, "30113")]
    [InlineData(2016, "30311 住房公积金", MatchKind.Exact, "30311")]
    [InlineData(2016, "公务接待费", MatchKind.LaterName, "30217")]
    [InlineData(2016, "其他支出", MatchKind.Exact, "399")]
    [InlineData(2016, "事业单位补贴", MatchKind.Ambiguous, null)]
    [InlineData(2016, "办公设备购置", MatchKind.Ambiguous, null)]
    [InlineData(2021, "办公设备购置", MatchKind.Unknown, null)]
    [InlineData(2021, "资本性支出（类）办公设备购置（款）", MatchKind.Exact, "31002")]
    [InlineData(2021, "301工资福利支出类", MatchKind.Variant, "301")]
    [InlineData(2007, "31101国内贷款", MatchKind.Exact, "31101")]
    [InlineData(2021, "社会保障缴费", MatchKind.Ambiguous, null)]
    [InlineData(2021, "劳务派遣费", MatchKind.Unknown, null)]
    [InlineData(2021, "50101", MatchKind.Unknown, null)]
    public void APrintedHeading_IsRecognised(int year, string text, MatchKind kind, string? code)
    {
        var resolution = EconomicClassification.ForYear(new(year)).Resolve(new(text), new FiscalYear(year));

        Assert.Equal((kind, code), (resolution.Kind, resolution.Heading?.Code.ToString()));
        Assert.Equal(text, resolution.Citation.Text);
    }

    [Fact]
    public void WithinBasicExpenditure_NothingIsCapitalConstruction()
    {
        var year = new FiscalYear(2024);
        var citation = new EconomicCitation("办公设备购置");

        Assert.Equal("31002", EconomicClassification.Attested.Resolve(citation, year, ExpenditureType.DailyOperating).Heading?.Code.ToString());
        Assert.Null(EconomicClassification.Attested.Resolve(citation, year, ExpenditureType.Project).Heading);
        Assert.Equal(["31002"], EconomicClassification.Attested.Resolve(citation, year).Candidates.Select(heading => heading.Code.ToString()));
    }

    [Fact]
    public void AnAlias_SaysWhereItIsPrinted()
    {
        var heading = EconomicClassification.Attested.Find(EconomicCode.Parse("30110"))!;

        Assert.Equal(["城镇职工基本医疗保险缴费"], heading.Aliases);
        Assert.StartsWith("绍兴市商务局 2021 预算", heading.AliasSource, StringComparison.Ordinal);
        Assert.All(Editions.SelectMany(edition => edition.Headings), other => Assert.Equal(other.Aliases.Count > 0, other.AliasSource is not null));
    }

    [Fact]
    public void AChange_TellsWhatPartsTheNameFromTheYear()
    {
        var change = EconomicClassification.Attested.Resolve(new("对个人和家庭的补助（类）住房公积金（款）"), new FiscalYear(2021)).Levels[^1].Change!;

        Assert.Equal(("30311 住房公积金", "30113 住房公积金", 2018), (change.From!.ToString(), change.To!.ToString(), change.Year));
    }

    [Fact]
    public void EveryHeadingOfEveryEdition_IsReadBackInEveryNotation() =>
        Assert.All(Editions, edition => Assert.All(edition.Headings, heading =>
        {
            var year = new FiscalYear(edition == EconomicClassification.Attested ? 2024 : 2007);
            var texts = Enum.GetValues<HeadingNotation>()
                .SelectMany(notation => Enum.GetValues<BracketStyle>().Select(brackets => edition.Format(heading.Code, notation, brackets)))
                .Concat(Enum.GetValues<CodeNotation>().Select(notation => heading.Code.ToString(notation)));
            Assert.All(texts, text =>
            {
                var resolution = edition.Resolve(new(text), year);

                // A local table has 事业单位补贴 twice below one category.
                var isTwin = resolution.Citation.Code is null && edition.FindByName(heading.Name).Count(other => other.Code.Parent == heading.Code.Parent) > 1;
                Assert.Equal((isTwin ? null : heading, isTwin ? MatchKind.Ambiguous : MatchKind.Exact), (resolution.Heading, resolution.Kind));
            });
        }));

    [Fact]
    public void EveryCode_IsReadBack() =>
        Property.Holds(Generate.EconomicCode, code => Assert.All(
            Enum.GetValues<CodeNotation>(), notation => Assert.Equal(code, new EconomicCitation(code.ToString(notation)).Code)));

    [Theory]
    [InlineData("", InputErrorCode.Blank, null)]
    [InlineData("3010101", InputErrorCode.WrongCode, 1)]
    [InlineData("30100", InputErrorCode.WrongCode, 1)]
    [InlineData("30101项", InputErrorCode.StrayCharacter, 6)]
    [InlineData("工资福利支出（类）基本工资（项）", InputErrorCode.StrayCharacter, 14)]
    [InlineData("工资福利支出（类）基本工资（款）等", InputErrorCode.StrayCharacter, 17)]
    public void WhatIsNoCitation_IsAnErrorAtItsPlace(string text, InputErrorCode code, int? position)
    {
        var error = EconomicCitation.TryRead(text).Error!;

        Assert.Equal((code, position), (error.Code, error.Position));
        Assert.Contains("301-01", error.Expected, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new EconomicCitation(text));
    }

    [Fact]
    public void Citations_AreComparedByTheirText()
    {
        Assert.Equal(new EconomicCitation("30101"), new EconomicCitation("30101"));
        Assert.NotEqual(new EconomicCitation("30101"), new EconomicCitation("301-01"));
        Assert.Equal(
            ("30101", "基本工资", "3、", "3、30101 基本工资"),
            new EconomicCitation("3、30101 基本工资") is var read ? (read.Code?.ToString(), read.Name, read.Number, read.ToString()) : default);
        Assert.Null(new EconomicCitation("基本工资").Code);
        Assert.Null(new EconomicCitation("30101").Name);
    }
}
