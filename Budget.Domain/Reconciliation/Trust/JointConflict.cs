using Budget.Domain.Collections;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>Relations that hold one by one, and that no choice of true values satisfies together (联合不可行).</summary>
/// <param name="Check">The position in <see cref="AuditReport.Checks"/> of the check that stands for them together, from zero.</param>
/// <param name="Relations">The positions of their checks. Without any one of them the rest was not found to conflict.</param>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record JointConflict(int Check, ValueList<int> Relations);
