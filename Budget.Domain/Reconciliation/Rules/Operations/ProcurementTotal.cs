using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation.Rules.Operations;

/// <summary>Procurement is the sum of goods, works and services (政府采购合计).</summary>
/// <remarks>Stateless and thread-safe.</remarks>
public sealed class ProcurementTotal() : ListingSumRule("procurement.total", ListingAxis.Procurement);
