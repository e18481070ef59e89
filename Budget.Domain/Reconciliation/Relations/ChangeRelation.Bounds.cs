using Budget.Domain.Disclosure;
using Budget.Domain.Figures;

namespace Budget.Domain.Reconciliation.Relations;

/// <content>What the figures of a change leave possible for each other.</content>
public sealed partial class ChangeRelation
{
    private bool HasRate => rate.Figure is not null;

    private bool IsOfAmounts => (current.Figure ?? prior.Figure ?? amount.Figure)?.Kind == FigureKind.Amount;

    internal override bool RemainingIsExact => false;

    internal override Interval?[] Remaining(Interval[] values)
    {
        if (IsUndefined(values))
        {
            return [Interval.Everything, Interval.Everything, Interval.Everything, Interval.Everything];
        }

        // Whatever the others leave for the earlier amount is what each is measured from.
        return
        [
            Without(values, 0) is { } a && Signed(values[2], direction) is { } change ? RemainingCurrent(a, change, values[3]) : null,
            Without(values, 1),
            Without(values, 2) is { } b ? RemainingAmount(values[0], b, values[3]) : null,
            !HasRate ? Interval.Everything
                : Without(values, 3) is { } c && Signed(values[2], direction) is { } size ? RemainingRate(values[0], c, size)
                : null,
        ];
    }

    internal override IEnumerable<decimal> Agreeing(int operand, decimal?[] digits, Reading reading)
    {
        var sign = direction switch { ChangeDirection.Increase => 1, ChangeDirection.Decrease => -1, _ => 0 };
        var (later, earlier, change) = (digits[0], digits[1], direction == ChangeDirection.Unchanged ? 0 : digits[2]);
        var basis = earlier ?? (later - (sign * change));
        return operand switch
        {
            0 => earlier + (sign * change) is { } value ? [value] : [],
            1 => later - (sign * change) is { } value ? [value] : [],
            2 => (later - earlier) * sign is { } value and >= 0 ? [value] : [],
            _ => (change ?? ((later - earlier) * sign)) is { } size and >= 0 && basis > 0
                ? ExactProduct.Percentages(size, basis.Value, rate.Figure!.Decimals, reading)
                : [],
        };
    }

    /// <summary>What follows for the earlier amount, if it is not printed and anything follows. A budget has no negative amounts.</summary>
    internal override ImpliedValue? Imply(Interval[] values) =>
        prior.Figure is null && current.Figure is not null && PossiblePriors(values, direction) is { } possible && possible != Interval.Everything
            ? new(FactText.Describe(prior), current.Figure.Value < 0 ? possible : possible.Intersect(Interval.AtLeast(0)) ?? possible, (amount.Figure ?? current.Figure).Unit)
            : null;

    // What is printed has no sign: the direction gives it, and no change at all is zero.
    private static Interval? Signed(Interval size, ChangeDirection direction) => direction switch
    {
        ChangeDirection.Unchanged => size.Intersect(Interval.Point(0)),
        ChangeDirection.Increase => size.Intersect(Interval.AtLeast(0)),
        _ => size.Intersect(Interval.AtLeast(0)) is { } decrease ? -decrease : null,
    };

    // A rate over nothing is undefined.
    private bool IsUndefined(Interval[] values) => HasRate && values[1].Upper <= 0;

    private Interval? PossiblePriors(Interval[] values, ChangeDirection assumed)
    {
        var later = values[0];
        if (Signed(values[2], assumed) is not { } change)
        {
            return null;
        }

        var bounds = new PriorBounds();
        bounds.Narrow(values[1]);
        bounds.Narrow(later - change);
        if (HasRate)
        {
            if (Signed(values[3], assumed) is not { } percent)
            {
                return null;
            }

            bounds.NarrowByRate(later, percent + Interval.Point(100));
            bounds.NarrowByRate(change, percent);
        }

        return bounds.Range;
    }

    /// <summary>The earlier amounts that all but one operand leave possible.</summary>
    private Interval? Without(Interval[] values, int operand)
    {
        var others = (Interval[])values.Clone();
        others[operand] = Interval.Everything;
        return PossiblePriors(others, direction);
    }

    private Interval? RemainingCurrent(Interval earlier, Interval change, Interval rateSize)
    {
        var byAmount = earlier + change;
        return !HasRate ? byAmount
            : Signed(rateSize, direction) is { } percent ? IntervalProduct.Percent(percent + Interval.Point(100), earlier, IsOfAmounts)?.Intersect(byAmount)
            : null;
    }

    private Interval? RemainingAmount(Interval later, Interval earlier, Interval rateSize)
    {
        var bySides = Unsigned(later - earlier);
        return !HasRate ? bySides
            : Signed(rateSize, direction) is { } percent && Unsigned(IntervalProduct.Percent(percent, earlier, IsOfAmounts)) is { } byRate ? bySides?.Intersect(byRate)
            : null;
    }

    private Interval? RemainingRate(Interval later, Interval earlier, Interval change)
    {
        var byAmount = Unsigned(IntervalProduct.Quotient(change, earlier, isAmount: false));
        var bySides = Unsigned(IntervalProduct.Quotient(later, earlier, isAmount: false) - Interval.Point(100));
        return bySides is { } sides ? byAmount?.Intersect(sides) : null;
    }

    /// <summary>The size of a change that goes in the direction.</summary>
    private Interval? Unsigned(Interval? change) =>
        change is { } signed ? Signed(direction == ChangeDirection.Decrease ? -signed : signed, direction == ChangeDirection.Decrease ? ChangeDirection.Increase : direction) : null;
}
