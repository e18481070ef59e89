using System.Collections.Immutable;
using System.Numerics;
using Budget.Domain.Amounts;
using Budget.Domain.Internal;

namespace Budget.Domain.Figures;

/// <content>Shares out an amount.</content>
public static partial class Apportionment
{
    /// <summary>Divides an amount by weights into whole fen, so that the parts add up to it (按权重分摊).</summary>
    /// <param name="whole">The amount; that of a negative one is the negative of its parts.</param>
    /// <param name="weights">The weights; none negative, with the sum 1.</param>
    /// <returns>
    /// The parts in the order of the weights, by the largest remainder: each is within a fen of its exact part. Among equal
    /// remainders the larger weight gets the fen, then the one that stands first.
    /// </returns>
    /// <exception cref="ArgumentException">A weight is negative, or the sum is not 1.</exception>
    public static ImmutableArray<Money> ToAmounts(Money whole, IReadOnlyList<Rational> weights)
    {
        Guard.NotNull(weights);
        if (weights.Any(weight => weight.Sign < 0) || weights.Aggregate(Rational.Zero, (sum, weight) => sum + weight) != 1)
        {
            throw new ArgumentException("Weights must not be negative, and add up to one.", nameof(weights));
        }

        Rational fen = Math.Abs(whole.Fen);
        var exact = weights.Select(weight => weight * fen).ToArray();
        var parts = exact.Select(part => part.Floor()).ToArray();
        var missing = (int)(fen.Numerator - parts.Aggregate(BigInteger.Zero, BigInteger.Add));
        var byRemainder = Enumerable.Range(0, parts.Length)
            .OrderByDescending(i => exact[i] - Rational.FromInteger(parts[i]))
            .ThenByDescending(i => weights[i])
            .ThenBy(i => i);
        foreach (var index in byRemainder.Take(missing))
        {
            parts[index]++;
        }

        return [.. parts.Select(part => Money.FromFen((long)part * (whole.IsNegative ? -1 : 1)))];
    }
}
