using Budget.Domain.Figures;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>A value that could stand in the place of a figure.</summary>
/// <param name="Value">The value, printed like the figure.</param>
/// <param name="Agreements">The number of relations that would agree to the last digit.</param>
/// <param name="Slip">The slip that would have led from it to the figure.</param>
/// <param name="Cost">How far-fetched that is.</param>
/// <param name="Distance">How far it is from the figure as printed.</param>
internal sealed record Proposal(Figure Value, int Agreements, Slip Slip, int Cost, decimal Distance);
