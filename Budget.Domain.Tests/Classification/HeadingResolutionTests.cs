using Budget.Domain.Classification;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Classification.Crosswalks;
using Budget.Domain.Periods;
using Budget.Domain.Tests.Support;
using Xunit;

namespace Budget.Domain.Tests.Classification;

/// <summary>What printed headings mean, and how surely.</summary>
public class HeadingResolutionTests
{
    private static readonly FunctionalClassification Edition = FunctionalClassification.Attested;

    [Theory]
    [InlineData("2010601", MatchKind.Exact, "2010601")]
    [InlineData("2010601 行政运行", MatchKind.Exact, "2010601")]
    [InlineData("2010601 一般行政管理事务", MatchKind.OtherName, "2010601")]
    [InlineData("20805 行政事业单位离退休", MatchKind.RetiredName, "20805")]
    [InlineData("一般公共服务支出（类）商贸事务（款）行政运行（项）", MatchKind.Exact, "2011301")]
    [InlineData("“一般公共服务支出(类) 商贸事务(款)\n行政运行(项)”", MatchKind.Exact, "2011301")]
    [InlineData("一般公共服务（类）商贸事务（款）行政运行（商贸事务）（项）", MatchKind.Variant, "2011301")]
    [InlineData("社会保障和就业（类）行政事业单位离退休（款）机关事业单位职业年金缴费支出（项）", MatchKind.RetiredName, "2080506")]
    [InlineData("医疗卫生与计划生育支出（类）", MatchKind.RetiredName, "210")]
    [InlineData("科学技术支出（类）科学条件与服务（款）其他科技条件与服务支出（项）", MatchKind.OtherParent, "2060599")]
    [InlineData("其他支出（类）其他政府性基金及对应专项债务收入安排（款）其他政府性基金安排的支出（项）", MatchKind.Variant, "2290401")]
    [InlineData("教育支出（类）商贸事务（款）", MatchKind.OtherParent, "20113")]
    [InlineData("教育支出（类）商贸事务（款）国内贸易管理（项）", MatchKind.OtherParent, "2011307")]
    [InlineData("社会保障和就业支出（类）行政事业单位医疗（款）行政单位医疗（项）", MatchKind.OtherParent, "2101101")]
    [InlineData("教育支出（类）商贸事务（款）行政运行（项）", MatchKind.OtherParent, "2011301")]
    [InlineData("教育支出（类）行政运行（项）", MatchKind.Unknown, null)]
    [InlineData("一般公共服务支出（类）审计事务（款）行政运行（项）", MatchKind.Unknown, null)]
    [InlineData("卫生健康支出（类）行政单位医疗（款）", MatchKind.Unknown, null)]
    [InlineData("医疗卫生（类）", MatchKind.RetiredName, "210")]
    [InlineData("农林水事务（类）", MatchKind.RetiredName, "213")]
    [InlineData("213 农林水事务", MatchKind.RetiredName, "213")]
    [InlineData("自然资源海洋气象等支出（类）国土资源事务（款）", MatchKind.RetiredName, "22001")]
    [InlineData("自然资源海洋气象等支出（类）地震事务（款）", MatchKind.Moved, "22405")]
    [InlineData("一般公共服务支出（类）人口与计划生育事务（款）", MatchKind.Moved, "21007")]
    [InlineData("一般公共服务支出（类）人口与计划生育事务（款）计划生育服务（项）", MatchKind.Moved, "2100717")]
    [InlineData("20112 人口与计划生育事务", MatchKind.Moved, "21007")]
    [InlineData("20112", MatchKind.Unknown, null)]
    [InlineData("2080599 其他行政事业单位离退休支出", MatchKind.RetiredName, "2080599")]
    [InlineData("社会保障和就业支出（类）行政事业单位离退休（款）其他行政事业单位离退休支出（项）", MatchKind.RetiredName, "2080599")]
    [InlineData("2040607 法律援助", MatchKind.RetiredName, "2040607")]
    [InlineData("商贸事务", MatchKind.Exact, "20113")]
    [InlineData("行政运行", MatchKind.Ambiguous, null)]
    [InlineData("行政运行（项）", MatchKind.Ambiguous, null)]
    [InlineData("一般公共服务支出（类）纪检监察事务（款）", MatchKind.Unknown, null)]
    [InlineData("2011101", MatchKind.Unknown, null)]
    [InlineData("国内贸易管理（项）", MatchKind.Exact, "2011307")]
    [InlineData("一般公共服务支出（类）社会工作事务（款）", MatchKind.LaterName, "20139")]
    [InlineData("2013901 行政运行", MatchKind.LaterName, "2013901")]
    [InlineData("行政运行（商贸事务）（项）", MatchKind.Variant, "2011301")]
    [InlineData("一般公共服务支出（类）行政运行（商贸事务）（项）", MatchKind.Variant, "2011301")]
    [InlineData("商贸事务（款）", MatchKind.Exact, "20113")]
    [InlineData("商贸事务（类）", MatchKind.Unknown, null)]
    [InlineData("208 社会保障和就业", MatchKind.Variant, "208")]
    [InlineData("201一般公共服务支出类", MatchKind.Variant, "201")]
    [InlineData("208社会保障和就业类", MatchKind.Variant, "208")]
    [InlineData("20113商贸事务款", MatchKind.Variant, "20113")]
    [InlineData("2011301行政运行项", MatchKind.Variant, "2011301")]
    [InlineData("20113商贸事务项", MatchKind.OtherName, "20113")]
    [InlineData("20113款", MatchKind.Exact, "20113")]
    [InlineData("2011301 一般公共服务支出（类）商贸事务（款）行政运行（项）", MatchKind.Exact, "2011301")]
    [InlineData("2011301 一般公共服务支出（类）财政事务（款）行政运行（项）", MatchKind.OtherName, "2011301")]
    [InlineData("208类05款01项 事业单位离退休", MatchKind.OtherName, "2080501")]
    [InlineData("社会保障和就业（类）行政事业养老支出（款）", MatchKind.Misspelled, "20805")]
    [InlineData("科学技术支出（类）科学条件与服务（款）", MatchKind.Misspelled, "20605")]
    [InlineData("社会保障和就业（类）其他行政事业单位养老支出（款）", MatchKind.Unknown, null)]
    [InlineData("一般公共服务支出（类）审计事务（款）信息化建设（项）", MatchKind.Unknown, null)]
    [InlineData("社会保障和就业支出（类）行政事业单位养老支出（款）其它行政事业单位养老支出（项）", MatchKind.Variant, "2080599")]
    public void APrintedHeading_IsRecognised(string text, MatchKind kind, string? code)
    {
        var resolution = Edition.Resolve(new(text), new FiscalYear(2021));

        Assert.Equal((kind, code), (resolution.Kind, resolution.Heading?.Code.ToString()));
        Assert.Equal(kind == MatchKind.Ambiguous, resolution.Candidates.Count > 1);
    }

