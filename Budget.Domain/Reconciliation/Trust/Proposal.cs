using Budget.Domain.Figures;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>A value that could stand in the place of a figure.</summary>
/// <param name="Value">The value, printed like the figure.</param>
/// <param name="Slip">The slip that would have led from it to the figure.</param>
/// <param name="Surprise">How surprising it would be if this had been meant.</param>
/// <param name="Distance">How far it is from the figure as printed.</param>
internal sealed record Proposal(Figure Value, Slip Slip, int Surprise, decimal Distance);
