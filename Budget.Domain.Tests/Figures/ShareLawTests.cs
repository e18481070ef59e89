using System.Numerics;
using Budget.Domain.Amounts;
using Budget.Domain.Figures;
using Budget.Domain.Tests.Support;
using FsCheck.Fluent;
using Xunit;
using Interval = Budget.Domain.Figures.Interval;

namespace Budget.Domain.Tests.Figures;

/// <summary>The interval of a printed share holds exactly the quotients that print so.</summary>
public class ShareLawTests
{
    // Of this whole, one fen is 10⁻¹⁰ percent: every percentage that can be printed is a share of it.
    private static readonly Money Whole = Money.FromFen(1_000_000_000_000);

    [Fact]
    public void TrueShare_LiesInTheIntervalOfWhatItPrints()
    {
        var shares =
            from whole in Generate.Long.Where(whole => whole != 0)
            from part in Generate.Long
            from decimals in Generate.Decimals
            from convention in Generate.PrintingConvention
            where BigInteger.Abs(part) < BigInteger.Abs(whole) * 1_000_000_000_000
            select (part, whole, decimals, convention);

        Property.Holds(
            shares,
            sample =>
            {
                var (part, whole, decimals, convention) = sample;
                var figure = Figure.FromShare(Money.FromFen(part), Money.FromFen(whole), decimals, convention);
                Assert.Equal(FigureKind.Percentage, figure.Kind);
                Assert.Equal(decimals, figure.Decimals);
                Assert.True(HoldsQuotient(figure.ToInterval(convention), part, whole));
                Assert.True(HoldsQuotient(figure.ToInterval(RoundingConvention.Unknown), part, whole));
            },
            cases: 5000);
    }

    [Fact]
    public void IntervalUnderEachConvention_HoldsExactlyWhatPrintsSo()
    {
        var samples =
            from decimals in Gen.Choose(0, 8)
            from number in Gen.Choose(-250, 250)
            let figure = Figure.Percentage(Generate.Scaled(number, decimals))
            from halves in Gen.Choose(-3, 3)
            from beside in Gen.Choose(-2, 2)
            let percent = figure.Value + (figure.Step / 2 * halves) + (beside * 0.0000000001m)
            select (figure, percent);

        Property.Holds(
            samples,
            sample =>
            {
                var (figure, percent) = sample;
                var isTie = Math.Abs(percent - figure.Value) * 2 == figure.Step;
                var halfUp = PrintsAs(figure, percent, RoundingConvention.HalfUp);
                var truncated = PrintsAs(figure, percent, RoundingConvention.Truncation);
                Assert.Equal(halfUp || isTie, figure.ToInterval(RoundingConvention.HalfUp).Contains(percent));
                Assert.Equal(truncated, figure.ToInterval(RoundingConvention.Truncation).Contains(percent));
                Assert.Equal(halfUp || truncated, figure.ToInterval(RoundingConvention.Unknown).Contains(percent));
            },
            cases: 5000);
    }

    [Theory]
    [InlineData(1, 3, 1, RoundingConvention.HalfUp, "33.3%")]
    [InlineData(2, 3, 1, RoundingConvention.HalfUp, "66.7%")]
    [InlineData(2, 3, 1, RoundingConvention.Truncation, "66.6%")]
    [InlineData(-2, 3, 1, RoundingConvention.HalfUp, "-66.7%")]
    [InlineData(2, -3, 1, RoundingConvention.Truncation, "-66.6%")]
    [InlineData(1, 8, 0, RoundingConvention.HalfUp, "13%")]
    [InlineData(-1, 8, 0, RoundingConvention.HalfUp, "-13%")]
    [InlineData(1, 1, 1, RoundingConvention.HalfUp, "100.0%")]
    [InlineData(0, 7, 2, RoundingConvention.HalfUp, "0.00%")]
    [InlineData(-1, 1000, 0, RoundingConvention.Truncation, "0%")]
    public void FromShare_Examples(long part, long whole, int decimals, RoundingConvention convention, string text) =>
        Assert.Equal(text, Figure.FromShare(Money.FromFen(part), Money.FromFen(whole), decimals, convention).Text);

    private static bool PrintsAs(Figure figure, decimal percent, RoundingConvention convention) =>
        Figure.FromShare(Money.FromFen((long)(percent * 10_000_000_000m)), Whole, figure.Decimals, convention) == figure;

    // lower ≤ 100 · part / whole ≤ upper in integers: bounds have at most eleven decimals.
    private static bool HoldsQuotient(Interval interval, BigInteger part, BigInteger whole)
    {
        var quotient = part * 100 * 100_000_000_000 * whole.Sign;
        var fromLower = quotient - (Scale(interval.Lower!.Value) * BigInteger.Abs(whole));
        var toUpper = (Scale(interval.Upper!.Value) * BigInteger.Abs(whole)) - quotient;
        return (fromLower > 0 || (fromLower == 0 && interval.IncludesLower)) && (toUpper > 0 || (toUpper == 0 && interval.IncludesUpper));
    }

    private static BigInteger Scale(decimal bound) => (BigInteger)(bound * 100_000_000_000m);
}
