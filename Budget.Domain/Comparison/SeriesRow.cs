using Budget.Domain.Amounts;
using Budget.Domain.Collections;

namespace Budget.Domain.Comparison;

/// <summary>One heading of a series, year by year (逐年数据).</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Amounts">Its amount in each year of the series: zero where the budget has no line of it, null where there is no budget.</param>
/// <typeparam name="THeading">The type of the heading.</typeparam>
/// <remarks>Compares by content. Immutable and thread-safe when the heading is.</remarks>
public sealed record SeriesRow<THeading>(THeading Heading, ValueList<Money?> Amounts)
{
    /// <summary>The movement from each year to the next; null where one of the two has no budget.</summary>
    public IEnumerable<Movement?> Movements =>
        Enumerable.Range(1, Math.Max(0, Amounts.Count - 1)).Select(i => Amounts[i - 1] is { } prior && Amounts[i] is { } current ? new Movement(prior, current) : (Movement?)null);
}
