using System.Globalization;
using Budget.Domain.Amounts;
using Budget.Domain.Figures;
using Budget.Domain.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Interval = Budget.Domain.Figures.Interval;

namespace Budget.Domain.Tests.Figures;

/// <summary>The interval of a printed amount holds exactly the amounts that print so.</summary>
/// <remarks>Only under half up it also holds both ties, of which one prints as the neighbour, by design.</remarks>
public class PrintingLawTests
{
    // Amounts at, beside and between the points where printing changes, in any unit and with any number of decimals.
    private static readonly Gen<(Money Money, AmountUnit Unit, int Decimals)> Samples =
        from unit in Generate.Unit
        from decimals in Generate.Decimals
        from steps in Gen.OneOf(Gen.Choose(-3, 3), Gen.Choose(-1_000_000, 1_000_000))
        from halves in Gen.Choose(0, 1)
        from beside in Gen.Frequency((3, Gen.Choose(-1, 1)), (1, Gen.Choose(-100_000, 100_000)))
        let half = unit.SizeInYuan() * 50m / Power(decimals)
        select (Money.FromFen((long)((2 * half * steps) + (half * halves)) + beside), unit, decimals);

    [Fact]
    public void TrueAmount_LiesInTheIntervalOfWhatItPrints()
    {
        var anywhere =
            from money in Generate.Money.Where(money => Math.Abs(money.Fen) < 9_200_000_000_000_000_000)
            from unit in Generate.Unit
            from decimals in Generate.Decimals
            select (Money: money, Unit: unit, Decimals: decimals);

        Property.Holds(
            Gen.OneOf(Samples, anywhere),
            sample =>
            {
                var yuan = sample.Money.ToDecimal(AmountUnit.Yuan);
                foreach (var convention in new[] { RoundingConvention.HalfUp, RoundingConvention.Truncation })
                {
                    var figure = Figure.FromMoney(sample.Money, sample.Unit, sample.Decimals, convention);
                    Assert.Equal(sample.Decimals, figure.Decimals);
                    Assert.True(figure.ToInterval(convention).Contains(yuan), Describe(sample.Money, figure, convention));
                    Assert.True(figure.ToInterval(RoundingConvention.Unknown).Contains(yuan), Describe(sample.Money, figure, RoundingConvention.Unknown));
                    Assert.InRange(Math.Abs(figure.BaseValue - yuan), 0, figure.Step);
                }
            },
            cases: 5000);
    }

    [Fact]
    public void Truncation_IntervalHoldsExactlyWhatPrintsSo() =>
        Property.Holds(
            Neighbours(RoundingConvention.Truncation),
            pair => pair.Figure.ToInterval(RoundingConvention.Truncation).Contains(pair.Yuan) == PrintsAs(pair, RoundingConvention.Truncation),
            cases: 5000);

    [Fact]
    public void HalfUp_IntervalHoldsExactlyWhatPrintsSoAndBothTies() =>
        Property.Holds(
            Neighbours(RoundingConvention.HalfUp),
            pair =>
            {
                var isTie = Math.Abs(pair.Yuan - pair.Figure.BaseValue) * 2 == pair.Figure.Step;
                return pair.Figure.ToInterval(RoundingConvention.HalfUp).Contains(pair.Yuan) == (isTie || PrintsAs(pair, RoundingConvention.HalfUp));
            },
            cases: 5000);

    [Fact]
    public void Unknown_IntervalHoldsWhatEitherConventionPrintsSo() =>
        Property.Holds(
            Gen.OneOf(Neighbours(RoundingConvention.Truncation), Neighbours(RoundingConvention.HalfUp)),
            pair => pair.Figure.ToInterval(RoundingConvention.Unknown).Contains(pair.Yuan)
                == (PrintsAs(pair, RoundingConvention.HalfUp) || PrintsAs(pair, RoundingConvention.Truncation)),
            cases: 5000);

