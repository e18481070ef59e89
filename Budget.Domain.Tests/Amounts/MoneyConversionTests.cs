using System.Globalization;
using Budget.Domain.Amounts;
using Budget.Domain.Tests.Support;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Amounts;

public class MoneyConversionTests
{
    [Fact]
    public void ToDecimal_RoundTripsInEveryUnit()
    {
        var cases =
            from money in Generate.Money
            from unit in Generate.Unit
            select (money, unit);

        Property.Holds(cases, pair =>
        {
            var number = pair.money.ToDecimal(pair.unit);
            Assert.Equal(pair.money, Money.From(number, pair.unit));
            Assert.Equal(pair.money.Fen, number * pair.unit.SizeInYuan() * 100);
        });
    }

    [Theory]
    [InlineData("0.001", AmountUnit.Yuan, "0.001 元 is finer than a fen; round it first, and say how.")]
    [InlineData("-12.345", AmountUnit.Yuan, "-12.345 元 is finer than a fen; round it first, and say how.")]
    [InlineData("0.000001", AmountUnit.ThousandYuan, "0.000001 千元 is finer than a fen; round it first, and say how.")]
    [InlineData("1302.3900001", AmountUnit.TenThousandYuan, "1302.3900001 万元 is finer than a fen; round it first, and say how.")]
    [InlineData("0.00000000001", AmountUnit.HundredMillionYuan, "0.00000000001 亿元 is finer than a fen; round it first, and say how.")]
    [InlineData("0.0000000000000000000000000001", AmountUnit.HundredMillionYuan, "0.0000000000000000000000000001 亿元 is finer than a fen; round it first, and say how.")]
    [InlineData("1.0000000000000000000000000001", AmountUnit.HundredMillionYuan, "1.0000000000000000000000000001 亿元 is finer than a fen; round it first, and say how.")]
    public void From_FinerThanAFen_Throws(string value, AmountUnit unit, string message)
    {
        var number = decimal.Parse(value, CultureInfo.InvariantCulture);

        var error = Assert.Throws<ArgumentException>(nameof(value), () => Money.From(number, unit));

        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FromYuan_FinerThanAFen_Throws() => Assert.Throws<ArgumentException>(() => Money.FromYuan(0.005m));

    [Fact]
    public void FromYuan_MoreDecimalsButWholeFen_IsTheAmount() => Assert.Equal(Money.FromFen(1230), Money.FromYuan(12.30000m));

    [Fact]
    public void From_EdgeOfTheRange_IsTheEdge()
    {
        foreach (var unit in AmountUnits.All)
        {
            Assert.Equal(Money.MaxValue, Money.From(Money.MaxValue.ToDecimal(unit), unit));
            Assert.Equal(Money.MinValue, Money.From(Money.MinValue.ToDecimal(unit), unit));
        }
    }

    [Fact]
    public void From_BeyondTheRange_Throws()
    {
        foreach (var unit in AmountUnits.All)
        {
            var fen = Money.FromFen(1).ToDecimal(unit);
            Assert.Throws<ArgumentOutOfRangeException>(() => Money.From(Money.MaxValue.ToDecimal(unit) + fen, unit));
            Assert.Throws<ArgumentOutOfRangeException>(() => Money.From(Money.MinValue.ToDecimal(unit) - fen, unit));
            Assert.Throws<ArgumentOutOfRangeException>(() => Money.From(decimal.MaxValue, unit));
        }
    }

    [Fact]
    public void FromFen_TheValueWithoutANegative_Throws()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>("fen", () => Money.FromFen(long.MinValue));

        Assert.StartsWith("The value must lie between -9223372036854775807 and 9223372036854775807.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void UndefinedUnit_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("unit", () => Money.From(1, (AmountUnit)4));
        Assert.Throws<ArgumentOutOfRangeException>("unit", () => Money.Zero.ToDecimal((AmountUnit)(-1)));
    }
}
