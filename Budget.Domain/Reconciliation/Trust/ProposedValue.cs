using Budget.Domain.Figures;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>A value that, put in the place of a suspect, removes what the suspicion says it does.</summary>
/// <param name="Value">The value, in the figure's own unit and decimals.</param>
/// <param name="Slip">The slip that would turn it into the figure as printed.</param>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record ProposedValue(Figure Value, Slip Slip);
