using Budget.Domain.Amounts;
using Budget.Domain.Internal;

namespace Budget.Domain.Figures;

/// <content>What a figure can mean: intervals, exact amounts, equality and order.</content>
public sealed partial class Figure
{
    private const decimal Fen = 0.01m;

    /// <summary>Whether two figures are printed with the same kind, unit, value and number of decimals.</summary>
    public static bool operator ==(Figure? left, Figure? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two figures differ in kind, unit, value or number of decimals.</summary>
    public static bool operator !=(Figure? left, Figure? right) => !(left == right);

    /// <summary>Whether the left figure comes first.</summary>
    public static bool operator <(Figure? left, Figure? right) => left is null ? right is not null : left.CompareTo(right) < 0;

    /// <summary>Whether the left figure comes later.</summary>
    public static bool operator >(Figure? left, Figure? right) => right < left;

    /// <summary>Whether the left figure does not come later.</summary>
    public static bool operator <=(Figure? left, Figure? right) => !(right < left);

    /// <summary>Whether the left figure does not come first.</summary>
    public static bool operator >=(Figure? left, Figure? right) => !(left < right);

    /// <summary>The true values that print as this figure, in base units (yuan, percent, ones).</summary>
    /// <param name="convention">How the document rounds.</param>
    /// <returns>
    /// For an amount, whole fen: a figure printed to the fen is exact, and one printed finer than a fen stands for the
    /// whole fen on either side of it. A count without decimals is exact.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The convention is not defined.</exception>
    public Interval ToInterval(RoundingConvention convention)
    {
        Guard.Defined(convention, RoundingConvention.Unknown);
        var value = BaseValue;
        if (Kind == FigureKind.Count && Decimals == 0)
        {
            return Interval.Point(value);
        }

        if (Kind == FigureKind.Amount && Step <= Fen)
        {
            return Interval.Between(decimal.Floor(value / Fen) * Fen, decimal.Ceiling(value / Fen) * Fen);
        }

        return convention switch
        {
            RoundingConvention.HalfUp => Interval.Between(value - (Step / 2), value + (Step / 2)),
            RoundingConvention.Truncation => Cut(value, value == 0 ? Step : 0),
            _ => Cut(value, value == 0 ? Step : Step / 2),
        };
    }

    /// <summary>Whether two figures print the same number, whatever their units and decimals: 1.50 万元 and 15,000 元.</summary>
    /// <param name="other">The other figure.</param>
    public bool HasSameValueAs(Figure? other) => other is not null && Kind == other.Kind && BaseValue == other.BaseValue;

    /// <summary>The amount that the digits say, if they say whole fen.</summary>
    /// <param name="money">The amount, or zero.</param>
    /// <returns>False for a percentage, a count, and an amount printed finer than a fen.</returns>
    public bool TryToMoney(out Money money)
    {
        var fits = Kind == FigureKind.Amount && BaseValue % Fen == 0;
        money = fits ? Money.FromYuan(BaseValue) : Money.Zero;
        return fits;
    }

    /// <inheritdoc/>
    public bool Equals(Figure? other) => other is not null && CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Figure);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, BaseValue, Unit, Decimals, Counter);

    /// <inheritdoc/>
    public int CompareTo(Figure? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byKind = Kind.CompareTo(other.Kind);
        var byValue = byKind != 0 ? byKind : BaseValue.CompareTo(other.BaseValue);
        var byUnit = byValue != 0 ? byValue : Unit.CompareTo(other.Unit);
        var byDecimals = byUnit != 0 ? byUnit : Decimals.CompareTo(other.Decimals);
        return byDecimals != 0 ? byDecimals : string.CompareOrdinal(Counter, other.Counter);
    }

    // Truncation lets a value reach a whole step further from zero, the next step excluded. An amount is a whole number
    // of fen, so for it the next step is excluded by stopping a fen short.
    private Interval Cut(decimal value, decimal towardsZero)
    {
        var exact = Kind == FigureKind.Amount;
        var inner = exact && towardsZero == Step ? Step - Fen : towardsZero;
        var outer = exact ? Step - Fen : Step;
        var innerIsReached = exact || towardsZero < Step;
        return value >= 0
            ? Interval.Between(value - inner, value + outer, innerIsReached, exact)
            : Interval.Between(value - outer, value + inner, exact, innerIsReached);
    }
}
