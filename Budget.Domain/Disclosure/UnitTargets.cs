using Budget.Domain.Collections;
using Budget.Domain.Expenditure;
using Budget.Domain.Internal;
using Budget.Domain.Performance;

namespace Budget.Domain.Disclosure;

/// <summary>The projects of one unit in a target table, and the row of the unit itself.</summary>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record UnitTargets
{
    /// <summary>The unit; null if the table does not say whose projects these are.</summary>
    public BudgetaryUnit? Unit { get; init; }

    /// <summary>The money in the row of the unit, if it has any.</summary>
    public FundingColumns Funding { get; init => field = Guard.NotNull(value); } = new();

    /// <summary>The projects in printed order.</summary>
    public ValueList<ProjectTargets> Projects { get; init => field = Guard.NotNull(value); } = [];
}
