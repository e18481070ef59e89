using System.Numerics;
using Budget.Domain.Figures;

namespace Budget.Domain.Reconciliation.Relations;

/// <summary>Products and quotients of intervals, which percentages bring into the relations.</summary>
/// <remarks>
/// Their bounds are fractions. Where true values lie on a grid, as amounts lie on whole fen, the bound moves in to the grid;
/// else it moves out to a grid finer than any printed percentage and is left out itself. So no true value is ever lost,
/// and no printed figure is let in that the fraction would keep out.
/// </remarks>
internal static class IntervalProduct
{
    private const int FenDecimals = 2;
    private const int FineDecimals = Figure.MaxDecimals + 1;

    /// <summary>All a × b ÷ 100, b not negative.</summary>
    internal static Interval? Percent(Interval a, Interval b, bool isAmount)
    {
        var least = a.Lower >= 0 ? Times(a.Lower, a.IncludesLower, b.Lower, b.IncludesLower) : Times(a.Lower, a.IncludesLower, b.Upper, b.IncludesUpper);
        var most = a.Upper <= 0 ? Times(a.Upper, a.IncludesUpper, b.Lower, b.IncludesLower) : Times(a.Upper, a.IncludesUpper, b.Upper, b.IncludesUpper);
        return OnGrid(least, most, isAmount);
    }

    /// <summary>All 100 × a ÷ b, b above zero.</summary>
    internal static Interval? Quotient(Interval a, Interval b, bool isAmount)
    {
        var least = a.Lower >= 0 ? Over(a.Lower, a.IncludesLower, b.Upper, b.IncludesUpper) : Over(a.Lower, a.IncludesLower, b.Lower, b.IncludesLower);
        var most = a.Upper <= 0 ? Over(a.Upper, a.IncludesUpper, b.Upper, b.IncludesUpper) : Over(a.Upper, a.IncludesUpper, b.Lower, b.IncludesLower);
        return OnGrid(least, most, isAmount);
    }

    private static Fraction? Times(decimal? a, bool includesA, decimal? b, bool includesB) =>
        a == 0 || b == 0 ? new(0, 1, (a == 0 && includesA) || (b == 0 && includesB))
        : a is null || b is null ? null
        : new(ExactProduct.ToInteger(a.Value) * ExactProduct.ToInteger(b.Value), ExactProduct.Scale * ExactProduct.Scale * 100, includesA && includesB);

    // Over an endless divisor a quotient comes as near to zero as one likes.
    private static Fraction? Over(decimal? a, bool includesA, decimal? b, bool includesB) =>
        a is null || b == 0 ? null
        : a == 0 || b is null ? new(0, 1, a == 0 && includesA)
        : new(ExactProduct.ToInteger(a.Value) * 100, ExactProduct.ToInteger(b.Value), includesA && includesB);

    private static Interval? OnGrid(Fraction? least, Fraction? most, bool isAmount)
    {
        var (lower, includesLower) = Floor(least, isAmount);
        var (upper, includesUpper) = Floor(most?.Negated, isAmount);
        return Interval.TryBetween(lower, -upper, includesLower, includesUpper);
    }

    /// <summary>A lower bound on the grid.</summary>
    private static (decimal? Value, bool IsIncluded) Floor(Fraction? bound, bool isAmount)
    {
        if (bound is not { } fraction)
        {
            return (null, false);
        }

        var decimals = isAmount ? FenDecimals : FineDecimals;
        var floor = ExactProduct.FloorDivide(fraction.Numerator * BigInteger.Pow(10, decimals), fraction.Denominator, out var isExact);
        if (isAmount && !isExact)
        {
            floor += 1;
        }

        return BigInteger.Abs(floor) > ExactProduct.Scale ? (null, false)
            : ((decimal)floor / Rounding.PowerOfTen(decimals), isExact ? fraction.IsIncluded : isAmount);
    }

    private readonly record struct Fraction(BigInteger Numerator, BigInteger Denominator, bool IsIncluded)
    {
        internal Fraction Negated => this with { Numerator = -Numerator };
    }
}
