using Budget.Domain.Amounts;

namespace Budget.Domain.RollUps;

/// <summary>One amount of a roll-up (汇总单元): what is classified exactly so, and nothing below it.</summary>
/// <param name="Scope">What it covers. Along an axis that the roll-up does not tell apart, everything.</param>
/// <param name="Amount">The amount; in a roll-up, above zero.</param>
/// <remarks>
/// A line of category 201 that names no item makes a cell of 201, and one of basic expenditure that is not split makes a
/// cell of basic expenditure; <see cref="RollUp.TotalOf"/> adds what lies below. Equality is that of the components. The
/// default is nothing, of everything. Immutable and thread-safe.
/// </remarks>
public readonly record struct RollUpCell(ExpenditureScope Scope, Money Amount);
