using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation.Rules.Operations;

/// <summary>The number of vehicles is the sum of all kinds (车辆合计).</summary>
/// <remarks>Stateless and thread-safe.</remarks>
public sealed class VehiclesByKind() : ListingSumRule("assets.vehicles-by-kind", ListingAxis.VehicleKind);
