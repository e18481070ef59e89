using Budget.Domain.Figures;

namespace Budget.Domain.Reconciliation.Relations;

/// <summary>Sums of intervals, of all and of all but one: what totals and bounds are made of.</summary>
internal static class IntervalSum
{
    /// <param name="values">The intervals.</param>
    /// <param name="term">The term that an interval makes in its position.</param>
    internal static Interval Of(Interval[] values, Func<Interval, int, Interval> term)
    {
        var sum = Interval.Point(0);
        for (var i = 0; i < values.Length; i++)
        {
            sum += term(values[i], i);
        }

        return sum;
    }

    /// <summary>For each term, the sum of all the others, in time proportional to their number.</summary>
    internal static Interval[] OfOthers(Interval[] values, Func<Interval, int, Interval> term)
    {
        var others = new Interval[values.Length];
        var sum = Interval.Point(0);
        for (var i = 0; i < values.Length; i++)
        {
            others[i] = sum;
            sum += term(values[i], i);
        }

        sum = Interval.Point(0);
        for (var i = values.Length - 1; i >= 0; i--)
        {
            others[i] += sum;
            sum += term(values[i], i);
        }

        return others;
    }
}
