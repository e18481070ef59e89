using Budget.Domain.Figures;

namespace Budget.Domain.Reconciliation.Relations;

/// <summary>Sums of intervals, of all and of all but one: what totals and bounds are made of.</summary>
internal static class IntervalSum
{
    internal static Interval Of(Interval[] terms)
    {
        var sum = Interval.Point(0);
        foreach (var term in terms)
        {
            sum += term;
        }

        return sum;
    }

    /// <summary>For each term, the sum of all the others, in time proportional to their number.</summary>
    internal static Interval[] OfOthers(Interval[] terms)
    {
        var others = new Interval[terms.Length];
        var sum = Interval.Point(0);
        for (var i = 0; i < terms.Length; i++)
        {
            others[i] = sum;
            sum += terms[i];
        }

        sum = Interval.Point(0);
        for (var i = terms.Length - 1; i >= 0; i--)
        {
            others[i] += sum;
            sum += terms[i];
        }

        return others;
    }
}
