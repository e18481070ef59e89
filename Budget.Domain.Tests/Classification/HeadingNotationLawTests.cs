using System.Globalization;
using Budget.Domain.Classification;
using Budget.Domain.Classification.Citations;
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
