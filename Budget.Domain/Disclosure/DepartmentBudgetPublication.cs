using Budget.Domain.Amounts;
using Budget.Domain.Expenditure;
using Budget.Domain.Figures;
using Budget.Domain.Internal;

namespace Budget.Domain.Disclosure;

/// <summary>Publishes exact budgets (由明细生成公开文本).</summary>
/// <remarks>Stateless and thread-safe.</remarks>
public static class DepartmentBudgetPublication
{
    /// <summary>What a department publishes from its exact budget, rounded as told.</summary>
    /// <param name="budget">The exact budget.</param>
    /// <param name="unit">The unit to print amounts in.</param>
    /// <param name="decimals">The number of decimals of amounts, 0 to <see cref="Figure.MaxDecimals"/>.</param>
    /// <param name="convention">Half up or truncation.</param>
    /// <param name="shareDecimals">The number of decimals of percentages, 0 to <see cref="Figure.MaxDecimals"/>.</param>
    /// <param name="prior">An earlier budget to state changes on; none if left out.</param>
    /// <param name="shares">
    /// How a set of shares is made that makes up its whole; plain rounding, which is by the convention, if left out. What is made to
    /// close at 100 has shares that are no quotients: tell the auditor so, by a <c>ShareIsQuotient</c> rule of the same method.
    /// </param>
    /// <returns>
    /// A document that never contradicts itself. It says what the lines tell: lists by heading go as deep as every line is
    /// classified, and the three public expenses are printed where every line that could hold them has an economic item.
    /// </returns>
    /// <exception cref="ArgumentNullException">The budget is null.</exception>
    /// <exception cref="ArgumentException">The convention is unknown: to print, one must say how. Or the prior budget is not earlier.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number of decimals, the unit or the method of shares is out of range.</exception>
    public static BudgetDisclosure Disclose(
        this DepartmentBudget budget,
        AmountUnit unit,
        int decimals,
        RoundingConvention convention,
        int shareDecimals = 1,
        DepartmentBudget? prior = null,
        ApportionmentMethod shares = ApportionmentMethod.PlainRounding)
    {
        Guard.NotNull(budget);
        Guard.Defined(unit, AmountUnit.HundredMillionYuan);
        Guard.InRange(decimals, 0, Figure.MaxDecimals);
        Guard.InRange(shareDecimals, 0, Figure.MaxDecimals);
        Guard.Defined(convention, RoundingConvention.Unknown);
        Guard.Defined(shares, ApportionmentMethod.AdjustLast);
        if (prior is not null && (prior.Year > budget.Year || (prior.Year == budget.Year && prior.Stage >= budget.Stage)))
        {
            throw new ArgumentException("A change is stated on an earlier year, or on an earlier stage of the same year.", nameof(prior));
        }

        return convention == RoundingConvention.Unknown
            ? throw new ArgumentException("To print a budget, say how to round: half up or truncation.", nameof(convention))
            : new Publisher(budget, prior, new(unit, decimals, shareDecimals, convention, shares)).Publish();
    }
}
