using System.Collections.Immutable;
using System.Globalization;
using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Collections;
using Budget.Domain.Internal;
using Budget.Domain.Periods;

namespace Budget.Domain.Expenditure;

/// <summary>A department's budget, exactly (部门预算): its lines, from which every total is derived.</summary>
/// <remarks>
/// Totals cannot disagree, because none is stored. What a department publishes from it is a
/// <see cref="Disclosure.BudgetDisclosure"/>. Compares by content, the order of the lines included; totals do not depend
/// on that order. Immutable and thread-safe.
/// </remarks>
public sealed record DepartmentBudget
{
    /// <summary>Creates a budget.</summary>
    /// <param name="department">The department's name, not blank.</param>
    /// <param name="year">The fiscal year.</param>
    /// <param name="stage">The stage of the budget.</param>
    /// <param name="units">The units in scope, at least one.</param>
    /// <param name="lines">The lines; their units and projects must be in the tables.</param>
    /// <param name="projects">The projects; none if left out.</param>
    /// <exception cref="ArgumentException">There is no unit, the lines are default, or a line names a unit or a project that is not in the tables.</exception>
    /// <exception cref="OverflowException">The lines add up to more than the range of <see cref="Money"/>.</exception>
    public DepartmentBudget(
        string department,
        FiscalYear year,
        BudgetStage stage,
        ValueList<BudgetaryUnit> units,
        ImmutableArray<ExpenditureLine> lines,
        ValueList<Project>? projects = null)
    {
        Department = Guard.NotBlank(department);
        Year = Guard.NotNull(year);
        Stage = Guard.Defined(stage, BudgetStage.Outturn);
        Units = Guard.NotNull(units);
        Projects = projects ?? [];
        Lines = lines.IsDefault ? throw new ArgumentException("The array of lines was never made.", nameof(lines)) : lines.ToValueList();
        if (units.Count == 0)
        {
            throw new ArgumentException("A budget has at least one unit.", nameof(units));
        }

        for (var i = 0; i < Lines.Count; i++)
        {
            if (Lines[i].Unit >= Units.Count || Lines[i].Project > Projects.Count)
            {
                throw new ArgumentException(
                    string.Format(CultureInfo.InvariantCulture, "Line {0} names a unit or a project that is not in the tables.", i), nameof(lines));
            }
        }

        // Amounts are not negative, so a total that fits guarantees that every part of it fits.
        Total = Money.Sum(Lines.Select(line => line.Amount));
    }

    /// <summary>The department's name.</summary>
    public string Department { get; }

    /// <summary>The fiscal year.</summary>
    public FiscalYear Year { get; }

    /// <summary>The stage of the budget.</summary>
    public BudgetStage Stage { get; }

    /// <summary>The units in scope.</summary>
    public ValueList<BudgetaryUnit> Units { get; }

    /// <summary>The projects that lines can name.</summary>
    public ValueList<Project> Projects { get; }

    /// <summary>The lines.</summary>
    public ValueList<ExpenditureLine> Lines { get; }

    /// <summary>The total of all lines.</summary>
    public Money Total { get; }

    /// <summary>The total of the lines that meet a condition; zero if there are none.</summary>
    /// <param name="condition">Which lines to add.</param>
    public Money TotalWhere(Func<ExpenditureLine, bool> condition)
    {
        Guard.NotNull(condition);
        return Money.Sum(Lines.Where(condition).Select(line => line.Amount));
    }

    /// <summary>The totals along any axis, in the order of its keys; texts are ordered by their characters, not by a language.</summary>
    /// <param name="axis">The key of a line; lines of equal keys are added.</param>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    public ImmutableSortedDictionary<TKey, Money> TotalsBy<TKey>(Func<ExpenditureLine, TKey> axis)
        where TKey : notnull
    {
        Guard.NotNull(axis);
        var totals = new Dictionary<TKey, Money>();
        foreach (var line in Lines)
        {
            var key = axis(line);
            totals[key] = (totals.TryGetValue(key, out var sum) ? sum : Money.Zero) + line.Amount;
        }

        return totals.ToImmutableSortedDictionary(typeof(TKey) == typeof(string) ? (IComparer<TKey>)StringComparer.Ordinal : Comparer<TKey>.Default);
    }

    /// <summary>The totals by fund.</summary>
    public ImmutableSortedDictionary<Fund, Money> TotalsByFund() => TotalsBy(line => line.Fund);

    /// <summary>The totals by type, as the lines say it: basic stands only for what is not split further.</summary>
    public ImmutableSortedDictionary<ExpenditureType, Money> TotalsByType() => TotalsBy(line => line.Type);

    /// <summary>The totals of every heading at a level of the functional classification; lines classified less deep keep their own heading.</summary>
    /// <param name="level">0 for the grand total, 1 for categories, 2 for subcategories, 3 for items.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public ImmutableSortedDictionary<FunctionalCode, Money> TotalsByFunction(int level)
    {
        Guard.InRange(level, 0, 3);
        return TotalsBy(line => line.Function.AtLevel(level));
    }

    /// <summary>The totals by economic heading.</summary>
    public ImmutableSortedDictionary<EconomicCode, Money> TotalsByEconomic() => TotalsBy(line => line.Economic);

    /// <summary>The totals by unit, keyed by its position in <see cref="Units"/>.</summary>
    public ImmutableSortedDictionary<int, Money> TotalsByUnit() => TotalsBy(line => line.Unit);

    /// <summary>The totals by project, keyed by its position in <see cref="Projects"/> counted from one; zero is what belongs to none.</summary>
    public ImmutableSortedDictionary<int, Money> TotalsByProject() => TotalsBy(line => line.Project);
}
