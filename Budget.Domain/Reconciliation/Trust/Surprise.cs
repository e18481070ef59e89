using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using Budget.Domain.Figures;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>
/// How surprising it would be if one value had been meant and another was printed, in decibans: ten for each factor of ten by
/// which it is less likely than something certain.
/// </summary>
/// <remarks>
/// Only differences count. They weigh the figures of one group, which arithmetic cannot tell apart: a digit can go wrong in
/// nine ways for each place, where two can be swapped in one way for each pair, so a swap that fits is less of an accident.
/// </remarks>
internal static class Surprise
{
    /// <summary>A relation that agreed to the last place and would only hold within rounding.</summary>
    internal const int OfDisagreement = 5;

    private const int OfNegativeAmount = 30;
    private const int OfDigitBesideZero = 3;
    private const int MostZeros = 2;

    // Some slips are rarer than others, which is as if there were more ways to make them.
    private const int Rarely = 4;

    // The digits before the last of k to the tenth are ten times its logarithm, rounded down: no floating point is needed.
    private static readonly ImmutableArray<int> Decibans =
        [.. Enumerable.Range(0, (9 * Slips.MostDigits) + 1).Select(k => BigInteger.Pow(Math.Max(1, k), 10).ToString(CultureInfo.InvariantCulture).Length - 1)];

    /// <summary>That a value slipped into the printed one, given that a slip of this kind happened.</summary>
    internal static int Of(Slip slip, decimal meant, Figure printed)
    {
        var places = Slips.Digits(meant, printed.Decimals).Length;
        var roundness = OfDigitBesideZero * (Zeros(printed.Value, printed.Decimals) - Zeros(meant, printed.Decimals));
        return OfSlip(slip, places) + roundness + (meant < 0 && printed.Value >= 0 ? OfNegativeAmount : 0);
    }

    /// <summary>
    /// That a value is printed elsewhere by accident: small numbers meet often, long ones hardly ever. Documents repeat their
    /// figures, so a meeting speaks for both.
    /// </summary>
    internal static int OfMeeting(Figure value) => Math.Min(20, Math.Max(0, (10 * Slips.Digits(value.Value, value.Decimals).TrimStart('0').Length) - 25));

    private static int OfSlip(Slip slip, int places) => slip switch
    {
        Slip.OneDigit => Decibans[9 * places],
        Slip.SwappedDigits => Decibans[Math.Max(1, places - 1)],
        Slip.DoubledDigit or Slip.DroppedDigit => Decibans[places],
        Slip.Tenfold or Slip.TenThousandfold => Decibans[2],
        Slip.Sign or Slip.LastPlace or Slip.NeighbourCopied => Decibans[2 * Rarely],
        _ => (10 * places) + Decibans[Rarely],
    };

    private static int Zeros(decimal value, int decimals)
    {
        var digits = Slips.Digits(value, decimals);
        return Math.Min(MostZeros, digits.Length - digits.TrimEnd('0').Length);
    }
}
