using System.Collections.Immutable;
using System.Globalization;
using Budget.Domain.Collections;
using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;
using Budget.Domain.Figures;

namespace Budget.Domain.Reconciliation.Facts;

/// <content>The special measures: three public expenses, operating costs, procurement, assets.</content>
internal sealed partial class FactCollector
{
    private void CollectThreePublicExpenses()
    {
        if (disclosure.ThreePublicExpenses is not { } section)
        {
            return;
        }

        const string pointer = "/threePublicExpenses";
        Fact NoteExpense(StatedAmount? expense, Measure measure, string name)
        {
            var all = whole with { Funds = section.Funds, Measure = Measure.ThreePublicExpenses };
            return NoteStated(expense, all with { Measure = measure }, pointer + name, all);
        }

        var total = NoteExpense(section.Total, Measure.ThreePublicExpenses, "/total");
        var overseas = NoteExpense(section.OverseasTravel, Measure.OverseasTravel, "/overseasTravel");
        var reception = NoteExpense(section.OfficialReception, Measure.OfficialReception, "/officialReception");
        var vehicles = NoteExpense(section.Vehicles, Measure.Vehicles, "/vehicles");
        var purchase = NoteExpense(section.VehiclePurchase, Measure.VehiclePurchase, "/vehiclePurchase");
        var operation = NoteExpense(section.VehicleOperation, Measure.VehicleOperation, "/vehicleOperation");
        NoteListing(ListingAxis.PublicExpense, total.Coordinate, pointer, section.Place, [overseas, reception, vehicles]);
        NoteListing(ListingAxis.VehicleExpense, vehicles.Coordinate, pointer, section.Place, [purchase, operation]);
    }

    private void CollectOperatingCosts()
    {
        if (disclosure.OperatingCosts is not { } section)
        {
            return;
        }

        var coordinate = whole with { Funds = Fund.GeneralPublicBudget, Measure = Measure.OperatingCosts };
        var amount = Note(section.Amount, coordinate, "/operatingCosts/amount", section.Place);
        NoteChange(amount, section.Change, "/operatingCosts/change", section.Place);
        NoteUnitGroups(section.Units, "/operatingCosts/units", Measure.OperatingCostUnits, section.Place);
    }

    private void CollectUnits()
    {
        if (disclosure.Units is not { } section)
        {
            return;
        }

        // An empty list is one that is not printed; nothing can be counted in it.
        var units = whole with { Measure = Measure.Units };
        if (section.Units.Count > 0)
        {
            Derive(section.Units.Count, "家", units, At("/units/units", section.Place));
        }

        var groups = NoteUnitGroups(section.ByKind, "/units/byKind", Measure.Units, section.Place);
        NoteListing(ListingAxis.UnitKind, units, "/units/byKind", section.Place, groups);
        Note(section.Subordinates, whole with { Measure = Measure.SubordinateUnits }, "/units/subordinates", section.Place);
    }

    private ImmutableArray<Fact> NoteUnitGroups(ValueList<UnitGroup> groups, string list, Measure measure, Place place)
    {
        var kinds = Apart(list, [.. groups.Select(group => whole with { Measure = measure.Of(group.Kind.ToString()) })]);
        var counts = ImmutableArray.CreateBuilder<Fact>(groups.Count);
        for (var i = 0; i < groups.Count; i++)
        {
            var pointer = Item(list, i);
            counts.Add(Note(groups[i].Count, kinds[i], pointer + "/count", place));
            if (groups[i].Names.Count > 0)
            {
                Derive(groups[i].Names.Count, "家", kinds[i], At(pointer + "/names", place));
            }
        }

        return counts.ToImmutable();
    }

    private void CollectProcurement()
    {
        if (disclosure.Procurement is not { } section)
        {
            return;
        }

        Fact NoteProcurement(Figure? figure, Measure measure, string name) =>
            Note(figure, whole with { Measure = measure }, "/procurement" + name, section.Place);

        var total = NoteProcurement(section.Total, Measure.Procurement, "/total");
        ImmutableArray<Fact> parts =
        [
            NoteProcurement(section.Goods, Measure.Goods, "/goods"),
            NoteProcurement(section.Works, Measure.Works, "/works"),
            NoteProcurement(section.Services, Measure.Services, "/services"),
        ];
        NoteListing(ListingAxis.Procurement, total.Coordinate, "/procurement", section.Place, parts);
        NoteProcurement(section.ReservedForSmallFirms, Measure.ReservedForSmallFirms, "/reservedForSmallFirms");
        NoteProcurement(section.ReservedForMicroFirms, Measure.ReservedForMicroFirms, "/reservedForMicroFirms");
        NoteProcurement(section.AwardedToSmallFirms, Measure.AwardedToSmallFirms, "/awardedToSmallFirms");
        NoteProcurement(section.AwardedToMicroFirms, Measure.AwardedToMicroFirms, "/awardedToMicroFirms");
        NoteProcurement(section.OtherAwardsToSmallFirms, Measure.OtherAwardsToSmallFirms, "/otherAwardsToSmallFirms");
    }

    private void CollectStateAssets()
    {
        if (disclosure.StateAssets is not { } section)
        {
            return;
        }

        NoteVehicles(section.Vehicles, section.VehiclesByKind, "/stateAssets", Measure.VehicleCount, section.Place);
        NoteEquipment(section.Equipment, "/stateAssets/equipment", "assets.equipment", section.Place);
        if (section.Planned is { } planned)
        {
            NoteVehicles(planned.Vehicles, planned.VehiclesByKind, "/stateAssets/planned", Measure.PlannedVehicleCount, section.Place);
            NoteEquipment(planned.Equipment, "/stateAssets/planned/equipment", "assets.planned-equipment", section.Place);
        }
    }

    private void NoteVehicles(Figure? count, ValueList<CountedAsset> byKind, string pointer, Measure measure, Place place)
    {
        Note(count, whole with { Measure = measure }, pointer + "/vehicles", place);
        NoteList(
            ListingAxis.VehicleKind,
            whole with { Measure = measure },
            pointer + "/vehiclesByKind",
            place,
            byKind,
            kind => (whole with { Measure = measure.Of(kind.Name) }, kind.Count, null),
            "/count");
    }

    private void NoteEquipment(ValueList<CountedAsset> equipment, string pointer, string measure, Place place)
    {
        // Equipment of one name can be counted from several values; then the value belongs to the name.
        var repeated = new HashSet<string>(equipment.GroupBy(asset => asset.Name).Where(group => group.Count() > 1).Select(group => group.Key), StringComparer.Ordinal);
        var names = equipment.Select(asset => repeated.Contains(asset.Name) ? asset.Name + " " + asset.Threshold?.BaseValue.ToString(CultureInfo.InvariantCulture) : asset.Name).ToList();
        var counts = Apart(pointer, names.ConvertAll(name => whole with { Measure = new Measure(measure).Of(name) }));
        for (var i = 0; i < equipment.Count; i++)
        {
            // The value from which equipment counts is one quantity, however often it is printed.
            var threshold = new Measure("assets.equipment-threshold").Of(names[i]);
            Note(equipment[i].Threshold, whole with { Measure = threshold }, Item(pointer, i) + "/threshold", place, isExact: true);
            Note(equipment[i].Count, counts[i], Item(pointer, i) + "/count", place);
        }
    }
}
