using System.Numerics;

namespace Budget.Domain.Figures;

/// <summary>Exact rounding of decimals and of quotients of integers.</summary>
internal static class Rounding
{
    private static readonly decimal[] PowersOfTen = CreatePowers();

    internal static decimal PowerOfTen(int exponent) => PowersOfTen[exponent];

    /// <summary>One unit in the last of so many decimals.</summary>
    internal static decimal Step(int decimals) => new(1, 0, 0, false, (byte)decimals);

    internal static decimal Round(decimal value, int decimals, RoundingConvention convention)
    {
        var rounded = convention switch
        {
            RoundingConvention.HalfUp => Math.Round(value, decimals, MidpointRounding.AwayFromZero),
            RoundingConvention.Truncation => value - (value % Step(decimals)),
            _ => throw Unroundable(nameof(convention)),
        };
        return WithDecimals(rounded, decimals);
    }

    /// <summary>100 × numerator ÷ denominator, rounded; null if a decimal cannot hold it.</summary>
    internal static decimal? RoundPercentage(BigInteger numerator, BigInteger denominator, int decimals, RoundingConvention convention)
    {
        var scaled = numerator * 100 * (BigInteger)PowerOfTen(decimals);
        var quotient = BigInteger.DivRem(scaled, denominator, out var remainder);
        switch (convention)
        {
            case RoundingConvention.HalfUp:
                if (BigInteger.Abs(remainder) * 2 >= BigInteger.Abs(denominator))
                {
                    quotient += scaled.Sign * denominator.Sign;
                }

                break;
            case RoundingConvention.Truncation:
                break;
            default:
                throw Unroundable(nameof(convention));
        }

        return BigInteger.Abs(quotient) > (BigInteger)PowerOfTen(27) ? null : WithDecimals((decimal)quotient / PowerOfTen(decimals), decimals);
    }

    /// <summary>The same number with exactly so many decimals shown; the caller knows that none is lost.</summary>
    internal static decimal WithDecimals(decimal value, int decimals) => Math.Round(value, decimals) + new decimal(0, 0, 0, false, (byte)decimals);

    private static ArgumentException Unroundable(string name) =>
        new("To print a figure, say how to round: half up or truncation.", name);

    private static decimal[] CreatePowers()
    {
        var powers = new decimal[28];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
        {
            powers[i] = powers[i - 1] * 10;
        }

        return powers;
    }
}
