using System.Collections.Immutable;
using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Collections;
using Budget.Domain.Expenditure;
using Budget.Domain.Internal;

namespace Budget.Domain.Comparison;

/// <content>The axes. Every line belongs to one heading of an axis, so movements and shares add up to those of the whole.</content>
public sealed partial record BudgetComparison
{
    /// <summary>The movements along any axis, in the order of its keys; every key that a line of either budget has.</summary>
    /// <param name="axis">The key of a line; it must mean the same in both budgets, which positions of units and projects do not.</param>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    public ValueList<Contribution<TKey>> By<TKey>(Func<ExpenditureLine, TKey> axis)
        where TKey : notnull => Contributions(Prior.TotalsBy(axis), Current.TotalsBy(axis));

    /// <summary>The movements by fund.</summary>
    public ValueList<Contribution<Fund>> ByFund() => By(line => line.Fund);

    /// <summary>The movements by type; by personnel and daily operating expenditure only if both budgets split all that is basic.</summary>
    public ValueList<Contribution<ExpenditureType>> ByType()
    {
        var isSplit = Prior.Lines.Concat(Current.Lines).All(line => line.Type != ExpenditureType.Basic);
        return By(line => !isSplit && line.IsOf(ExpenditureType.Basic) ? ExpenditureType.Basic : line.Type);
    }

    /// <summary>The movements by heading at a level of the functional classification; what is classified less deep keeps its own heading.</summary>
    /// <param name="level">1 for categories, 2 for subcategories, 3 for items; 0 for the total.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public ValueList<Contribution<FunctionalCode>> ByFunction(int level)
    {
        Guard.InRange(level, 0, 3);
        return By(line => line.Function.AtLevel(level));
    }

    /// <summary>The movements by heading at a level of the economic classification; what is classified less deep keeps its own heading.</summary>
    /// <param name="level">1 for categories, 2 for items; 0 for the total.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public ValueList<Contribution<EconomicCode>> ByEconomic(int level)
    {
        Guard.InRange(level, 0, 2);
        return By(line => level >= line.Economic.Level ? line.Economic : level == 1 ? line.Economic.Parent : EconomicCode.Root);
    }

    /// <summary>The movements of every functional heading that has an amount, with all headings above it, depth first from the root.</summary>
    public ValueList<Branch<FunctionalCode>> FunctionalTree() => Tree(line => line.Function);

    /// <summary>The movements of every economic heading that has an amount, with all headings above it, depth first from the root.</summary>
    public ValueList<Branch<EconomicCode>> EconomicTree() => Tree(line => line.Economic);

    /// <summary>The movements by unit: units are the same if their codes are, or their names where one of them has no code.</summary>
    public ValueList<Contribution<BudgetaryUnit>> ByUnit()
    {
        var units = new NamedParts<BudgetaryUnit>(Prior.Units, Current.Units, unit => (unit.Name, unit.Code));
        return Named(Prior.TotalsByUnit(), Current.TotalsByUnit(), units.InPrior, units.InCurrent, units.Of);
    }

    /// <summary>The movements by project, matched as units are; null is what belongs to no project.</summary>
    public ValueList<Contribution<Project?>> ByProject()
    {
        var projects = new NamedParts<Project>(Prior.Projects, Current.Projects, project => (project.Name, project.Code));
        return Named(
            Prior.TotalsByProject(),
            Current.TotalsByProject(),
            position => position == 0 ? -1 : projects.InPrior(position - 1),
            position => position == 0 ? -1 : projects.InCurrent(position - 1),
            part => part < 0 ? null : projects.Of(part));
    }

    private ValueList<Contribution<THeading>> Named<THeading>(
        ImmutableSortedDictionary<int, Money> prior, ImmutableSortedDictionary<int, Money> current, Func<int, int> inPrior, Func<int, int> inCurrent, Func<int, THeading> heading) =>
        Contributions(Renumber(prior, inPrior), Renumber(current, inCurrent))
            .Select(part => new Contribution<THeading>(heading(part.Heading), part.Movement, part.Share))
            .ToValueList();

    private static Dictionary<int, Money> Renumber(ImmutableSortedDictionary<int, Money> totals, Func<int, int> number) =>
        totals.GroupBy(total => number(total.Key)).ToDictionary(group => group.Key, group => Money.Sum(group.Select(total => total.Value)));

    private ValueList<Contribution<TKey>> Contributions<TKey>(IReadOnlyDictionary<TKey, Money> prior, IReadOnlyDictionary<TKey, Money> current)
        where TKey : notnull
    {
        var order = typeof(TKey) == typeof(string) ? (IComparer<TKey>)StringComparer.Ordinal : Comparer<TKey>.Default;
        var total = Total.Change;
        return prior.Keys.Union(current.Keys)
            .OrderBy(key => key, order)
            .Select(key => (Key: key, Movement: new Movement(AmountOf(prior, key), AmountOf(current, key))))
            .Select(part => new Contribution<TKey>(part.Key, part.Movement, Rate.OfTotalChange(part.Movement.Change, total)))
            .ToValueList();
    }

    private static Money AmountOf<TKey>(IReadOnlyDictionary<TKey, Money> totals, TKey key)
        where TKey : notnull => totals.TryGetValue(key, out var amount) ? amount : Money.Zero;

    private ValueList<Branch<TCode>> Tree<TCode>(Func<ExpenditureLine, TCode> axis)
        where TCode : struct, IClassificationCode<TCode>
    {
        var own = By(axis).ToDictionary(part => part.Heading, part => part.Movement);
        var subtrees = new SortedDictionary<TCode, Movement> { [default] = default };
        foreach (var part in own)
        {
            for (var code = part.Key; ; code = code.Parent)
            {
                subtrees[code] = (subtrees.TryGetValue(code, out var below) ? below : default) + part.Value;
                if (code.Level == 0)
                {
                    break;
                }
            }
        }

        var total = Total.Change;
        return subtrees
            .Select(subtree => new Branch<TCode>(
                subtree.Key, own.TryGetValue(subtree.Key, out var movement) ? movement : default, subtree.Value, Rate.OfTotalChange(subtree.Value.Change, total)))
            .ToValueList();
    }
}
