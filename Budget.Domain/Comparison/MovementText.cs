using Budget.Domain.Figures;
using Budget.Domain.Text;

namespace Budget.Domain.Comparison;

/// <summary>Says in words what can be said of a published movement; percentages are rounded outwards, amounts not at all.</summary>
internal sealed class MovementText(PublishedMovement movement, int decimals)
{
    internal LocalizedText Describe() =>
        !movement.Prior.IsListed ? LocalizedText.FromResource("Movement.Introduced", movement.Current.Figure!.TextWithUnit)
        : !movement.Current.IsListed ? LocalizedText.FromResource("Movement.Discontinued", movement.Prior.Figure!.TextWithUnit)
        : movement.Direction switch
        {
            KnownDirection.Unchanged => LocalizedText.FromResource("Movement.Unchanged"),
            KnownDirection.Increase => OneWay("Increase", change => change),
            KnownDirection.Decrease => OneWay("Decrease", change => -change),
            KnownDirection.NoDecrease => AtMost("NoDecrease", change => change),
            KnownDirection.NoIncrease => AtMost("NoIncrease", change => -change),
            _ => EitherWay(),
        };

    private LocalizedText OneWay(string direction, Func<Interval, Interval> toSize)
    {
        var rate = movement.Rate;
        return rate is { Range: { } range, Undefined: null }
            ? LocalizedText.FromResource("Movement." + direction, range == Interval.Everything ? Amounts(toSize(movement.Change)) : Percentages(toSize(range)))
            : LocalizedText.FromResource(
                rate.Range is null ? "Movement.WithoutRate" : "Movement.PerhapsWithoutRate",
                LocalizedText.FromResource("Movement." + direction + ".ByAmount", Amounts(toSize(movement.Change))),
                LocalizedText.FromResource("Undefined." + rate.Undefined!.Value));
    }

    private LocalizedText AtMost(string direction, Func<Interval, Interval> toSize)
    {
        var most = movement.Rate is { Range: { } range, Undefined: null } ? ToPercent(toSize(range).Upper, up: true) : ToAmount(toSize(movement.Change).Upper);
        return most is null ? LocalizedText.FromResource("Movement." + direction) : LocalizedText.FromResource("Movement." + direction + ".AtMost", most);
    }

    private LocalizedText EitherWay()
    {
        var rate = movement.Rate is { Range: { } range, Undefined: null } ? (ToPercent(range.Lower, up: false), ToPercent(range.Upper, up: true)) : (null, null);
        var (lower, upper) = rate is ({ }, { }) ? rate : (ToAmount(movement.Change.Lower), ToAmount(movement.Change.Upper));
        return lower is null || upper is null
            ? LocalizedText.FromResource("Movement.Unknown")
            : LocalizedText.FromResource(
                movement.Current.Figure!.HasSameValueAs(movement.Prior.Figure) ? "Movement.SameAsPrinted" : "Movement.Unknown.Between", lower, upper);
    }

    private LocalizedText Percentages(Interval range) => RangeText.Percentages(range, decimals);

    private LocalizedText Amounts(Interval range) => RangeText.Amounts(range, movement.Model);

    private LocalizedText? ToPercent(decimal? percent, bool up) => RangeText.ToPercent(percent, decimals, up);

    private LocalizedText? ToAmount(decimal? baseValue) => RangeText.ToAmount(baseValue, movement.Model);
}
