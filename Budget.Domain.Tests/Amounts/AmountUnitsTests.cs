using Budget.Domain.Amounts;
using Xunit;

namespace Budget.Domain.Tests.Amounts;

public class AmountUnitsTests
{
    [Theory]
    [InlineData(AmountUnit.Yuan, "元", 1)]
    [InlineData(AmountUnit.ThousandYuan, "千元", 1_000)]
    [InlineData(AmountUnit.TenThousandYuan, "万元", 10_000)]
    [InlineData(AmountUnit.HundredMillionYuan, "亿元", 100_000_000)]
    public void EveryUnit_HasASymbolAndASize(AmountUnit unit, string symbol, long size)
    {
        Assert.Equal(symbol, unit.Symbol());
        Assert.Equal(size, unit.SizeInYuan());
        Assert.True(AmountUnits.TryFromSymbol(symbol, out var found));
        Assert.Equal(unit, found);
    }

    [Fact]
    public void All_IsEveryUnit_FromTheSmallestUp()
    {
        Assert.Equal(Enum.GetValues<AmountUnit>().Order(), AmountUnits.All.Order());
        Assert.Equal(AmountUnits.All.OrderBy(unit => unit.SizeInYuan()), AmountUnits.All);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("万")]
    [InlineData("万元 ")]
    public void TryFromSymbol_NoSymbol_IsFalse(string? symbol)
    {
        Assert.False(AmountUnits.TryFromSymbol(symbol, out var unit));
        Assert.Equal(default, unit);
    }

    [Fact]
    public void UndefinedUnit_IsRefused()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>("unit", () => ((AmountUnit)4).Symbol());

        Assert.StartsWith("The value must lie between 0 and 3.", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("unit", () => ((AmountUnit)4).SizeInYuan());
    }
}
