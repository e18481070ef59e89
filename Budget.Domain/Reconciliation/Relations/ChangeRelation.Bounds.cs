using Budget.Domain.Disclosure;
using Budget.Domain.Figures;

namespace Budget.Domain.Reconciliation.Relations;

/// <content>What the figures of a change leave possible for each other.</content>
public sealed partial class ChangeRelation
{
    private const decimal SmallestPrior = 0.01m;

    private bool HasRate => rate.Figure is not null;

    private bool IsOfAmounts => (current.Figure ?? prior.Figure ?? amount.Figure)?.Kind == FigureKind.Amount;

    internal override Interval?[] Remaining(Interval[] values)
    {
        var (later, change, percent) = (values[0], Signed(values[2], direction), Signed(values[3], direction));
        if (IsUndefined(values))
        {
            return [Interval.Everything, Interval.Everything, Interval.Everything, Interval.Everything];
        }

        var earlier = HasRate ? values[1].Intersect(Interval.AtLeast(SmallestPrior)) : values[1];
        return
        [
            change is null || earlier is null || (HasRate && percent is null) ? null : RemainingCurrent(earlier.Value, change.Value, percent),
            PossiblePriors([later, Interval.Everything, values[2], values[3]], direction),
            earlier is null || (HasRate && percent is null) ? null : RemainingAmount(later, earlier.Value, percent),
            change is null || earlier is null ? null : !HasRate ? Interval.Everything : RemainingRate(later, earlier.Value, change.Value),
        ];
    }

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

    private Interval? RemainingCurrent(Interval earlier, Interval change, Interval? percent)
    {
        var byAmount = earlier + change;
        return HasRate ? IntervalProduct.Percent(percent!.Value + Interval.Point(100), earlier, IsOfAmounts)?.Intersect(byAmount) : byAmount;
    }

    private Interval? RemainingAmount(Interval later, Interval earlier, Interval? percent)
    {
        var bySides = Unsigned(later - earlier);
        return HasRate ? Unsigned(IntervalProduct.Percent(percent!.Value, earlier, IsOfAmounts)) is { } byRate ? bySides?.Intersect(byRate) : null : bySides;
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
