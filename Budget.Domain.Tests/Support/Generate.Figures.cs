using Budget.Domain.Amounts;
using Budget.Domain.Figures;
using FsCheck;
using FsCheck.Fluent;
using Interval = Budget.Domain.Figures.Interval;

namespace Budget.Domain.Tests.Support;

/// <content>Figures and intervals.</content>
internal static partial class Generate
{
    internal static Gen<int> Decimals => Gen.Choose(0, Domain.Figures.Figure.MaxDecimals);

    internal static Gen<Figure> Figure => Gen.OneOf(
        from money in MoneyThatStaysInRangeWhenPrinted()
        from unit in Unit
        from decimals in Decimals
        from convention in PrintingConvention
        select Domain.Figures.Figure.FromMoney(money, unit, decimals, convention),
        from number in Gen.Choose(-2, 2)
        from decimals in Gen.Choose(0, 2)
        from unit in Unit
        select Domain.Figures.Figure.Amount(Scaled(number, decimals), unit),
        from number in Long
        from decimals in Gen.Choose(5, 10)
        select Domain.Figures.Figure.Percentage(Scaled(number, decimals)),
        from number in Gen.Choose(-2000, 2000)
        from decimals in Gen.Choose(0, 2)
        select Domain.Figures.Figure.Percentage(Scaled(number, decimals)),
        from number in Gen.Choose(0, 3)
        select Domain.Figures.Figure.Count(number),
        from number in Gen.Choose(-1, 2)
        from decimals in Gen.Choose(0, 1)
        from counter in Gen.Elements(Domain.Figures.Figure.Counters.ToArray())
        select Domain.Figures.Figure.Count(Scaled(number, decimals), counter));

    /// <summary>Bounds that meet often, some large enough for sums to leave the range of an interval.</summary>
    internal static Gen<decimal> Bound => Gen.Frequency(
        (6, Gen.Choose(-4, 4).Select(number => (decimal)number)),
        (2, from number in Long from decimals in Gen.Choose(5, 11) select Scaled(number, decimals)),
        (1, from sign in Gen.Elements(1, -1)
            from less in Gen.Elements(0m, 1m, 0.00000000001m, 50_000_000_000_000_000m)
            select sign * (100_000_000_000_000_000m - less)));

    internal static Gen<Interval> AnyInterval => WithPoint().Select(pair => pair.Interval);

    /// <summary>An interval of any shape with a point inside.</summary>
    internal static Gen<(Interval Interval, decimal Point)> WithPoint() =>
        from point in Bound
        from below in Gap
        from above in Gap
        from includeLower in Gen.Elements(true, false)
        from includeUpper in Gen.Elements(true, false)
        from shape in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Choose(1, 6)))
        let bounded = Interval.Between(point - below, point + above, includeLower || below == 0, includeUpper || above == 0)
        let interval = shape switch
        {
            1 => Interval.Everything,
            2 => Interval.AtLeast(point - below),
            3 => Interval.AtMost(point + above),
            4 => Interval.Point(point),
            5 => bounded + Interval.AtLeast(0),
            6 => bounded + Interval.AtMost(0),
            _ => bounded,
        }
        select (interval, point);

    private static Gen<decimal> Gap => Gen.Elements(0m, 0m, 0.5m, 1m, 2m, 0.00000000001m);

    /// <summary>Fractions of every size, many of them whole, equal or near each other.</summary>
    internal static Gen<Rational> Rational => Gen.OneOf(
        from numerator in Gen.Choose(-6, 6)
        from denominator in Gen.Choose(1, 6)
        select new Rational(numerator, denominator),
        from numerator in Long
        from denominator in Long.Where(number => number != 0)
        select new Rational(numerator, denominator));

    internal static decimal Scaled(long number, int decimals) => number * new decimal(1, 0, 0, false, (byte)decimals);

    private static Gen<Money> MoneyThatStaysInRangeWhenPrinted() =>
        Money.Where(money => Math.Abs(money.Fen) < 9_200_000_000_000_000_000);
}
