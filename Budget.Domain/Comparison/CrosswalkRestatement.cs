using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Classification.Crosswalks;
using Budget.Domain.Collections;
using Budget.Domain.Expenditure;
using Budget.Domain.Internal;

namespace Budget.Domain.Comparison;

/// <summary>Says amounts of one edition of a classification in another, through a crosswalk. Stateless and thread-safe.</summary>
public static class CrosswalkRestatement
{
    /// <summary>Restates amounts by code.</summary>
    /// <typeparam name="TCode">The type of the codes.</typeparam>
    /// <param name="crosswalk">The crosswalk, from the edition that the amounts are given in.</param>
    /// <param name="amounts">
    /// Amounts that have nothing in common, such as the totals of lines by their codes
    /// (<see cref="DepartmentBudget.TotalsBy{TKey}"/>): never a heading's total beside those of its parts. Amounts of one code
    /// are added. An amount under the root has no heading, and is comparable.
    /// </param>
    /// <returns>Parts that add up to the amounts. A split divides by its weights, by the largest remainder; without weights it is incomparable.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OverflowException">A sum is out of the range of <see cref="Money"/>.</exception>
    public static Restatement<TCode> Restate<TCode>(this Crosswalk<TCode> crosswalk, IEnumerable<KeyValuePair<TCode, Money>> amounts)
        where TCode : struct, IClassificationCode<TCode>
    {
        Guard.NotNull(crosswalk);
        var parts = Guard.NotNull(amounts)
            .GroupBy(entry => entry.Key, entry => entry.Value)
            .OrderBy(group => group.Key)
            .SelectMany(group => new HeadingRestatement<TCode>(crosswalk, group.Key).Restate(Money.Sum(group)));
        return new(parts.ToValueList());
    }

    /// <summary>Restates the lines of a budget by what they are for.</summary>
    /// <param name="crosswalk">The crosswalk, from the edition that the lines are classified in.</param>
    /// <param name="budget">The budget.</param>
    /// <returns>The lines, each divided by itself if its heading was split.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RestatedBudget<FunctionalCode> Restate(this Crosswalk<FunctionalCode> crosswalk, DepartmentBudget budget) => Restate(
        crosswalk,
        budget,
        line => line.Function,
        (line, code, amount) => new(amount, line.Fund, code, line.Type, line.Economic, line.Unit, line.Project));

    /// <summary>Restates the lines of a budget by what is bought.</summary>
    /// <param name="crosswalk">The crosswalk, from the edition that the lines are classified in.</param>
    /// <param name="budget">The budget.</param>
    /// <returns>The lines, each divided by itself if its heading was split. Lines without an economic item are comparable.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RestatedBudget<EconomicCode> Restate(this Crosswalk<EconomicCode> crosswalk, DepartmentBudget budget) => Restate(
        crosswalk,
        budget,
        line => line.Economic,
        (line, code, amount) => new(amount, line.Fund, line.Function, line.Type, code, line.Unit, line.Project));

    private static RestatedBudget<TCode> Restate<TCode>(
        Crosswalk<TCode> crosswalk, DepartmentBudget budget, Func<ExpenditureLine, TCode> codeOf, Func<ExpenditureLine, TCode, Money, ExpenditureLine> with)
        where TCode : struct, IClassificationCode<TCode>
    {
        Guard.NotNull(crosswalk);
        Guard.NotNull(budget);
        var headings = new Dictionary<TCode, HeadingRestatement<TCode>>();
        var lines = new List<RestatedLine<TCode>>();
        for (var i = 0; i < budget.Lines.Count; i++)
        {
            var line = budget.Lines[i];
            if (!headings.TryGetValue(codeOf(line), out var heading))
            {
                headings.Add(codeOf(line), heading = new(crosswalk, codeOf(line)));
            }

            lines.AddRange(heading.Restate(line.Amount).Select(part => new RestatedLine<TCode>(i, with(line, part.To ?? part.From, part.Amount), part)));
        }

        return new(budget, lines.ToValueList());
    }
}
