using System.Numerics;
using Budget.Domain.Figures;

namespace Budget.Domain.Reconciliation.Relations;

/// <summary>Products and quotients of figures, which can need more digits than a decimal has.</summary>
internal static class ExactProduct
{
    private const int MostDecimals = 28;

    // The product of two numbers of so many digits is exact in a decimal.
    private const int FewDigits = 14;

    private static readonly BigInteger[] PowersOfTen = [.. Enumerable.Range(0, MostDecimals + 1).Select(exponent => BigInteger.Pow(10, exponent))];

    /// <summary>What <see cref="ToInteger(decimal)"/> multiplies by; also the largest whole number that is read back as a decimal.</summary>
    internal static readonly BigInteger Scale = PowersOfTen[MostDecimals];

    /// <summary>The number times 10²⁸, which makes every decimal whole; ratios and comparisons do not see the scale.</summary>
    internal static BigInteger ToInteger(decimal value) => ToInteger(value, MostDecimals);

    /// <summary>Two whole numbers in the ratio of two decimals, no larger than they have to be.</summary>
    internal static (BigInteger Numerator, BigInteger Denominator) ToIntegers(decimal numerator, decimal denominator)
    {
        var decimals = Math.Max(numerator.Scale, denominator.Scale);
        return (ToInteger(numerator, decimals), ToInteger(denominator, decimals));
    }

    /// <summary>Compares a·b with c·d.</summary>
    internal static int Compare(decimal a, decimal b, decimal c, decimal d) => IsShort(a) && IsShort(b) && IsShort(c) && IsShort(d)
        ? (a * b).CompareTo(c * d)
        : (ToInteger(a) * ToInteger(b)).CompareTo(ToInteger(c) * ToInteger(d));

    /// <summary>100 × part ÷ whole, rounded; null if a decimal cannot hold it.</summary>
    internal static decimal? RoundPercentage(decimal part, decimal whole, int decimals, RoundingConvention convention)
    {
        var (numerator, denominator) = ToIntegers(part, whole);
        return Rounding.RoundPercentage(numerator, denominator, decimals, convention);
    }

    /// <summary>The largest whole number of fen, in yuan, that is not larger than a ÷ b; null where it is too large to matter.</summary>
    internal static decimal? FloorToFen(decimal a, decimal b)
    {
        var (numerator, denominator) = ToIntegers(a, b);
        var floor = FloorDivide(numerator * 100, denominator, out _);
        return BigInteger.Abs(floor) > long.MaxValue ? null : (decimal)floor / 100;
    }

    /// <summary>The smallest whole number of fen, in yuan, that is not smaller than a ÷ b; null where it is too large to matter.</summary>
    internal static decimal? CeilingToFen(decimal a, decimal b) => -FloorToFen(-a, b);

    /// <summary>The largest whole number that is not larger than a ÷ b.</summary>
    internal static BigInteger FloorDivide(BigInteger a, BigInteger b, out bool isExact)
    {
        var quotient = BigInteger.DivRem(a, b, out var remainder);
        isExact = remainder.IsZero;
        return !isExact && (remainder.Sign < 0) != (b.Sign < 0) ? quotient - 1 : quotient;
    }

    /// <summary>100 × a ÷ b, rounded in each way that a document may have rounded it.</summary>
    internal static IEnumerable<decimal> Percentages(decimal a, decimal b, int decimals, Reading reading) => reading.PercentageConventions
        .Select(convention => RoundPercentage(a, b, decimals, convention))
        .Where(percentage => percentage is not null)
        .Select(percentage => percentage!.Value);

    private static bool IsShort(decimal value) =>
        value.Scale <= FewDigits && Math.Abs(value) <= Rounding.PowerOfTen(FewDigits - value.Scale);

    private static BigInteger ToInteger(decimal value, int decimals)
    {
        var bits = decimal.GetBits(value);
        var digits = new BigInteger(new decimal(bits[0], bits[1], bits[2], bits[3] < 0, 0));
        return digits * PowersOfTen[decimals - value.Scale];
    }
}
