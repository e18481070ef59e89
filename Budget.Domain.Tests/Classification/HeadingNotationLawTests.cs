using System.Globalization;
using Budget.Domain.Classification;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Classification.Crosswalks;
using Budget.Domain.Periods;
using Budget.Domain.Tests.Support;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Classification;

/// <summary>Whatever notation a heading is written in, it is read back as the same heading.</summary>
public class HeadingNotationLawTests
{
    private static readonly FiscalYear Year = new(2025);

    public static TheoryData<HeadingNotation, BracketStyle> NotationsAndStyles()
    {
        var data = new TheoryData<HeadingNotation, BracketStyle>();
        foreach (var notation in Enum.GetValues<HeadingNotation>())
        {
            foreach (var brackets in Enum.GetValues<BracketStyle>())
            {
                data.Add(notation, brackets);
            }
        }

        return data;
    }

    public static TheoryData<CodeNotation> CodeNotations() => [.. Enum.GetValues<CodeNotation>()];

    [Theory]
    [MemberData(nameof(NotationsAndStyles))]
    public void EveryHeadingOfEveryEdition_IsReadBack(HeadingNotation notation, BracketStyle brackets) =>
        Assert.All(new[] { FunctionalClassification.Attested, FunctionalClassification.About2009 }, edition => Assert.All(edition.Headings, heading =>
        {
            var text = edition.Format(heading.Code, notation, brackets);
            var resolution = edition.Resolve(new(text), new(edition == FunctionalClassification.Attested ? 2025 : 2009));

            Assert.Same(heading, resolution.Heading);
            Assert.Equal(notation == HeadingNotation.NamesRepeatingParent && heading.Code.Level == 3 ? MatchKind.Variant : MatchKind.Exact, resolution.Kind);
            Assert.DoesNotContain(text, c => brackets == BracketStyle.HalfWidth ? c is '（' or '）' : c is '(' or ')');
        }));

    public static TheoryData<int> Years() => [.. Enumerable.Range(2009, 18)];

    [Theory]
    [MemberData(nameof(Years))]
    public void EveryHeadingOfAYear_IsReadBackAsItsDocumentsPrintIt(int year) =>
        Assert.All(HeadingsOf(FunctionalClassification.ForYear(new(year)), new(year)), heading => Assert.All(Enum.GetValues<HeadingNotation>(), notation =>
        {
            var edition = FunctionalClassification.ForYear(new(year));
            var resolution = edition.Resolve(new(edition.Format(heading, new(year), notation)), new(year));

            Assert.Equal((heading.Code, heading.Name), (resolution.Heading?.Code, resolution.Heading?.Name));
            Assert.InRange(resolution.Kind, MatchKind.Exact, notation == HeadingNotation.NamesRepeatingParent ? MatchKind.Variant : MatchKind.Exact);
        }));

    [Theory]
    [MemberData(nameof(Years))]
    public void EveryEconomicHeadingOfAYear_IsReadBackAsItsDocumentsPrintIt(int year)
    {
        var edition = EconomicClassification.ForYear(new(year));
        Assert.All(HeadingsOf(edition, new(year)), heading =>
        {
            var resolution = edition.Resolve(new EconomicCitation(edition.Format(heading, new FiscalYear(year))), new(year));

            // 事业单位补贴 stands twice below 304 in the old table.
            Assert.Contains(heading, resolution.Candidates);
            Assert.True(resolution.Kind == (resolution.Candidates.Count == 1 ? MatchKind.Exact : MatchKind.Ambiguous));
        });
    }

    [Theory]
    [InlineData(2019, "2080501", "社会保障和就业支出（类）行政事业单位离退休（款）行政单位离退休（项）")]
    [InlineData(2013, "210", "医疗卫生（类）")]
    [InlineData(2018, "22001", "国土海洋气象等支出（类）国土资源事务（款）")]
    [InlineData(2012, "20112", "一般公共服务支出（类）人口与计划生育事务（款）")]
    [InlineData(2016, "2100501", "医疗卫生与计划生育支出（类）21005（款）2100501行政单位医疗（项）")]
    [InlineData(2021, "21007", "卫生健康支出（类）计划生育事务（款）")]
    public void APath_IsThatOfTheYear(int year, string code, string path)
    {
        var edition = FunctionalClassification.ForYear(new(year));

        Assert.Equal(path, edition.Format(edition.Find(FunctionalCode.Parse(code), new FiscalYear(year))!, new(year)));
    }

    [Theory]
    [InlineData(2012, "21007")]
    [InlineData(2021, "20112")]
    [InlineData(2021, "228")]
    public void WhatACodeMeantInAYear_CanBeUnknown(int year, string code) =>
        Assert.Null(FunctionalClassification.Attested.Find(FunctionalCode.Parse(code), new FiscalYear(year)));