    [Theory]
    [InlineData(2021, "228", MatchKind.Unknown, null, "228 228")]
    [InlineData(2021, "228 国债还本付息支出", MatchKind.Ambiguous, null, "231 232 233")]
    [InlineData(2021, "国债还本付息支出（类）", MatchKind.Ambiguous, null, "231 232 233")]
    [InlineData(2021, "228 国债事务", MatchKind.Ambiguous, null, "231 232 233")]
    [InlineData(2012, "228 国债还本付息支出", MatchKind.Ambiguous, null, "228 231 232 233")]
    [InlineData(2021, "20115 工商行政管理事务", MatchKind.Moved, "20138", "20138")]
    [InlineData(2018, "20115 工商行政管理事务", MatchKind.Exact, "20115", "20115")]
    [InlineData(2021, "一般公共服务支出（类）工商行政管理事务（款）", MatchKind.Moved, "20138", "20138")]
    [InlineData(2021, "20117 质量技术监督与检验检疫事务", MatchKind.Ambiguous, null, "20109 20138")]
    [InlineData(2018, "20117 质量技术监督与检验检疫事务", MatchKind.Exact, "20117", "20117")]
    [InlineData(2021, "20127 共产党事务", MatchKind.Ambiguous, null, "20127 20131 20132 20133 20134 20135 20136")]
    [InlineData(2021, "216 粮油物资储备及金融监管等事务", MatchKind.Ambiguous, null, "216 217 222")]
    [InlineData(2018, "20138 市场监督管理事务", MatchKind.LaterName, "20138", "20138")]
    [InlineData(2019, "20138 市场监督管理事务", MatchKind.Exact, "20138", "20138")]
    public void AHeadingThatWasSplitOrMerged_EndsThere(int year, string text, MatchKind kind, string? code, string candidates)
    {
        var resolution = Edition.Resolve(new(text), new FiscalYear(year));

        Assert.Equal((kind, code), (resolution.Kind, resolution.Heading?.Code.ToString()));
        Assert.Equal(candidates, string.Join(' ', resolution.Candidates.Select(candidate => candidate.Code)));
    }

