using Budget.Domain.Figures;
using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation;

/// <summary>A figure in a check: the part it plays, as printed, and where.</summary>
/// <param name="Role">The part it plays.</param>
/// <param name="Figure">The figure; null if it is not printed.</param>
/// <param name="Location">Where it stands; null if it is not printed.</param>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record Operand(OperandRole Role, Figure? Figure, Location? Location);
