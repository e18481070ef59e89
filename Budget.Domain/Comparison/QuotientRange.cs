using System.Numerics;
using Budget.Domain.Figures;

namespace Budget.Domain.Comparison;

/// <summary>Every quotient of a number in one interval and a number above zero in another, exactly.</summary>
internal readonly record struct QuotientRange(Rational? Lower, bool IncludesLower, Rational? Upper, bool IncludesUpper)
{
    /// <param name="numerator">Any interval.</param>
    /// <param name="denominator">An interval that holds numbers above zero only.</param>
    internal static QuotientRange Of(Interval numerator, Interval denominator)
    {
        var (upper, includesUpper) = Highest(numerator.Upper, numerator.IncludesUpper, denominator);
        var (lower, includesLower) = Highest(-numerator.Lower, numerator.IncludesLower, denominator);
        return new(-lower, includesLower, upper, includesUpper);
    }

    internal QuotientRange Minus(Rational number) => this with { Lower = Lower - number, Upper = Upper - number };

    /// <summary>In percent, with bounds that are rounded outwards as far as decimals do not reach.</summary>
    internal Interval ToPercent() => Interval.TryBetween(
        Lower is { } lower ? ToDecimal(Percent.Steps(lower, Figure.MaxDecimals).Floor()) : null,
        Upper is { } upper ? ToDecimal(Percent.Steps(upper, Figure.MaxDecimals).Ceiling()) : null,
        IncludesLower,
        IncludesUpper) ?? throw new InvalidOperationException("A quotient of intervals holds something.");

    // The largest quotient has the least divisor if it is positive, and the largest one if it is negative.
    private static (Rational? Bound, bool Included) Highest(decimal? numerator, bool included, Interval denominator)
    {
        if (numerator is not { } number)
        {
            return (null, false);
        }

        if (number == 0)
        {
            return (Rational.Zero, included);
        }

        var (divisor, reached) = number > 0 ? (denominator.Lower, denominator.IncludesLower) : (denominator.Upper, denominator.IncludesUpper);
        return divisor switch
        {
            null => (Rational.Zero, false),
            0 => (null, false),
            { } bound => (Rational.FromDecimal(number) / Rational.FromDecimal(bound), included && reached),
        };
    }

    // Beyond the range of intervals a bound says nothing.
    private static decimal? ToDecimal(BigInteger steps) =>
        BigInteger.Abs(steps) > BigInteger.Pow(10, 27) ? null : (decimal)steps / Rounding.PowerOfTen(Figure.MaxDecimals);
}