    [Fact]
    public void AnItemWithItsParentRepeated_NeedsNoPath() =>
        Assert.All(new[] { FunctionalClassification.Attested, FunctionalClassification.About2009 }, edition => Assert.All(edition.Headings.Where(heading => heading.Code.Level == 3), heading =>
        {
            var parent = edition.Find(heading.Code.Parent)!;
            var year = new FiscalYear(edition == FunctionalClassification.Attested ? 2024 : 2009);
            var texts = new[] { $"{heading.Name}（{parent.Name}）（项）", edition.Format(heading.Code.AtLevel(1)) + $"{heading.Name}({parent.Name})（项）" };
            Assert.All(texts, text =>
            {
                var resolution = edition.Resolve(new(text), year);

                // 其他支出 stands below 其他支出 in several categories.
                Assert.True(resolution.Heading == heading ? resolution.Kind == MatchKind.Variant : resolution.Kind == MatchKind.Ambiguous && resolution.Candidates.Contains(heading), text);
            });
        }));

    private static IEnumerable<ClassifiedHeading<TCode>> HeadingsOf<TCode>(ClassificationEdition<TCode> edition, FiscalYear year)
        where TCode : struct, IClassificationCode<TCode> => edition.Headings.Select(heading => heading.Code)
        .Concat(Changed<TCode>())
        .Distinct()
        .Select(code => edition.Find(code, year)!)
        .Where(heading => heading is not null && !IsLater(heading.Code, year.Year));

    // What the table or a change says began later.
    private static bool IsLater<TCode>(TCode code, int year)
        where TCode : struct, IClassificationCode<TCode> => code is FunctionalCode functional
        && ((year < 2024 && functional.IsWithin(FunctionalCode.Parse("20139"))) || (year < 2019 && functional.IsWithin(FunctionalCode.Parse("20138"))));

    private static IEnumerable<TCode> Changed<TCode>()
        where TCode : struct, IClassificationCode<TCode> => typeof(TCode) == typeof(FunctionalCode)
        ? HeadingChanges.Functional.All.SelectMany(change => new[] { change.From!.Code, change.To!.Code }).Cast<TCode>()
        : HeadingChanges.Economic.All.SelectMany(change => new[] { change.From!.Code, change.To!.Code }).Cast<TCode>();

    [Theory]
    [MemberData(nameof(CodeNotations))]
    public void EveryCodeOfEveryEdition_IsReadBack(CodeNotation notation) =>
        Assert.All(new[] { FunctionalClassification.Attested, FunctionalClassification.About2009 }, edition => Assert.All(edition.Headings, heading =>
            Assert.Same(heading, edition.Resolve(new(heading.Code.ToString(notation)), new(edition == FunctionalClassification.Attested ? 2025 : 2009)).Heading)));

    [Theory]
    [MemberData(nameof(CodeNotations))]
    public void EveryCode_IsReadBack(CodeNotation notation) =>
        Property.Holds(Generate.FunctionalCode, code => Assert.Equal(FunctionalHeading.FromCode(code), new HeadingCitation(code.ToString(notation)).Heading));

    [Fact]
    public void ACodeThatTheEditionDoesNotKnow_IsReadBackFromItsPath() =>
        Property.Holds(
            from code in Generate.FunctionalCode.Where(code => code.Level > 0 && FunctionalClassification.Attested.Find(code) is null)
            from notation in Gen.Elements(Enum.GetValues<HeadingNotation>())
            select (code, notation),
            pair => Assert.Equal(pair.code, new HeadingCitation(FunctionalClassification.Attested.Format(pair.code, pair.notation)).Heading.Code));

    [Fact]
    public void Layout_MakesNoDifference() =>
        Property.Holds(
            from heading in Gen.Elements(FunctionalClassification.Attested.Headings.AsEnumerable())
            from notation in Gen.Elements(Enum.GetValues<HeadingNotation>())
            from code in Gen.Elements(Enum.GetValues<CodeNotation>())
            from namesOnly in Gen.Elements(true, false)
            let text = namesOnly ? FunctionalClassification.Attested.Format(heading.Code, notation) : heading.Code.ToString(code)
            from breaks in Gen.Choose(0, text.Length).ArrayOf(3)
            from isWide in Gen.Elements(true, false)
            from number in Gen.Elements("", "1.", "（19）", "3、", "十五、", "（二）")
            from quote in Gen.Elements("{0}", "“{0}”", "\"{0}\"", " {0}　", "【{0}】")
            select (heading, text, laidOut: string.Format(CultureInfo.InvariantCulture, quote, number + Layout(text, breaks, isWide))),
            cited =>
            {
                var (plain, laidOut) = (new HeadingCitation(cited.text), new HeadingCitation(cited.laidOut));

                Assert.Equal((plain.Heading, plain.Name), (laidOut.Heading, laidOut.Name));
                Assert.Equal(
                    FunctionalClassification.Attested.Resolve(plain, Year).Kind,
                    FunctionalClassification.Attested.Resolve(laidOut, Year).Kind);
            });

    // A line break can stand anywhere; full-width digits and half-width brackets are other shapes of the same characters.
    private static string Layout(string text, int[] breaks, bool isWide)
    {
        foreach (var place in breaks)
        {
            text = text.Insert(place, "\n");
        }

        return isWide ? string.Concat(text.Select(c => c is >= '0' and <= '9' ? (char)(c - '0' + '０') : c)) : text.Replace('（', '(').Replace('）', ')');
    }
}
