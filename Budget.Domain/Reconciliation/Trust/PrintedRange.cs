using Budget.Domain.Amounts;
using Budget.Domain.Figures;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>What could be printed in the place of a figure, in its own unit and decimals; an end that is missing is open.</summary>
internal sealed record PrintedRange(Figure? Least, Figure? Most)
{
    private const decimal Fen = 0.01m;

    internal static PrintedRange Everything { get; } = new(null, null);

    internal bool IsBounded => Least is not null && Most is not null;

    /// <summary>What can be printed of a range of true values; null where nothing can.</summary>
    internal static PrintedRange? Of(Fact fact, Interval range, Reading reading)
    {
        var (least, isBelow) = Outermost(fact, range, range.Lower, isLower: true, reading);
        var (most, isAbove) = Outermost(fact, range, range.Upper, isLower: false, reading);
        return isBelow && isAbove && !(least?.Value > most?.Value) ? new(least, most) : null;
    }

    /// <summary>What both ranges allow; null where that is nothing.</summary>
    internal PrintedRange? Intersect(PrintedRange other)
    {
        var least = Least is null || other.Least?.Value > Least.Value ? other.Least : Least;
        var most = Most is null || other.Most?.Value < Most.Value ? other.Most : Most;
        return least?.Value > most?.Value ? null : new(least, most);
    }

    /// <summary>From the lesser of both to the greater.</summary>
    internal PrintedRange Union(PrintedRange other) => new(
        Least is null || other.Least is null ? null : other.Least.Value < Least.Value ? other.Least : Least,
        Most is null || other.Most is null ? null : other.Most.Value > Most.Value ? other.Most : Most);

    internal bool Contains(Figure printed) => Contains(printed.Value);

    internal bool Contains(decimal value) => !(value < Least?.Value) && !(value > Most?.Value);

    /// <summary>All its values if there are no more than so many, else its ends.</summary>
    internal IEnumerable<decimal> Values(int most)
    {
        var step = Rounding.Step((Least ?? Most)?.Decimals ?? 0);
        return IsBounded && Most!.Value - Least!.Value <= most * step
            ? Enumerable.Range(0, (int)((Most.Value - Least.Value) / step) + 1).Select(i => Least.Value + (i * step))
            : ((Figure?[])[Least, Most]).OfType<Figure>().Select(end => end.Value);
    }

    /// <summary>What one in the figure's own unit is in base units.</summary>
    internal static decimal UnitOf(Figure model) => model.Kind == FigureKind.Amount ? model.Unit.SizeInYuan() : 1;

    /// <summary>The figure with another value, in steps of its last place; null where that is out of range.</summary>
    internal static Figure? TryPrint(Figure model, decimal value) =>
        Math.Abs(value) <= Limit(model) ? model.WithValue(Rounding.WithDecimals(value, model.Decimals)) : null;

    private static decimal Limit(Figure model) =>
        model.Kind == FigureKind.Amount ? decimal.Floor(Money.MaxValue.ToDecimal(model.Unit)) : Figure.CountLimit;

    // A printed value stands for true ones at most a step, or a fen, to either side; so the outermost is found near there.
    private static (Figure? Value, bool Exists) Outermost(Fact fact, Interval range, decimal? bound, bool isLower, Reading reading)
    {
        var model = fact.Figure!;
        var step = Rounding.Step(model.Decimals);
        if (bound is null || Math.Abs(bound.Value / UnitOf(model)) > Limit(model) - 1 - step)
        {
            return (null, true);
        }

        var reach = fact.Slack + (model.Kind == FigureKind.Amount ? Math.Max(model.Step, Fen) : model.Step);
        var outwards = isLower ? -1 : 1;
        var candidates = Near(bound.Value + (reach * outwards)).Concat(Near(bound.Value)).Select(value => TryPrint(model, value));
        var outermost = candidates.FirstOrDefault(printed => printed is not null && reading.Read(fact, printed).Overlaps(range));
        return (outermost, outermost is not null);

        IEnumerable<decimal> Near(decimal value)
        {
            var steps = decimal.Floor(value / model.Step);
            return Enumerable.Range(-2, 5).Select(i => (steps - (i * outwards)) * step);
        }
    }
}
