using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation.Rules.PublicExpenses;

/// <summary>Vehicle expenses are the sum of purchase and operation (公务用车购置及运行维护费合计).</summary>
/// <remarks>Stateless and thread-safe.</remarks>
public sealed class VehicleExpensesTotal() : ListingSumRule("three-public.vehicles", ListingAxis.VehicleExpense);
