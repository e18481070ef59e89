using System.Globalization;
using System.Numerics;
using Budget.Domain.Figures;
using Budget.Domain.Internal;
using Budget.Domain.Text;

namespace Budget.Domain.Comparison;

/// <summary>Writes exact numbers of any size as percentages.</summary>
internal static class Percent
{
    internal static LocalizedText ToText(Rational number, int decimals, RoundingConvention convention) =>
        ToText(Scaled(number, decimals, convention), decimals);

    /// <summary>A whole number of the last decimal.</summary>
    internal static LocalizedText ToText(BigInteger scaled, int decimals)
    {
        var digits = BigInteger.Abs(scaled).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var text = (scaled.Sign < 0 ? "-" : string.Empty) + (decimals == 0 ? digits : digits[..^decimals] + "." + digits[^decimals..]);
        return LocalizedText.FromResource("Percent", text);
    }

    internal static Rational Steps(Rational number, int decimals) =>
        number * Rational.FromInteger(BigInteger.Pow(10, (int)Guard.InRange(decimals, 0, Figure.MaxDecimals) + 2));

    private static BigInteger Scaled(Rational number, int decimals, RoundingConvention convention)
    {
        var steps = Steps(number, decimals);
        var size = convention switch
        {
            RoundingConvention.HalfUp => (steps.Abs() + new Rational(1, 2)).Floor(),
            RoundingConvention.Truncation => steps.Abs().Floor(),
            _ => throw new ArgumentException("To print a rate, say how to round: half up or truncation.", nameof(convention)),
        };
        return size * steps.Sign;
    }
}
