using Budget.Domain.Amounts;
using Budget.Domain.Collections;
using Budget.Domain.Expenditure;
using Budget.Domain.Internal;
using Budget.Domain.Periods;

namespace Budget.Domain.Comparison;

/// <summary>The exact budgets of several years at one stage (多年序列): each year compared with the one before, as far as both are there.</summary>
/// <remarks>
/// A year without a budget is a gap: no change leads into it or out of it, and none is made up across it. Where there is
/// no gap the changes chain: each starts where the one before ends. Compares by content. Immutable and thread-safe.
/// </remarks>
public sealed record BudgetSeries
{
    private BudgetSeries(ValueList<DepartmentBudget> budgets)
    {
        Budgets = budgets;
        var byYear = budgets.ToDictionary(budget => budget.Year);
        Years = Enumerable.Range(budgets[0].Year.Year, budgets[^1].Year.Year - budgets[0].Year.Year + 1).Select(year => new FiscalYear(year)).ToValueList();
        Steps = Years.Skip(1)
            .Select(year => new SeriesStep(
                year.Previous,
                year,
                byYear.TryGetValue(year.Previous, out var prior) && byYear.TryGetValue(year, out var current) ? BudgetComparison.LikeForLike(prior, current) : null))
            .ToValueList();
    }

    /// <summary>The budgets in the order of their years.</summary>
    public ValueList<DepartmentBudget> Budgets { get; }

    /// <summary>Every year from the first budget to the last, with or without a budget.</summary>
    public ValueList<FiscalYear> Years { get; }

    /// <summary>The step from each of these years to the next.</summary>
    public ValueList<SeriesStep> Steps { get; }

    /// <summary>Puts budgets in order.</summary>
    /// <param name="budgets">At least one budget, all of one stage and of different years, in any order.</param>
    /// <exception cref="ArgumentException">There is none, their stages differ, or two are of one year.</exception>
    public static BudgetSeries Of(IEnumerable<DepartmentBudget> budgets)
    {
        var ordered = Guard.NotNull(budgets).OrderBy(budget => budget.Year).ToValueList();
        if (ordered.Count == 0 || ordered.Any(budget => budget.Stage != ordered[0].Stage))
        {
            throw new ArgumentException("A series needs budgets, all of one stage.", nameof(budgets));
        }

        return ordered.Skip(1).Where((budget, i) => budget.Year == ordered[i].Year).Any()
            ? throw new ArgumentException("A series has one budget a year.", nameof(budgets))
            : new(ordered);
    }

    /// <summary>The amounts along any axis, year by year, in the order of its keys; every key that a line of any budget has.</summary>
    /// <param name="axis">The key of a line; it must mean the same in all budgets.</param>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    public ValueList<SeriesRow<TKey>> By<TKey>(Func<ExpenditureLine, TKey> axis)
        where TKey : notnull
    {
        var totals = Budgets.ToDictionary(budget => budget.Year, budget => budget.TotalsBy(axis));
        var order = typeof(TKey) == typeof(string) ? (IComparer<TKey>)StringComparer.Ordinal : Comparer<TKey>.Default;
        return totals.Values.SelectMany(total => total.Keys).Distinct().OrderBy(key => key, order)
            .Select(key => new SeriesRow<TKey>(key, Years.Select(year => AmountIn(year, key)).ToValueList()))
            .ToValueList();

        Money? AmountIn(FiscalYear year, TKey key) =>
            !totals.TryGetValue(year, out var ofYear) ? null : ofYear.TryGetValue(key, out var amount) ? amount : Money.Zero;
    }
}
