using Budget.Domain.Figures;

namespace Budget.Domain.Reconciliation.Relations;

/// <summary>The values that an earlier amount can have, narrowed by one piece of evidence after the other.</summary>
/// <remarks>
/// All evidence of a change (the later amount, the difference, the rate) bounds the earlier amount from below and above,
/// and on a line such bounds have a common value as soon as they meet pairwise; so narrowing decides exactly.
/// </remarks>
internal sealed class PriorBounds
{
    private const decimal Fen = 0.01m;

    /// <summary>What is left; null if nothing is.</summary>
    internal Interval? Range { get; private set; } = Interval.Everything;

    internal void Narrow(Interval evidence) => Range = Range?.Intersect(evidence);

    /// <summary>The earlier amount, which is above zero, times a factor in percent must meet 100 times an amount.</summary>
    internal void NarrowByRate(Interval amount, Interval factor)
    {
        Narrow(Interval.AtLeast(Fen));
        if (amount.Lower is { } least && factor.Upper is { } high)
        {
            NarrowProduct(least, high, factor.IncludesUpper, isLeast: true);
        }

        if (amount.Upper is { } most && factor.Lower is { } low)
        {
            NarrowProduct(most, low, factor.IncludesLower, isLeast: false);
        }
    }

    /// <summary>The product must be at least, or at most, the amount.</summary>
    private void NarrowProduct(decimal amount, decimal factor, bool included, bool isLeast)
    {
        if (factor == 0)
        {
            var holds = isLeast ? amount < 0 || (amount == 0 && included) : amount > 0 || (amount == 0 && included);
            Range = holds ? Range : null;
            return;
        }

        var bound = amount * 100;
        if ((factor > 0) == isLeast)
        {
            var lowest = included ? ExactProduct.CeilingToFen(bound, factor) : ExactProduct.FloorToFen(bound, factor) + Fen;
            Narrow(lowest is { } value ? Interval.AtLeast(value) : Interval.Everything);
        }
        else
        {
            var highest = included ? ExactProduct.FloorToFen(bound, factor) : ExactProduct.CeilingToFen(bound, factor) - Fen;
            Narrow(highest is { } value ? Interval.AtMost(value) : Interval.Everything);
        }
    }
}
