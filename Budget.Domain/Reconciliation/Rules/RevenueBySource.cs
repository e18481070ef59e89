using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>Revenue is the sum of its sources; appropriations are the sum of the appropriated funds (收入等于各来源之和).</summary>
/// <remarks>Stateless and thread-safe.</remarks>
public sealed class RevenueBySource() : ListingSumRule("totals.revenue-by-source", ListingAxis.Fund);
