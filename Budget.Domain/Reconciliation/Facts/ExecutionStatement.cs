using Budget.Domain.Disclosure;

namespace Budget.Domain.Reconciliation.Facts;

/// <summary>The figures of an outturn measured by its budget (预算执行情况), some of which may not be printed there.</summary>
/// <param name="Outturn">The outturn.</param>
/// <param name="Budget">The budget.</param>
/// <param name="Rate">The completion rate.</param>
/// <param name="Stated">The statement as printed.</param>
/// <param name="Location">Where it stands.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ExecutionStatement(Fact Outturn, Fact Budget, Fact Rate, BudgetExecution Stated, Location Location);
