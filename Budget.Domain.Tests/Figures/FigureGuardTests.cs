using Budget.Domain.Amounts;
using Budget.Domain.Figures;
using Budget.Domain.Tests.Support;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Figures;

public class FigureGuardTests
{
    private static readonly Money Yuan = Money.FromYuan(1);

    [Fact]
    public void UnknownConvention_IsRefusedForPrinting()
    {
        var amount = Assert.Throws<ArgumentException>(() => Figure.FromMoney(Yuan, AmountUnit.Yuan, 0, RoundingConvention.Unknown));
        var share = Assert.Throws<ArgumentException>(() => Figure.FromShare(Yuan, Yuan, 0, RoundingConvention.Unknown));

        Assert.StartsWith("To print a figure, say how to round: half up or truncation.", amount.Message, StringComparison.Ordinal);
        Assert.StartsWith("To print a figure, say how to round: half up or truncation.", share.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void UndefinedConvention_IsRefused()
    {
        Assert.ThrowsAny<ArgumentException>(() => Figure.FromMoney(Yuan, AmountUnit.Yuan, 0, (RoundingConvention)3));
        Assert.ThrowsAny<ArgumentException>(() => Figure.FromShare(Yuan, Yuan, 0, (RoundingConvention)3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Percentage(1).ToInterval((RoundingConvention)3));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    public void DecimalsOutOfRange_AreRefused(int decimals)
    {
        Assert.Throws<ArgumentOutOfRangeException>(nameof(decimals), () => Figure.FromMoney(Yuan, AmountUnit.Yuan, decimals, RoundingConvention.HalfUp));
        Assert.Throws<ArgumentOutOfRangeException>(nameof(decimals), () => Figure.FromShare(Yuan, Yuan, decimals, RoundingConvention.HalfUp));
    }

    [Fact]
    public void ElevenDecimals_AreRefused()
    {
        const decimal Value = 0.00000000000m;
        Assert.Throws<ArgumentOutOfRangeException>("value", () => Figure.Amount(Value, AmountUnit.Yuan));
        Assert.Throws<ArgumentOutOfRangeException>("value", () => Figure.Percentage(Value));
        Assert.Throws<ArgumentOutOfRangeException>("value", () => Figure.Count(Value));
    }

    [Fact]
    public void ValuesOutOfRange_AreRefused()
    {
        const decimal Limit = 1_000_000_000_000_000m;
        Assert.Equal(Limit, Figure.Percentage(Limit).Value);
        Assert.Equal(-Limit, Figure.Count(-Limit).Value);
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Percentage(Limit + 0.1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Count(-Limit - 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Amount(92_233_720_368_547_758.08m, AmountUnit.Yuan));
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Parse("1.0%").WithValue(Limit * 2));
    }

    [Fact]
    public void ShareOfNothing_IsRefused() =>
        Assert.Throws<ArgumentException>("whole", () => Figure.FromShare(Yuan, Money.Zero, 1, RoundingConvention.HalfUp));

    [Fact]
    public void UnknownCounter_IsRefused()
    {
        Assert.Throws<ArgumentException>("counter", () => Figure.Count(1, "只"));
        Assert.Throws<ArgumentNullException>("counter", () => Figure.Count(1, null!));
    }

    [Theory]
    [InlineData(RoundingConvention.HalfUp)]
    [InlineData(RoundingConvention.Truncation)]
    public void FromShare_BeyondTheRange_SaysSoForAnyNumberOfDecimals(RoundingConvention convention) =>
        Property.Holds(
            Generate.Decimals,
            decimals => { Assert.Throws<ArgumentOutOfRangeException>(() => Figure.FromShare(Money.MaxValue, Money.FromFen(1), decimals, convention)); },
            cases: 50);

    [Fact]
    public void FromMoney_AtTheEdge_StaysInTheRangeOfMoneyOrRefuses()
    {
        var cases =
            from money in Gen.Elements(Money.MaxValue, Money.MinValue)
            from unit in Generate.Unit
            from decimals in Generate.Decimals
            from convention in Generate.PrintingConvention
            select (money, unit, decimals, convention);

        Property.Holds(cases, sample =>
        {
            try
            {
                var figure = Figure.FromMoney(sample.money, sample.unit, sample.decimals, sample.convention);
                Assert.Equal(figure, Figure.Parse(figure.Text));
                figure.TryToMoney(out _);
            }
            catch (ArgumentOutOfRangeException)
            {
                Assert.Equal(RoundingConvention.HalfUp, sample.convention);
            }
        });
    }
}
