using System.Globalization;
using Budget.Domain.Figures;
using Budget.Domain.Internal;
using Budget.Domain.Reconciliation.Relations;
using Budget.Domain.Text;

namespace Budget.Domain.Comparison;

/// <summary>Says in words what can be said of a published movement; percentages are rounded outwards, amounts not at all.</summary>
internal sealed class MovementText(PublishedMovement movement, int decimals)
{
    private readonly decimal step = Rounding.Step((int)Guard.InRange(decimals, 0, Figure.MaxDecimals));

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
            ? LocalizedText.FromResource("Movement." + direction, Percentages(toSize(range)))
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

    private LocalizedText Percentages(Interval range) => Between(ToPercent(range.Lower, up: false), ToPercent(range.Upper, up: true));

    private LocalizedText Amounts(Interval range) => Between(ToAmount(range.Lower), ToAmount(range.Upper));

    private static LocalizedText Between(LocalizedText? lower, LocalizedText? upper) =>
        upper is null ? lower is null ? LocalizedText.FromResource("Range.Any") : LocalizedText.FromResource("Range.AtLeast", lower)
        : lower is null ? LocalizedText.FromResource("Range.AtMost", upper)
        : lower == upper ? lower
        : LocalizedText.FromResource("Range", lower, upper);

    private LocalizedText? ToPercent(decimal? percent, bool up)
    {
        if (percent is not { } number)
        {
            return null;
        }

        var steps = number / step;
        var rounded = Rounding.WithDecimals((up ? decimal.Ceiling(steps) : decimal.Floor(steps)) * step, decimals);
        return LocalizedText.FromResource("Percent", rounded.ToString(CultureInfo.InvariantCulture));
    }

    private LocalizedText? ToAmount(decimal? baseValue) =>
        baseValue is { } number ? Plain(FigureText.Like(movement.Model, number)) : null;

    private static LocalizedText Plain(string text) => new(text, text);
}
