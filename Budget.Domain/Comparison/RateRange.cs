using Budget.Domain.Figures;
using Budget.Domain.Internal;
using Budget.Domain.Text;

namespace Budget.Domain.Comparison;

/// <summary>What can be said of a quotient of published amounts (率的区间): every value it can have.</summary>
/// <param name="Range">
/// Every value it can have, in percent; null if it is surely undefined. The bounds are rounded outwards to
/// <see cref="Figure.MaxDecimals"/> decimals, so that no possible value is left out.
/// </param>
/// <param name="Undefined">Why it is undefined; beside a range, why it may be. Null if it is surely defined.</param>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
/// <exception cref="ArgumentException">There is neither a range nor a reason.</exception>
public sealed record RateRange(Interval? Range, UndefinedReason? Undefined)
{
    /// <summary>Every value it can have, in percent; null if it is surely undefined.</summary>
    public Interval? Range { get; } = Range is null && Undefined is null ? throw new ArgumentException("A rate has a range, or a reason why it has none.", nameof(Range)) : Range;

    /// <summary>Why it is undefined; beside a range, why it may be. Null if it is surely defined.</summary>
    public UndefinedReason? Undefined { get; } = Undefined;

    private static readonly Interval AboveZero = Interval.TryBetween(0, null, includeLower: false, includeUpper: false)!.Value;

    /// <summary>The range in words, such as “23.5 % to 23.7 %”, or why there is no rate, as far as that is sure.</summary>
    /// <param name="decimals">The number of decimals of percentages, 0 to <see cref="Figure.MaxDecimals"/>; they are rounded outwards.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimals is out of range.</exception>
    public LocalizedText ToText(int decimals = 1)
    {
        Guard.InRange(decimals, 0, Figure.MaxDecimals);
        return Undefined is not { } reason ? RangeText.Percentages(Range!.Value, decimals)
            : Range is not { } range ? LocalizedText.FromResource("Undefined." + reason)
            : range == Interval.Everything ? LocalizedText.FromResource("Rate.CannotBeSaid", LocalizedText.FromResource("Undefined." + reason))
            : RangeText.Percentages(range, decimals);
    }

    /// <summary>The rate of a change from one amount to another, each in an interval.</summary>
    internal static RateRange OfChange(Interval prior, Interval current, decimal? grain)
    {
        UndefinedReason? undefined = prior.Contains(0) ? UndefinedReason.ZeroBase : prior.Lower is null or < 0 ? UndefinedReason.NegativeBase : null;

        // Between two fen there is no amount, so there is nothing to divide by either.
        return prior.Intersect(Positive(grain)) is { } positive
            ? new(QuotientRange.Of(current, positive).Minus(1).ToPercent(), undefined)
            : new(null, undefined ?? UndefinedReason.ZeroBase);
    }

    /// <summary>The share of one change in another, each in an interval.</summary>
    internal static RateRange OfTotalChange(Interval part, Interval total, decimal? grain)
    {
        if (total.Contains(0))
        {
            return new(total.IsPoint ? null : Interval.Everything, UndefinedReason.NoTotalChange);
        }

        var (numerator, denominator) = total.Upper <= 0 ? (-part, -total) : (part, total);
        return new(QuotientRange.Of(numerator, denominator.Intersect(Positive(grain)) ?? denominator).ToPercent(), null);
    }

    /// <summary>All numbers above zero that a quantity can have, if it comes in whole grains.</summary>
    private static Interval Positive(decimal? grain) => grain is { } least ? Interval.AtLeast(least) : AboveZero;
}
