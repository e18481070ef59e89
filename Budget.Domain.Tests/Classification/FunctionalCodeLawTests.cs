using System.Globalization;
using Budget.Domain.Classification;
using Budget.Domain.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Classification;

public class FunctionalCodeLawTests
{
    private static readonly Gen<FunctionalCode> Codes = Gen.OneOf(Generate.FunctionalCode, Generate.NearFunctionalCode);

    [Fact]
    public void Equality_IsThatOfTheDigits() =>
        Laws.EqualityIsThatOfContent(Codes, code => FunctionalCode.Parse(code.ToString()), code => code.ToString());

    [Fact]
    public void Order_IsTotal() => Laws.OrderIsTotal(Codes);

    [Fact]
    public void Order_OfObjectsAgrees() => Laws.OrderOfObjectsAgrees(Codes);

    [Fact]
    public void Text_RoundTrips() => Laws.TextRoundTrips(Codes, FunctionalCode.TryRead);

    [Fact]
    public void Order_IsThatOfTheTreeDepthFirst() =>
        Property.Holds(Generate.Pair(Codes), pair =>
            Math.Sign(pair.Left.CompareTo(pair.Right)) == Math.Sign(string.CompareOrdinal(Path(pair.Left), Path(pair.Right))));

    [Fact]
    public void Level_IsToldByTheNumberOfDigits() =>
        Property.Holds(Codes, code => code.ToString().Length == code.Level switch { 0 => 1, 1 => 3, 2 => 5, _ => 7 });

    [Fact]
    public void Parent_IsTheCodeWithoutItsLastLevel() =>
        Property.Holds(Codes, code => Path(code.Parent) == (code.Level <= 1 ? string.Empty : Path(code)[..^2]));

    [Fact]
    public void Ancestors_GoUpLevelByLevelToTheRoot() =>
        Property.Holds(Codes, code =>
        {
            var ancestors = code.Ancestors().ToArray();
            Assert.Equal(Enumerable.Range(0, code.Level).Reverse(), ancestors.Select(ancestor => ancestor.Level));
            Assert.Equal(ancestors, Enumerable.Range(0, code.Level).Reverse().Select(code.AtLevel));
            Assert.All(ancestors, ancestor => Assert.True(code.IsWithin(ancestor) && ancestor < code));
        });

    [Fact]
    public void IsWithin_IsToldByTheLeadingDigits() =>
        Property.Holds(Generate.Pair(Codes), pair =>
            pair.Left.IsWithin(pair.Right) == Path(pair.Left).StartsWith(Path(pair.Right), StringComparison.Ordinal));

    [Fact]
    public void AtItsOwnLevelOrDeeper_IsItself() =>
        Property.Holds(Codes, code => Enumerable.Range(code.Level, 4 - code.Level).All(level => code.AtLevel(level) == code));

    [Fact]
    public void From_MakesTheDigitsOfItsParts() =>
        Property.Holds(
            from category in Gen.Choose(100, 999) from subcategory in Gen.Choose(1, 99) from item in Gen.Choose(1, 99) select (category, subcategory, item),
            parts => FunctionalCode.From(parts.category, parts.subcategory, parts.item).ToString()
                == string.Format(CultureInfo.InvariantCulture, "{0}{1:00}{2:00}", parts.category, parts.subcategory, parts.item));

    private static string Path(FunctionalCode code) => code == FunctionalCode.Root ? string.Empty : code.ToString();
}
