using System.Globalization;
using Budget.Domain.Figures;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>Recognises slips, and says which values one could have slipped from.</summary>
internal static class Slips
{
    /// <summary>More digits than any number has.</summary>
    internal const int MostDigits = 40;

    // A dropped digit is put back, unless the figure would then be longer than any number.
    private const int MostDigitsToAddTo = 20;

    /// <summary>The slip that most likely turned a value into the printed one, and how surprising that would be.</summary>
    /// <param name="meant">The value that should stand there.</param>
    /// <param name="printed">The figure that does.</param>
    /// <param name="neighbours">The figures printed beside it.</param>
    /// <param name="isRepeated">Whether the document prints the number elsewhere too; a slip would hardly lead to one that it does.</param>
    internal static (Slip Slip, int Surprise) Likeliest(decimal meant, Figure printed, IReadOnlyCollection<Figure> neighbours, bool isRepeated) =>
        Between(meant, printed, neighbours)
            .Select(slip => (slip, Surprise.Of(slip, meant, printed) + (isRepeated && slip != Slip.NeighbourCopied ? Surprise.OfMeeting(printed) : 0)))
            .OrderBy(candidate => candidate.Item2)
            .First();

    /// <summary>Every slip that turns one value into the printed one; the unknown one if none else does.</summary>
    private static IEnumerable<Slip> Between(decimal meant, Figure printed, IReadOnlyCollection<Figure> neighbours)
    {
        var stated = printed.Value;
        if (IsShifted(meant, stated, 4, printed.Decimals))
        {
            yield return Slip.TenThousandfold;
        }

        if (IsShifted(meant, stated, 1, printed.Decimals))
        {
            yield return Slip.Tenfold;
        }

        if (meant == -stated)
        {
            yield return Slip.Sign;
        }

        if (Math.Abs(meant - stated) == Rounding.Step(printed.Decimals))
        {
            yield return Slip.LastPlace;
        }

        // Zeros stand beside each other everywhere.
        if (stated != 0 && neighbours.Any(printed.HasSameValueAs))
        {
            yield return Slip.NeighbourCopied;
        }

        yield return meant < 0 == stated < 0 ? OfDigits(Digits(meant, printed.Decimals), Digits(stated, printed.Decimals)) : Slip.Unknown;
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

                if (digits.Length < MostDigitsToAddTo)
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
    internal static string Digits(decimal value, int decimals) =>
        (Math.Abs(value) * Rounding.PowerOfTen(decimals)).ToString("0", CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
}
