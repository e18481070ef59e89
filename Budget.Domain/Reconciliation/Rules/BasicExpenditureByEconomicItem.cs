using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>A part of basic expenditure is the sum of its economic headings (经济分类合计).</summary>
/// <remarks>Stateless and thread-safe.</remarks>
public sealed class BasicExpenditureByEconomicItem() : ListingSumRule("types.economic-items", ListingAxis.Economic);
