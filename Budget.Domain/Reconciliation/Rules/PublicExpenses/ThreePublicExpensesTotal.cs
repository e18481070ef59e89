using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation.Rules.PublicExpenses;

/// <summary>The three public expenses are the sum of overseas travel, reception and vehicles (“三公”经费合计).</summary>
/// <remarks>Stateless and thread-safe.</remarks>
public sealed class ThreePublicExpensesTotal() : ListingSumRule("three-public.total", ListingAxis.PublicExpense);
