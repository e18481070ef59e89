using Budget.Domain.Classification;
using Budget.Domain.Expenditure;
using Budget.Domain.Internal;
using Budget.Domain.Periods;

namespace Budget.Domain.RollUps;

/// <summary>Which expenditure an amount covers (统计口径): of which year, unit, funds, headings and type.</summary>
/// <remarks>
/// Every component that is left out is the widest, so that the default is all expenditure. Equality is that of the
/// components. Immutable and thread-safe.
/// </remarks>
public readonly record struct ExpenditureScope
{
    /// <summary>The fiscal year; null for all years.</summary>
    public FiscalYear? Year { get; init; }

    /// <summary>The number of the budgetary unit, from zero; null for all units.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Unit { get; init => field = value is { } unit ? (int)Guard.InRange(unit, 0, int.MaxValue, nameof(value)) : null; }

    /// <summary>The funds; <see cref="FundScope.All"/> if left out.</summary>
    public FundScope Funds { get; init; }

    /// <summary>The heading of the functional classification; the root, for all, if left out.</summary>
    public FunctionalCode Function { get; init; }

    /// <summary>The heading of the economic classification; the root, for all, if left out.</summary>
    public EconomicCode Economic { get; init; }

    /// <summary>The type of expenditure; null for all types.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The type is not defined.</exception>
    public ExpenditureType? Type { get; init => field = value is { } type ? Guard.Defined(type, ExpenditureType.GrantsToAffiliates) : null; }
}
