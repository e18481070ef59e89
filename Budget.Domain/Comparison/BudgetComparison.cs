using Budget.Domain.Expenditure;
using Budget.Domain.Internal;

namespace Budget.Domain.Comparison;

/// <summary>Two exact budgets compared, along any axis and at any level (预算对比).</summary>
/// <remarks>
/// Everything is exact: changes are whole fen, rates and shares are fractions. Headings are the same if their codes are;
/// what moved to another code between two editions is another heading. Compares by content. Immutable and thread-safe.
/// </remarks>
public sealed partial record BudgetComparison
{
    private BudgetComparison(DepartmentBudget prior, DepartmentBudget current)
    {
        Prior = prior;
        Current = current;
    }

    /// <summary>The budget that changes are measured from.</summary>
    public DepartmentBudget Prior { get; }

    /// <summary>The budget that they lead to.</summary>
    public DepartmentBudget Current { get; }

    /// <summary>What is compared with what: the years, the stages and whose budgets they are.</summary>
    public ComparisonBasis Basis => new(new(Prior.Year, Prior.Stage), new(Current.Year, Current.Stage))
    {
        PriorDepartment = Prior.Department,
        CurrentDepartment = Current.Department,
    };

    /// <summary>The totals of both budgets.</summary>
    public Movement Total => new(Prior.Total, Current.Total);

    /// <summary>Compares two budgets of one stage (同口径对比), such as the initial budgets of two years.</summary>
    /// <param name="prior">The budget that changes are measured from, usually that of the earlier year.</param>
    /// <param name="current">The budget that they lead to.</param>
    /// <exception cref="ArgumentException">The stages differ; to compare them all the same, ask for <see cref="AcrossStages"/>.</exception>
    public static BudgetComparison LikeForLike(DepartmentBudget prior, DepartmentBudget current) =>
        Guard.NotNull(prior).Stage == Guard.NotNull(current).Stage
            ? new(prior, current)
            : throw new ArgumentException("The budgets are of different stages. If that is meant, call AcrossStages.", nameof(prior));

    /// <summary>Compares two budgets whatever their stages (不同口径对比), such as an outturn with the budget of the same year.</summary>
    /// <param name="prior">The budget that changes are measured from.</param>
    /// <param name="current">The budget that they lead to.</param>
    /// <returns>A comparison whose <see cref="Basis"/> says which stages they are.</returns>
    public static BudgetComparison AcrossStages(DepartmentBudget prior, DepartmentBudget current) =>
        new(Guard.NotNull(prior), Guard.NotNull(current));

    /// <summary>The comparison of the lines that meet a condition, as if the budgets held no others.</summary>
    /// <param name="condition">Which lines to keep, of both budgets.</param>
    public BudgetComparison Where(Func<ExpenditureLine, bool> condition)
    {
        Guard.NotNull(condition);
        return new(Narrow(Prior, condition), Narrow(Current, condition));
    }

    /// <summary>The comparison the other way round: every change has the opposite sign.</summary>
    public BudgetComparison Reverse() => new(Current, Prior);

    /// <summary>The basis and the totals in English words.</summary>
    public override string ToString() => Basis + ": " + Total;

    private static DepartmentBudget Narrow(DepartmentBudget budget, Func<ExpenditureLine, bool> condition) =>
        new(budget.Department, budget.Year, budget.Stage, budget.Units, [.. budget.Lines.Where(condition)], budget.Projects);
}
