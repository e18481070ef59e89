using Budget.Domain.Amounts;
using Budget.Domain.Comparison;
using Budget.Domain.Figures;
using Budget.Domain.Tests.Support;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Comparison;

public class RateTests
{
    [Fact]
    public void Equality_IsThatOfTheNumberOrTheReason() =>
        Laws.EqualityIsThatOfContent(
            Gen.OneOf(Generate.Rational.Select(Rate.FromRational), Gen.Elements(Enum.GetValues<UndefinedReason>()).Select(Rate.Because)),
            rate => rate.Value is { } value ? Rate.FromRational(value) : Rate.Because(rate.Undefined!.Value),
            rate => (rate.Value, rate.Undefined));

    [Fact]
    public void ARangeOfRates_HasAValueOrAReason() => Assert.Throws<ArgumentException>(() => new RateRange(null, null));

    [Fact]
    public void ARate_OfThePriorAmount_IsTheChange() =>
        Property.Holds(Generate.Pair(Generate.LineAmount), pair =>
        {
            var rate = Rate.OfChange(pair.Left, pair.Right);

            Assert.Equal(pair.Left.IsZero ? UndefinedReason.ZeroBase : null, rate.Undefined);
            Assert.Equal(rate.IsDefined, rate.Value is not null);
            Assert.True(!rate.IsDefined || rate.Value!.Value * pair.Left.Fen == Change.Between(pair.Left, pair.Right).Fen);
        });

    [Theory]
    [InlineData(0, 5, UndefinedReason.ZeroBase)]
    [InlineData(0, 0, UndefinedReason.ZeroBase)]
    [InlineData(-1, 5, UndefinedReason.NegativeBase)]
    public void OfChange_OverNothingOrLess_IsUndefined(long prior, long current, UndefinedReason reason)
    {
        var rate = Rate.OfChange(Money.FromFen(prior), Money.FromFen(current));

        Assert.Equal(reason, rate.Undefined);
        Assert.False(rate.IsDefined);
        Assert.Null(rate.Value);
        Assert.NotEqual(default, rate);
    }

    [Fact]
    public void OfTotalChange_WithoutAChange_IsUndefined() =>
        Assert.Equal(UndefinedReason.NoTotalChange, Rate.OfTotalChange(Change.Between(Money.Zero, Money.FromFen(5)), Change.None).Undefined);

    [Theory]
    [InlineData(3, 2, 1, RoundingConvention.HalfUp, "-33.3 %", "-33.3%")]
    [InlineData(3, 5, 1, RoundingConvention.HalfUp, "66.7 %", "66.7%")]
    [InlineData(3, 5, 1, RoundingConvention.Truncation, "66.6 %", "66.6%")]
    [InlineData(3, 5, 0, RoundingConvention.HalfUp, "67 %", "67%")]
    [InlineData(1, 1, 2, RoundingConvention.HalfUp, "0.00 %", "0.00%")]
    [InlineData(1, 9_223_372_036_854_775_807, 0, RoundingConvention.HalfUp, "922337203685477580600 %", "922337203685477580600%")]
    [InlineData(0, 1, 1, RoundingConvention.HalfUp, "undefined: the base is zero", "无法计算：基数为零")]
    public void ToText_IsInPercent(long prior, long current, int decimals, RoundingConvention convention, string english, string chinese) =>
        Assert.Equal(new(english, chinese), Rate.OfChange(Money.FromFen(prior), Money.FromFen(current)).ToText(decimals, convention));

    [Fact]
    public void ToText_WithoutAConvention_Throws()
    {
        Assert.Throws<ArgumentException>(() => Rate.FromRational(1).ToText(1, RoundingConvention.Unknown));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rate.FromRational(1).ToText(11, RoundingConvention.HalfUp));
    }

    [Fact]
    public void ToString_IsExact()
    {
        Assert.Equal("-1/3", Rate.OfChange(Money.FromFen(3), Money.FromFen(2)).ToString());
        Assert.Equal("ZeroBase", Rate.Because(UndefinedReason.ZeroBase).ToString());
    }
}
