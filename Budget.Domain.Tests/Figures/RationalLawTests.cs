using System.Numerics;
using Budget.Domain.Figures;
using Budget.Domain.Tests.Support;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Figures;

/// <summary>Fractions are a field, in lowest terms, and compare and print as the numbers they are.</summary>
public class RationalLawTests
{
    [Fact]
    public void Equality_IsThatOfTheNumber() =>
        Laws.EqualityIsThatOfContent(Generate.Rational, number => new(number.Numerator * -7, number.Denominator * -7), number => (number.Numerator, number.Denominator));

    [Fact]
    public void Order_IsTotal() => Laws.OrderIsTotal(Generate.Rational);

    [Fact]
    public void Order_OfObjectsAgrees() => Laws.OrderOfObjectsAgrees(Generate.Rational);

    [Fact]
    public void Order_IsThatOfTheDifference() =>
        Property.Holds(Generate.Pair(Generate.Rational), pair => pair.Left.CompareTo(pair.Right) == (pair.Left - pair.Right).Sign);

    [Fact]
    public void Text_RoundTrips() => Laws.TextRoundTrips(Generate.Rational, Rational.TryRead);

    [Fact]
    public void Fractions_AreInLowestTerms() =>
        Property.Holds(Generate.Pair(Generate.Rational), pair =>
            Assert.All([pair.Left + pair.Right, pair.Left - pair.Right, pair.Left * pair.Right], number =>
                Assert.True(number.Denominator.Sign > 0 && BigInteger.GreatestCommonDivisor(number.Numerator, number.Denominator).IsOne)));

    [Fact]
    public void Arithmetic_IsThatOfAField() =>
        Property.Holds(Generate.Triple(Generate.Rational), triple =>
        {
            var (a, b, c) = triple;
            Assert.Equal(a + b, b + a);
            Assert.Equal(a * b, b * a);
            Assert.Equal(a + (b + c), a + b + c);
            Assert.Equal(a * (b * c), a * b * c);
            Assert.Equal((a * b) + (a * c), a * (b + c));
            Assert.Equal(a, a + b - b);
            Assert.Equal(b.IsZero ? a : a * b / b, a);
            Assert.Equal(Rational.Zero, a - a);
        });

    [Fact]
    public void FloorAndCeiling_EncloseTheNumberWithinOne() =>
        Property.Holds(Generate.Rational, number =>
        {
            var (floor, ceiling) = (Rational.FromInteger(number.Floor()), Rational.FromInteger(number.Ceiling()));
            Assert.True(floor <= number && number <= ceiling);
            Assert.Equal(number.Denominator.IsOne ? 0 : 1, ceiling - floor);
        });

    [Fact]
    public void Decimals_AreExact() =>
        Property.Holds(
            from number in Generate.Long
            from decimals in Gen.Choose(0, 28)
            select Generate.Scaled(number % 10_000_000_000, decimals),
            number => Rational.FromDecimal(number) == new Rational(Rational.FromDecimal(number * 3).Numerator, Rational.FromDecimal(number * 3).Denominator * 3)
                && Rational.FromDecimal(-number) == -Rational.FromDecimal(number));

    [Fact]
    public void Rounding_StaysWithinItsStep() =>
        Property.Holds(
            from number in Generate.Rational
            from decimals in Generate.Decimals
            select (number, decimals),
            given =>
            {
                var step = new Rational(1, BigInteger.Pow(10, given.decimals));
                var limit = Rational.FromInteger(BigInteger.Pow(10, 17));
                if (given.number.Abs() > limit)
                {
                    return;
                }

                var halfUp = Rational.FromDecimal(given.number.Round(given.decimals, RoundingConvention.HalfUp));
                var truncated = Rational.FromDecimal(given.number.Round(given.decimals, RoundingConvention.Truncation));
                Assert.True((halfUp - given.number).Abs() * 2 <= step);
                Assert.True((given.number - truncated).Abs() < step && truncated.Abs() <= given.number.Abs());
            });
}