    [Fact]
    public void MoneyOfAHeadingThatWasMerged_IsNotThatOfTheWhole() => Assert.Equal(
        "201/工商行政管理事务/一般行政管理事务",
        Edition.Resolve(new("一般公共服务支出（类）工商行政管理事务（款）一般行政管理事务（项）"), new FiscalYear(2021)).ToHeading().ToString());

    [Fact]
    public void EveryDatedSplitOrMerger_EndsAHeading() => Assert.All(
        HeadingChanges.Functional.All.Where(change => change is { Year: not null, Kind: HeadingRelation.Split or HeadingRelation.Merged } && change.From != change.To),
        change =>
        {
            Assert.Equal(MatchKind.Exact, KindOf(change.From!, change.Year!.Value - 1));
            Assert.Contains(KindOf(change.From!, change.Year.Value), new[] { MatchKind.Moved, MatchKind.Ambiguous });
        });

    [Theory]
    [InlineData(2012, "商业服务业等事务（类）", MatchKind.Unknown, "216")]
    [InlineData(2021, "商业服务业等事务（类）", MatchKind.Misspelled, "216")]
    public void ASlip_IsOneOnlyWhereTheNameOfTheYearIsKnown(int year, string text, MatchKind kind, string candidate)
    {
        var resolution = Edition.Resolve(new(text), new FiscalYear(year));

        Assert.Equal((kind, candidate), (resolution.Kind, Assert.Single(resolution.Candidates).Code.ToString()));
    }

    [Fact]
    public void ANameThatWasInUse_IsNotRetired() =>
        Assert.Equal(MatchKind.Exact, Edition.Resolve(new("医疗卫生与计划生育支出（类）"), new FiscalYear(2018)).Kind);

    [Theory]
    [InlineData("基本公共管理与服务（类）人大事务（款）行政运行（项）", MatchKind.Variant, "2010101")]
    [InlineData("一般公共服务（类）人大事务（款）行政运行（项）", MatchKind.Variant, "2010101")]
    [InlineData("201 一般公共服务", MatchKind.Variant, "201")]
    [InlineData("行政运行（人大）（项）", MatchKind.Exact, "2010101")]
    [InlineData("2010101 行政运行", MatchKind.Variant, "2010101")]
    public void ALocalSuffix_NeedNotBePrinted(string text, MatchKind kind, string code)
    {
        var resolution = FunctionalClassification.About2009.Resolve(new(text), new FiscalYear(2009));

        Assert.Equal((kind, code), (resolution.Kind, resolution.Heading?.Code.ToString()));
    }

    [Theory]
    [InlineData(2012, "21007", MatchKind.Unknown, null)]
    [InlineData(2015, "21007", MatchKind.Exact, "21007 计划生育事务")]
    [InlineData(2012, "一般公共服务支出（类）人口与计划生育事务（款）", MatchKind.Exact, "20112 人口与计划生育事务")]
    [InlineData(2012, "20112 人口与计划生育事务", MatchKind.Exact, "20112 人口与计划生育事务")]
    [InlineData(2012, "21007 计划生育事务", MatchKind.LaterName, "20112 人口与计划生育事务")]
    [InlineData(2018, "22001", MatchKind.Exact, "22001 国土资源事务")]
    [InlineData(2018, "22001 自然资源事务", MatchKind.LaterName, "22001 国土资源事务")]
    [InlineData(2018, "国土海洋气象等支出（类）国土资源事务（款）", MatchKind.Exact, "22001 国土资源事务")]
    [InlineData(2018, "医疗卫生与计划生育支出（类）", MatchKind.Exact, "210 医疗卫生与计划生育支出")]
    [InlineData(2013, "城乡社区事务（类）城乡社区管理事务（款）", MatchKind.Exact, "21201 城乡社区管理事务")]
    [InlineData(2012, "医疗卫生与计划生育支出（类）", MatchKind.LaterName, "210 医疗卫生")]
    public void AHeading_IsThatOfTheYear(int year, string text, MatchKind kind, string? heading)
    {
        var resolution = Edition.Resolve(new(text), new FiscalYear(year));

        Assert.Equal((kind, heading), (resolution.Kind, resolution.Heading is { } meant ? $"{meant.Code} {meant.Name}" : null));
    }

