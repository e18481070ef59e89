using System.Collections.Immutable;
using System.Numerics;
using Budget.Domain.Amounts;
using Budget.Domain.Internal;

namespace Budget.Domain.Figures;

/// <summary>Shares out 100 percent over the parts of a whole (占比分配), or an amount by weights. Stateless and thread-safe.</summary>
public static partial class Apportionment
{
    /// <summary>The percentages that a method prints for the parts, in their order.</summary>
    /// <param name="method">The method.</param>
    /// <param name="parts">The parts; none negative, and not all zero.</param>
    /// <param name="decimals">The number of decimals, 0 to <see cref="Figure.MaxDecimals"/>.</param>
    /// <returns>
    /// Percentages with exactly so many decimals. All methods but plain rounding add up to 100 exactly; plain rounding and
    /// the largest remainder stay within one step of the true share.
    /// </returns>
    /// <exception cref="ArgumentException">A part is negative, or all are zero.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The method is not defined, or the number of decimals is out of range.</exception>
    /// <exception cref="OverflowException">The sum of the parts is out of the range of <see cref="Money"/>.</exception>
    public static ImmutableArray<decimal> ToPercentages(ApportionmentMethod method, IReadOnlyList<Money> parts, int decimals)
    {
        Guard.Defined(method, ApportionmentMethod.AdjustLast);
        Guard.NotNull(parts);
        Guard.InRange(decimals, 0, Figure.MaxDecimals);
        var whole = Money.Sum(parts);
        if (whole.IsZero || parts.Any(part => part.IsNegative))
        {
            throw new ArgumentException("The parts must not be negative, and not all zero.", nameof(parts));
        }

        var steps = (BigInteger)Rounding.PowerOfTen(decimals) * 100;
        var shares = method == ApportionmentMethod.LargestRemainder
            ? ByLargestRemainder(parts, whole, steps)
            : [.. parts.Select(part => ((part.Fen * steps * 2) + whole.Fen) / ((BigInteger)whole.Fen * 2))];
        if (method is ApportionmentMethod.AdjustLargest or ApportionmentMethod.AdjustLast)
        {
            var adjusted = method == ApportionmentMethod.AdjustLast ? parts.Count - 1 : IndexOfLargest(parts);
            shares[adjusted] += steps - shares.Aggregate(BigInteger.Add);
        }

        return [.. shares.Select(share => Rounding.WithDecimals((decimal)share / Rounding.PowerOfTen(decimals), decimals))];
    }

    private static BigInteger[] ByLargestRemainder(IReadOnlyList<Money> parts, Money whole, BigInteger steps)
    {
        var shares = parts.Select(part => part.Fen * steps / whole.Fen).ToArray();
        var missing = (int)(steps - shares.Aggregate(BigInteger.Add));
        var byRemainder = Enumerable.Range(0, parts.Count)
            .OrderByDescending(i => parts[i].Fen * steps % whole.Fen)
            .ThenByDescending(i => parts[i])
            .ThenBy(i => i);
        foreach (var index in byRemainder.Take(missing))
        {
            shares[index]++;
        }

        return shares;
    }

    private static int IndexOfLargest(IReadOnlyList<Money> parts)
    {
        var largest = 0;
        for (var i = 1; i < parts.Count; i++)
        {
            largest = parts[i] > parts[largest] ? i : largest;
        }

        return largest;
    }
}
