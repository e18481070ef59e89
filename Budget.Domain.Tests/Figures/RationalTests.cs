using System.Numerics;
using Budget.Domain.Figures;
using Budget.Domain.Text;
using Xunit;

namespace Budget.Domain.Tests.Figures;

public class RationalTests
{
    [Theory]
    [InlineData("6/4", "3/2")]
    [InlineData("-6/4", "-3/2")]
    [InlineData("0/5", "0")]
    [InlineData("-0", "0")]
    [InlineData("007/7", "1")]
    [InlineData("5", "5")]
    public void Parse_ANumber_ReducesIt(string text, string expected) => Assert.Equal(expected, Rational.Parse(text).ToString());

    [Theory]
    [InlineData(null, InputErrorCode.Blank, null)]
    [InlineData(" ", InputErrorCode.Blank, null)]
    [InlineData("1/0", InputErrorCode.OutOfRange, null)]
    [InlineData("-", InputErrorCode.StrayCharacter, 1)]
    [InlineData("/2", InputErrorCode.StrayCharacter, 1)]
    [InlineData("-/2", InputErrorCode.StrayCharacter, 2)]
    [InlineData("1/", InputErrorCode.StrayCharacter, 2)]
    [InlineData("1/-2", InputErrorCode.StrayCharacter, 3)]
    [InlineData("1/2/3", InputErrorCode.StrayCharacter, 4)]
    [InlineData("1.5", InputErrorCode.StrayCharacter, 2)]
    [InlineData("+1", InputErrorCode.StrayCharacter, 1)]
    [InlineData("１", InputErrorCode.StrayCharacter, 1)]
    public void TryRead_WhatIsNoNumber_SaysWhatAndWhere(string? text, InputErrorCode code, int? position)
    {
        var error = Rational.TryRead(text).Error;

        Assert.Equal((code, position), (error!.Code, error.Position));
        Assert.False(Rational.TryParse(text, out _));
    }

    [Fact]
    public void TryRead_AVeryLongNumber_IsRefused() =>
        Assert.Equal(InputErrorCode.OutOfRange, Rational.TryRead(new string('1', 1001)).Error?.Code);

    [Fact]
    public void Constructor_OverZero_Throws() => Assert.Throws<ArgumentException>("denominator", () => new Rational(1, 0));

    [Fact]
    public void Division_ByZero_Throws() => Assert.Throws<DivideByZeroException>(() => new Rational(1, 2) / Rational.Zero);

    [Fact]
    public void Default_IsZero()
    {
        Assert.Equal(Rational.Zero, default);
        Assert.Equal(BigInteger.One, default(Rational).Denominator);
        Assert.Equal("0", default(Rational).ToString());
    }

    [Fact]
    public void Round_TakesTheConvention()
    {
        var number = new Rational(-5, 8);

        Assert.Equal("-0.63", number.Round(2, RoundingConvention.HalfUp).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("-0.62", number.Round(2, RoundingConvention.Truncation).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Throws<ArgumentException>(() => number.Round(2, RoundingConvention.Unknown));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => number.Round(11, RoundingConvention.HalfUp));
        Assert.Throws<OverflowException>(() => Rational.FromInteger(BigInteger.Pow(10, 40)).Round(0, RoundingConvention.HalfUp));
    }
}