    [Fact]
    public void ACodeThatMeantSeveralThings_NamesThemAll() => Assert.Equal(
        ["人口与计划生育事务", "妇幼保健", "计划生育事务"],
        Edition.Resolve(new("21007"), new FiscalYear(2012)).Candidates.Select(candidate => candidate.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void EveryDatedChange_PartsTheNamesOfTheYearsBeforeAndAfter() => Assert.All(Changes.Where(change => change.Year is not null), change =>
    {
        var (before, after) = (change.Year!.Value - 1, change.Year.Value);

        Assert.True(KindOf(change.From!, before) <= MatchKind.Variant);
        Assert.Equal(MatchKind.LaterName, KindOf(change.To!, before));
        Assert.Equal(change.Kind == HeadingRelation.Moved ? MatchKind.Moved : MatchKind.RetiredName, KindOf(change.From!, after));
        Assert.Equal(change.Kind == HeadingRelation.Moved ? MatchKind.Moved : MatchKind.RetiredName, KindOf(change.From!, 2025));
    });

    [Fact]
    public void EveryUndatedChange_IsStillKnownLongAfterwards() => Assert.All(Changes.Where(change => change.Year is null && !IsSplit(change.To!)), change =>
    {
        Assert.InRange(KindOf(change.From!, 2025), MatchKind.RetiredName, MatchKind.Moved);
        Assert.InRange(KindOf(change.To!, 2025), MatchKind.Exact, MatchKind.Moved);
        Assert.InRange(KindOf(change.From!, 2009), MatchKind.Exact, MatchKind.LaterName);
    });

    [Theory]
    [InlineData(2021, "210 医疗卫生", "210 医疗卫生 → 210 医疗卫生与计划生育支出 2014")]
    [InlineData(2021, "20112 人口与计划生育事务", "20112 人口与计划生育事务 → 21007 人口与计划生育事务 2014")]
    [InlineData(2013, "213 农林水支出", "213 农林水事务 → 213 农林水支出 2014")]
    [InlineData(2021, "2040607 法律援助", "2040607 法律援助 → 2040607 公共法律服务 ")]
    [InlineData(2021, "213 农林水支出", null)]
    public void AChange_TellsWhatPartsTheNameFromTheYear(int year, string text, string? expected)
    {
        var change = Edition.Resolve(new(text), new FiscalYear(year)).Levels[^1].Change;

        Assert.Equal(expected, change is null ? null : $"{change.From} → {change.To} {change.Year}");
    }

    [Fact]
    public void ANameBeforeItsTime_IsALaterName() =>
        Assert.Equal(MatchKind.LaterName, Edition.Resolve(new("卫生健康支出（类）"), new FiscalYear(2018)).Kind);

    [Fact]
    public void ANameThatStandsBelowMostSubcategories_IsNotTakenFromTheOnlyOneThatIsKnown()
    {
        // 事业运行 is attested below one subcategory of 201 that existed in 2021, and stands below most of them.
        var resolution = FunctionalClassification.Read("code,name\n201,一般公共服务支出\n20113,商贸事务\n2011350,事业运行\n20129,群众团体事务\n", "表").Value
            .Resolve(new("一般公共服务支出（类）群众团体事务（款）事业运行（项）"), new FiscalYear(2021));

        Assert.Equal((MatchKind.Unknown, null), Pair(resolution));
        Assert.Empty(resolution.Candidates);
        Assert.Equal("20129/事业运行", resolution.ToHeading().ToString());
    }

    [Fact]
    public void Levels_EachHaveTheirOwnMeaning()
    {
        var resolution = Edition.Resolve(new("社会保障和就业（类）行政事业单位离退休（款）机关事业单位职业年金缴费支出（项）"), new FiscalYear(2021));

        Assert.Equal([MatchKind.Exact, MatchKind.RetiredName, MatchKind.Exact], resolution.Levels.Select(level => level.Kind));
        Assert.Equal(["208", "20805", "2080506"], resolution.Levels.Select(level => level.Heading!.Code.ToString()));
    }

    [Fact]
    public void WhatIsOnlyProbablyMeant_IsNotTakenForIt() =>
        Assert.Equal("208/行政事业养老", Edition.Resolve(new("社会保障和就业（类）行政事业养老支出（款）"), new FiscalYear(2021)).ToHeading().ToString());

    [Fact]
    public void AHeading_IsWhatIsKnownOfItAndItsNamesBelow()
    {
        var year = new FiscalYear(2021);

        Assert.Equal("2011301 行政运行", Edition.Resolve(new("一般公共服务（类）商贸事务（款）行政运行（商贸事务）（项）"), year).ToHeading().ToString());
        Assert.Equal("205/商贸事务/国内贸易管理", Edition.Resolve(new("教育支出（类）商贸事务（款）国内贸易管理（项）"), year).ToHeading().ToString());
        Assert.Equal("201/人口与计划生育事务", Edition.Resolve(new("一般公共服务支出（类）人口与计划生育事务（款）"), year).ToHeading().ToString());
        Assert.Equal("201/纪检监察事务/派驻派出机构", Edition.Resolve(new("一般公共服务支出（类）纪检监察事务（款）派驻派出机构（项）"), year).ToHeading().ToString());
        Assert.Equal("某类/行政运行", Edition.Resolve(new("某类支出（类）行政运行（款）"), year).ToHeading().ToString());
        Assert.Equal("2011101", Edition.Resolve(new("2011101"), year).ToHeading().ToString());
        Assert.Equal(FunctionalHeading.Root, Edition.Resolve(new("0"), year).ToHeading());
    }

    [Fact]
    public void ASubcategoryThatTheEditionLacks_IsNeverTakenForItsNeighbour() =>
        Assert.All(new[] { Edition, FunctionalClassification.About2009 }, edition => Assert.All(edition.ChildrenOf(FunctionalCode.Root), category =>
        {
            var below = edition.ChildrenOf(category.Code).ToList();
            Assert.All(below, lacking =>
            {
                var rows = below.Where(heading => heading != lacking).Prepend(category).Select(heading => $"{heading.Code},{heading.Name}\n");
                var resolution = FunctionalClassification.Read("code,name\n" + string.Concat(rows), "表").Value.Resolve(new(edition.Format(lacking.Code)), new FiscalYear(2025));

                Assert.NotEqual(MatchKind.Misspelled, resolution.Kind);
            });
        }));

    [Fact]
    public void EveryHeading_IsRecognisedByItsCodeAndByItsPath() =>
        Assert.All(new[] { Edition, FunctionalClassification.About2009 }, edition => Assert.All(edition.Headings, heading =>
        {
            var year = new FiscalYear(edition == Edition ? 2025 : 2009);
            Assert.Equal((MatchKind.Exact, heading), Pair(edition.Resolve(new(heading.Code.ToString()), year)));
            Assert.Equal((MatchKind.Exact, heading), Pair(edition.Resolve(new(edition.Format(heading.Code)), year)));
            Assert.Equal((MatchKind.Exact, heading), Pair(edition.Resolve(new(edition.Format(heading.Code).Replace('（', '(').Replace('）', ')')), year)));
        }));

    [Fact]
    public void EveryHeadingOfTheShaoxingDocument_IsRecognised()
    {
        var budget = Document.AsPrinted;
        var headings = budget.Expenditure!.ByFunction!.Entries
            .Concat(budget.GeneralPublicBudget!.Structure!.Entries)
            .Concat(budget.GeneralPublicBudget.Items!.Entries)
            .Concat(budget.GovernmentManagedFunds!.Items!.Entries)
            .Select(entry => Edition.Resolve(entry.Heading, budget.FiscalYear))
            .ToList();

        Assert.DoesNotContain(headings, resolution => resolution.Heading is null);
        Assert.Equal(
            ["2060599", "2080506"],
            headings.Where(resolution => resolution.Kind > MatchKind.Variant).Select(resolution => resolution.Heading!.Code.ToString()));
    }

    private static IEnumerable<HeadingChange<FunctionalCode>> Changes =>
        HeadingChanges.Functional.All.Where(change => change.Kind is HeadingRelation.Renamed or HeadingRelation.Moved);

    private static bool IsSplit(NamedCode<FunctionalCode> heading) =>
        HeadingChanges.Functional.All.Any(change => change.Kind == HeadingRelation.Split && change.From == heading);

    private static MatchKind KindOf(NamedCode<FunctionalCode> heading, int year) =>
        FunctionalClassification.ForYear(new(year)).Resolve(new(heading.ToString()), new FiscalYear(year)).Kind;

    private static (MatchKind Kind, ClassifiedHeading<FunctionalCode>? Heading) Pair(HeadingResolution resolution) => (resolution.Kind, resolution.Heading);
}
