using System.Numerics;
using Budget.Domain.Amounts;
using Budget.Domain.Tests.Support;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Amounts;

/// <summary>Arithmetic agrees with that of unbounded integers wherever the result is an amount, and throws wherever it is not.</summary>
public class MoneyArithmeticTests
{
    [Fact]
    public void Sum_IsExactOrThrows() =>
        Property.Holds(Generate.Pair(Generate.Money), pair => AssertExact(() => pair.Left + pair.Right, (BigInteger)pair.Left.Fen + pair.Right.Fen));

    [Fact]
    public void Difference_IsExactOrThrows() =>
        Property.Holds(Generate.Pair(Generate.Money), pair => AssertExact(() => pair.Left - pair.Right, (BigInteger)pair.Left.Fen - pair.Right.Fen));

    [Fact]
    public void Product_IsExactOrThrows()
    {
        var factors =
            from money in Generate.Money
            from times in Generate.Long
            select (money, times);

        Property.Holds(factors, pair => AssertExact(() => pair.money * pair.times, (BigInteger)pair.money.Fen * pair.times));
    }

    [Fact]
    public void Addition_IsAGroupWhereItDoesNotOverflow() =>
        Property.Holds(
            Generate.Triple(Generate.Money.Select(money => Money.FromFen(money.Fen / 4))),
            triple =>
            {
                var (a, b, c) = triple;
                Assert.Equal(a + b, b + a);
                Assert.Equal(a + (b + c), a + b + c);
                Assert.Equal(a, a + Money.Zero);
                Assert.Equal(Money.Zero, a + -a);
                Assert.Equal(a - b, a + -b);
                Assert.Equal(a + a + a, a * 3);
                Assert.Equal(a + b + c, Money.Sum([c, a, b]));
            });

    [Fact]
    public void EveryAmount_HasANegativeAndASize() =>
        Property.Holds(Generate.Money, money => -money + money == Money.Zero && - -money == money && money.Abs() == (money.IsNegative ? -money : money));

    [Fact]
    public void Range_IsSymmetric()
    {
        Assert.Equal(Money.MinValue, -Money.MaxValue);
        Assert.Equal(Money.MaxValue, -Money.MinValue);
        Assert.Equal(Money.MaxValue, Money.MinValue.Abs());
    }

    [Fact]
    public void Edges_StepOutside_Throw()
    {
        var fen = Money.FromFen(1);
        Assert.Throws<OverflowException>(() => Money.MaxValue + fen);
        Assert.Throws<OverflowException>(() => Money.MinValue - fen);
        Assert.Throws<OverflowException>(() => Money.MinValue + -fen);
        Assert.Throws<OverflowException>(() => Money.FromFen(1L << 62) * -2);
        Assert.Throws<OverflowException>(() => Money.Sum([Money.MaxValue, fen]));
    }

    [Fact]
    public void Sum_OfNothing_IsZero() => Assert.Equal(Money.Zero, Money.Sum([]));

    [Fact]
    public void Sum_OfNull_Throws() => Assert.Throws<ArgumentNullException>("amounts", () => Money.Sum(null!));

    [Fact]
    public void Default_IsZero()
    {
        Assert.Equal(Money.Zero, default);
        Assert.True(default(Money).IsZero);
        Assert.False(default(Money).IsNegative);
    }

    private static void AssertExact(Func<Money> operation, BigInteger expected)
    {
        if (BigInteger.Abs(expected) > long.MaxValue)
        {
            Assert.Throws<OverflowException>(() => operation());
        }
        else
        {
            Assert.Equal(expected, operation().Fen);
        }
    }
}