    [Theory]
    [InlineData("34.5%", RoundingConvention.HalfUp, "[34.45, 34.55]")]
    [InlineData("34.5%", RoundingConvention.Truncation, "[34.5, 34.6)")]
    [InlineData("34.5%", RoundingConvention.Unknown, "[34.45, 34.6)")]
    [InlineData("-34.5%", RoundingConvention.Truncation, "(-34.6, -34.5]")]
    [InlineData("0.0%", RoundingConvention.Truncation, "(-0.1, 0.1)")]
    [InlineData("87.70万元", RoundingConvention.HalfUp, "[876950.00, 877050.00]")]
    [InlineData("87.70万元", RoundingConvention.Truncation, "[877000.00, 877099.99]")]
    [InlineData("87.70万元", RoundingConvention.Unknown, "[876950.00, 877099.99]")]
    [InlineData("-87.70万元", RoundingConvention.Unknown, "[-877099.99, -876950.00]")]
    [InlineData("0.00万元", RoundingConvention.Truncation, "[-99.99, 99.99]")]
    [InlineData("12.34元", RoundingConvention.Unknown, "[12.34, 12.34]")]
    [InlineData("12.345元", RoundingConvention.Unknown, "[12.34, 12.35]")]
    [InlineData("16个", RoundingConvention.Unknown, "[16, 16]")]
    [InlineData("1.5年", RoundingConvention.HalfUp, "[1.45, 1.55]")]
    public void ToInterval_Examples(string text, RoundingConvention convention, string interval)
    {
        var expected = interval.Trim('[', ']', '(', ')').Split(", ").Select(bound => decimal.Parse(bound, CultureInfo.InvariantCulture)).ToArray();

        Assert.Equal(
            Interval.Between(expected[0], expected[1], interval[0] == '[', interval[^1] == ']'),
            Figure.Parse(text).ToInterval(convention));
    }

    [Theory]
    [InlineData(50, RoundingConvention.HalfUp, "1元")]
    [InlineData(49, RoundingConvention.HalfUp, "0元")]
    [InlineData(250, RoundingConvention.HalfUp, "3元")]
    [InlineData(-50, RoundingConvention.HalfUp, "-1元")]
    [InlineData(-250, RoundingConvention.HalfUp, "-3元")]
    [InlineData(-49, RoundingConvention.HalfUp, "0元")]
    [InlineData(199, RoundingConvention.Truncation, "1元")]
    [InlineData(-199, RoundingConvention.Truncation, "-1元")]
    public void FromMoney_Examples(long fen, RoundingConvention convention, string text) =>
        Assert.Equal(text, Figure.FromMoney(Money.FromFen(fen), AmountUnit.Yuan, 0, convention).Text);

    // A printed figure, and an amount at or a fen beside one of the bounds of what it can mean, or anywhere near.
    private static Gen<(Figure Figure, decimal Yuan)> Neighbours(RoundingConvention convention) =>
        from sample in Samples
        let figure = Figure.FromMoney(sample.Money, sample.Unit, sample.Decimals, convention)
        from meaning in Generate.Convention
        let interval = figure.ToInterval(meaning)
        from bound in Gen.Elements(interval.Lower!.Value, interval.Upper!.Value, figure.BaseValue)
        from fen in Gen.Choose(-2, 2)
        let yuan = decimal.Round(bound, 2) + (fen * 0.01m)
        select (figure, yuan);

    private static bool PrintsAs((Figure Figure, decimal Yuan) pair, RoundingConvention convention) =>
        Figure.FromMoney(Money.FromYuan(pair.Yuan), pair.Figure.Unit, pair.Figure.Decimals, convention) == pair.Figure;

    private static decimal Power(int decimals) => Generate.Scaled(1, 0) / Generate.Scaled(1, decimals);

    private static string Describe(Money money, Figure figure, RoundingConvention convention) =>
        money + " printed as " + figure + " is not in " + figure.ToInterval(convention) + " under " + convention;
}
