using Budget.Domain.Figures;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules.PublicExpenses;

/// <summary>No purchase planned, no purchase money; no vehicles, no operating cost (车辆数与车辆经费一致).</summary>
/// <remarks>Stateless and thread-safe.</remarks>
public sealed class VehicleMoneyNeedsVehicles() : Rule("three-public.vehicle-money")
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        if (facts.Disclosure is not { StateAssets: { } assets, ThreePublicExpenses: { } expenses })
        {
            yield break;
        }

        var money = facts.Whole with { Funds = expenses.Funds };
        var purchase = facts.One(money with { Measure = Measure.VehiclePurchase });
        var operation = facts.One(money with { Measure = Measure.VehicleOperation });
        var nothingPlanned = assets.Planned is { IsNothing: true } or { Vehicles.BaseValue: 0 };
        if (nothingPlanned && purchase.Figure is not null)
        {
            yield return new SameRelation([purchase, Nothing(purchase, "/stateAssets/planned")]);
        }

        if (nothingPlanned && assets.Vehicles is { BaseValue: 0 })
        {
            // Where operation is not printed, it is what vehicles cost beyond their purchase.
            var vehicles = facts.One(money with { Measure = Measure.Vehicles });
            yield return operation.Figure is not null || vehicles.Figure is null
                ? new SameRelation([operation, Nothing(operation, "/stateAssets/vehicles")])
                : new SumRelation(vehicles, [purchase]);
        }

        Fact Nothing(Fact fact, string pointer) =>
            Fact.Derived(Figure.Amount(0, fact.Figure?.Unit ?? default), fact.Coordinate, new(pointer, assets.Place.Section, assets.Place.Paragraph));
    }
}
