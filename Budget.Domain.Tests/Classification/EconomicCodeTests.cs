using Budget.Domain.Classification;
using Budget.Domain.Tests.Support;
using Budget.Domain.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Classification;

public class EconomicCodeTests
{
    private static readonly Gen<EconomicCode> Codes = Gen.OneOf(Generate.EconomicCode, Generate.NearEconomicCode);

    [Fact]
    public void Equality_IsThatOfTheDigits() =>
        Laws.EqualityIsThatOfContent(Codes, code => EconomicCode.Parse(code.ToString()), code => code.ToString());

    [Fact]
    public void Order_IsTotal() => Laws.OrderIsTotal(Codes);

    [Fact]
    public void Order_OfObjectsAgrees() => Laws.OrderOfObjectsAgrees(Codes);

    [Fact]
    public void Text_RoundTrips() => Laws.TextRoundTrips(Codes, EconomicCode.TryRead);

    [Fact]
    public void OrderAndTree_AreToldByTheLeadingDigits() =>
        Property.Holds(Generate.Pair(Codes), pair =>
        {
            var (left, right) = (Path(pair.Left), Path(pair.Right));
            Assert.Equal(Math.Sign(string.CompareOrdinal(left, right)), Math.Sign(pair.Left.CompareTo(pair.Right)));
            Assert.Equal(left.StartsWith(right, StringComparison.Ordinal), pair.Left.IsWithin(pair.Right));
            Assert.Equal(left.Length > 3 ? left[..3] : string.Empty, Path(pair.Left.Parent));
            Assert.Equal(left.Length switch { 0 => 0, 3 => 1, _ => 2 }, pair.Left.Level);
        });

    [Theory]
    [InlineData("3")]
    [InlineData("30")]
    [InlineData("3021")]
    [InlineData("302170")]
    [InlineData("3021701")]
    [InlineData("30200")]
    [InlineData("099")]
    [InlineData("03021")]
    public void WrongLengthOrEmptyLevel_IsRefused(string text)
    {
        var error = EconomicCode.TryRead(text).Error;

        Assert.Equal(InputErrorCode.WrongCode, error?.Code);
        Assert.Equal(
            "“" + text + "” is no classification code: its length fits no level, or a level in it is empty. Expected codes like 302, 30217.",
            error?.ToString());
        Assert.False(EconomicCode.TryParse(text, out var code));
        Assert.Equal(EconomicCode.Root, code);
        Assert.Equal(error, Assert.Throws<InputFormatException>(() => EconomicCode.Parse(text)).Error);
    }

    [Fact]
    public void PartsOutOfRange_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("category", () => EconomicCode.From(99));
        Assert.Throws<ArgumentOutOfRangeException>("item", () => EconomicCode.From(302, 100));
        Assert.Throws<ArgumentOutOfRangeException>("item", () => EconomicCode.From(302, -1));
    }

    private static string Path(EconomicCode code) => code == EconomicCode.Root ? string.Empty : code.ToString();
}
