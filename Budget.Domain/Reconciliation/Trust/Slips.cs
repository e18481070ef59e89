using System.Globalization;
using Budget.Domain.Figures;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>Recognises slips, and says which values one could have slipped from.</summary>
internal static class Slips
{
    private const int MostZeros = 2;

    /// <summary>The slip that turns one value into the printed one.</summary>
    /// <param name="meant">The value that should stand there.</param>
    /// <param name="printed">The figure that does.</param>
    /// <param name="neighbours">The figures printed beside it.</param>
    internal static Slip Between(decimal meant, Figure printed, IEnumerable<Figure> neighbours)
    {
        var stated = printed.Value;
        var ofDigits = meant < 0 == stated < 0 ? OfDigits(Digits(meant, printed.Decimals), Digits(stated, printed.Decimals)) : Slip.Unknown;
        return IsShifted(meant, stated, 4, printed.Decimals) ? Slip.TenThousandfold
            : IsShifted(meant, stated, 1, printed.Decimals) ? Slip.Tenfold
            : meant == -stated ? Slip.Sign
            : ofDigits is not Slip.OneDigit and not Slip.Unknown ? ofDigits
            : neighbours.Any(printed.HasSameValueAs) ? Slip.NeighbourCopied
            : Math.Abs(meant - stated) == Rounding.Step(printed.Decimals) ? Slip.LastPlace
            : ofDigits;
    }

    /// <summary>How far-fetched it is that a value slipped into the printed one: the lower, the likelier.</summary>
    /// <remarks>
    /// A digit can go wrong in ninety ways where two can be swapped in ten, so a swap that fits is less of an accident. And a
    /// slip spoils a round number more often than it makes one.
    /// </remarks>
    internal static int Cost(Slip slip, decimal meant, Figure printed)
    {
        var cost = slip switch
        {
            Slip.SwappedDigits or Slip.DoubledDigit or Slip.Tenfold or Slip.TenThousandfold or Slip.Sign => 1,
            Slip.DroppedDigit or Slip.NeighbourCopied => 2,
            Slip.OneDigit or Slip.LastPlace => 3,
            _ => 6,
        };
        return cost - Zeros(meant, printed.Decimals) + Zeros(printed.Value, printed.Decimals);
    }

    /// <summary>The values from which one of the slips could have led to the printed one.</summary>
    internal static IEnumerable<decimal> Origins(Figure printed)
    {
        var step = Rounding.Step(printed.Decimals);
        var digits = Digits(printed.Value, printed.Decimals);
        var sign = printed.Value < 0 ? -1 : 1;
        IEnumerable<decimal> values = [printed.Value + step, printed.Value - step, -printed.Value, printed.Value / 10, printed.Value * 10, printed.Value / 10_000, printed.Value * 10_000];
        return values.Concat(OriginsOfDigits(digits).Select(text => sign * step * decimal.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture)));
    }

    private static IEnumerable<string> OriginsOfDigits(string digits)
    {
        for (var i = 0; i <= digits.Length; i++)
        {
            for (var digit = '0'; digit <= '9'; digit++)
            {
                var inserted = digit.ToString();
                if (i < digits.Length)
                {
                    yield return digits.Remove(i, 1).Insert(i, inserted);
                }

                // A dropped digit is put back, unless the figure would then be longer than any number.
                if (digits.Length < 20)
                {
                    yield return digits.Insert(i, inserted);
                }
            }

            if (i + 1 < digits.Length)
            {
                yield return digits[..i] + digits[i + 1] + digits[i] + digits[(i + 2)..];
                if (digits[i] == digits[i + 1])
                {
                    yield return digits.Remove(i, 1);
                }
            }
        }
    }

    /// <summary>Whether the point was shifted; what falls off behind the last decimal does not count.</summary>
    private static bool IsShifted(decimal meant, decimal stated, int places, int decimals)
    {
        var factor = Rounding.PowerOfTen(places);
        return meant != 0 && stated != 0
            && (stated == meant * factor || Math.Abs((meant / factor) - stated) < Rounding.Step(decimals));
    }

    private static Slip OfDigits(string meant, string stated)
    {
        if (meant.Length == stated.Length)
        {
            var differing = Enumerable.Range(0, meant.Length).Where(i => meant[i] != stated[i]).ToList();
            return differing.Count == 1 ? Slip.OneDigit
                : differing.Count == 2 && differing[1] == differing[0] + 1 && meant[differing[0]] == stated[differing[1]] && meant[differing[1]] == stated[differing[0]] ? Slip.SwappedDigits
                : Slip.Unknown;
        }

        return stated.Length == meant.Length + 1 && Enumerable.Range(1, stated.Length - 1).Any(i => stated[i] == stated[i - 1] && stated.Remove(i, 1) == meant) ? Slip.DoubledDigit
            : meant.Length == stated.Length + 1 && Enumerable.Range(0, meant.Length).Any(i => meant.Remove(i, 1) == stated) ? Slip.DroppedDigit
            : Slip.Unknown;
    }

    /// <summary>All digits without the point, one at least before it.</summary>
    private static string Digits(decimal value, int decimals) =>
        (Math.Abs(value) * Rounding.PowerOfTen(decimals)).ToString("0", CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');

    private static int Zeros(decimal value, int decimals)
    {
        var digits = Digits(value, decimals);
        return Math.Min(MostZeros, digits.Length - digits.TrimEnd('0').Length);
    }
}
