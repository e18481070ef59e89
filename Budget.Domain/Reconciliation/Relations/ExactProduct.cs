using System.Numerics;
using Budget.Domain.Figures;

namespace Budget.Domain.Reconciliation.Relations;

/// <summary>Products and quotients of figures, which can need more digits than a decimal has.</summary>
internal static class ExactProduct
{
    private const int MostDecimals = 28;

    /// <summary>What <see cref="ToInteger"/> multiplies by; also the largest whole number that is read back as a decimal.</summary>
    internal static readonly BigInteger Scale = BigInteger.Pow(10, MostDecimals);

    /// <summary>The number times 10²⁸, which makes every decimal whole; ratios and comparisons do not see the scale.</summary>
    internal static BigInteger ToInteger(decimal value)
    {
        var bits = decimal.GetBits(value);
        var digits = new BigInteger(new decimal(bits[0], bits[1], bits[2], bits[3] < 0, 0));
        return digits * BigInteger.Pow(10, MostDecimals - ((bits[3] >> 16) & 0xFF));
    }

    /// <summary>Compares a·b with c·d.</summary>
    internal static int Compare(decimal a, decimal b, decimal c, decimal d) => (ToInteger(a) * ToInteger(b)).CompareTo(ToInteger(c) * ToInteger(d));

    /// <summary>The largest whole number of fen, in yuan, that is not larger than a ÷ b; null where it is too large to matter.</summary>
    internal static decimal? FloorToFen(decimal a, decimal b)
    {
        var floor = FloorDivide(ToInteger(a) * 100, ToInteger(b), out _);
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

    /// <summary>100 × a ÷ b, rounded; null if a decimal cannot hold it.</summary>
    internal static decimal? RoundPercentage(decimal a, decimal b, int decimals, RoundingConvention convention) =>
        Rounding.RoundPercentage(ToInteger(a), ToInteger(b), decimals, convention);

    /// <summary>100 × a ÷ b, rounded in each way that a document may have rounded it.</summary>
    internal static IEnumerable<decimal> Percentages(decimal a, decimal b, int decimals, Reading reading) => reading.PercentageConventions
        .Select(convention => RoundPercentage(a, b, decimals, convention))
        .Where(percentage => percentage is not null)
        .Select(percentage => percentage!.Value);
}
