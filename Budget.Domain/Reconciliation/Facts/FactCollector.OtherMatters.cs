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
            var place = expense?.Place ?? section.Place;
            var fact = Note(expense?.Amount, whole with { Funds = section.Funds, Measure = measure }, pointer + name + "/amount", place);
            NoteChange(fact, expense?.Change, pointer + name + "/change", place);
            return fact;
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
        const string list = "/operatingCosts/units";
        var kinds = Apart(list, [.. section.Units.Select(group => whole with { Measure = Measure.OperatingCostUnits.Of(group.Kind.ToString()) })]);
        for (var i = 0; i < section.Units.Count; i++)
        {
            var group = section.Units[i];
            var pointer = Item(list, i);
            var units = kinds[i];
            Note(group.Count, units, pointer + "/count", section.Place);
            if (group.Names.Count > 0)
            {
                Derive(group.Names.Count, "家", units, At(pointer + "/names", section.Place));
            }
        }
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
    }

    private void CollectStateAssets()
    {
        if (disclosure.StateAssets is not { } section)
        {
            return;
        }

        var vehicles = whole with { Measure = Measure.VehicleCount };
        Note(section.Vehicles, vehicles, "/stateAssets/vehicles", section.Place);
        NoteList(
            ListingAxis.VehicleKind,
            vehicles,
            "/stateAssets/vehiclesByKind",
            section.Place,
            section.VehiclesByKind,
            kind => (whole with { Measure = Measure.VehicleCount.Of(kind.Name) }, kind.Count, null),
            "/count");
        NoteEquipment(section.Equipment, "/stateAssets/equipment", "assets.equipment", section.Place);
        if (section.Planned is { } planned)
        {
            Note(planned.Vehicles, whole with { Measure = Measure.PlannedVehicleCount }, "/stateAssets/planned/vehicles", section.Place);
            NoteEquipment(planned.Equipment, "/stateAssets/planned/equipment", "assets.planned-equipment", section.Place);
        }
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
