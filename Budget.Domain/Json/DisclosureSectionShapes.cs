using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;
using static Budget.Domain.Json.ScalarShapes;
using Parts = Budget.Domain.Json.DisclosurePartShapes;

namespace Budget.Domain.Json;

/// <summary>How the sections of a published budget look in JSON.</summary>
internal static class DisclosureSectionShapes
{
    internal static readonly ObjectShape<DutiesSection> Duties = new(o =>
    {
        var place = o.Required("place", Parts.Place, x => x.Place);
        var paragraphs = o.List("paragraphs", PlainText, x => x.Paragraphs);
        return v => new() { Place = v.Get(place), Paragraphs = v.List(paragraphs) };
    });

    internal static readonly ObjectShape<UnitsSection> Units = new(o =>
    {
        var place = o.Required("place", Parts.Place, x => x.Place);
        var statement = o.Optional("statement", PlainText, x => x.Statement);
        var units = o.List("units", Parts.Unit, x => x.Units);
        var byKind = o.List("byKind", Parts.UnitGroup, x => x.ByKind);
        var subordinates = o.Optional("subordinates", Count, x => x.Subordinates);
        return v => new() { Place = v.Get(place), Statement = v.Find(statement), Units = v.List(units), ByKind = v.List(byKind), Subordinates = v.Find(subordinates) };
    });

    internal static readonly ObjectShape<OverviewSection> Overview = new(o =>
    {
        var place = o.Required("place", Parts.Place, x => x.Place);
        var sources = o.List("revenueSources", PlainText, x => x.RevenueSources);
        var categories = o.List("expenditureCategories", PlainText, x => x.ExpenditureCategories);
        var total = o.Optional("total", Amount, x => x.Total);
        var change = o.Optional("change", Parts.StatedChange, x => x.Change);
        return v => new()
        {
            Place = v.Get(place),
            RevenueSources = v.List(sources),
            ExpenditureCategories = v.List(categories),
            Total = v.Find(total),
            Change = v.Find(change),
        };
    });

    internal static readonly ObjectShape<RevenueSection> Revenue = new(o =>
    {
        var place = o.Required("place", Parts.Place, x => x.Place);
        var total = o.Optional("total", Amount, x => x.Total);
        var sources = o.List("sources", Parts.FundEntry, x => x.Sources);
        return v => new() { Place = v.Get(place), Total = v.Find(total), Sources = v.List(sources) };
    });

    internal static readonly ObjectShape<ExpenditureSection> Expenditure = new(o =>
    {
        var place = o.Required("place", Parts.Place, x => x.Place);
        var total = o.Optional("total", Amount, x => x.Total);
        var byFunction = o.Optional("byFunction", Parts.FunctionalList, x => x.ByFunction);
        var byType = o.Optional("byType", Parts.TypeList, x => x.ByType);
        return v => new() { Place = v.Get(place), Total = v.Find(total), ByFunction = v.Find(byFunction), ByType = v.Find(byType) };
    });

    internal static readonly ObjectShape<AppropriationsSection> Appropriations = new(o =>
    {
        var place = o.Required("place", Parts.Place, x => x.Place);
        var total = o.Optional("total", Amount, x => x.Total);
        var change = o.Optional("change", Parts.StatedChange, x => x.Change);
        var sources = o.List("sources", Parts.FundEntry, x => x.Sources);
        var expenditure = o.Optional("expenditure", Parts.StatedAmount, x => x.Expenditure);
        var categories = o.List("categories", Parts.FunctionalEntry, x => x.Categories);
        var items = o.Optional("mainItems", Parts.FunctionalList, x => x.MainItems);
        return v => new()
        {
            Place = v.Get(place),
            Total = v.Find(total),
            Change = v.Find(change),
            Sources = v.List(sources),
            Expenditure = v.Find(expenditure),
            Categories = v.List(categories),
            MainItems = v.Find(items),
        };
    });

    internal static readonly ObjectShape<FundBudgetSection> FundBudget = new(o =>
    {
        var place = o.Required("place", Parts.Place, x => x.Place);
        var scale = o.Optional("scale", Parts.StatedAmount, x => x.Scale);
        var structureTotal = o.Optional("structureTotal", Parts.StatedAmount, x => x.StructureTotal);
        var structure = o.Optional("structure", Parts.FunctionalList, x => x.Structure);
        var total = o.Optional("itemsTotal", Parts.StatedAmount, x => x.ItemsTotal);
        var items = o.Optional("items", Parts.FunctionalList, x => x.Items);
        var note = o.Optional("note", PlainText, x => x.Note);
        return v => new()
        {
            Place = v.Get(place),
            Scale = v.Find(scale),
            StructureTotal = v.Find(structureTotal),
            Structure = v.Find(structure),
            ItemsTotal = v.Find(total),
            Items = v.Find(items),
            Note = v.Find(note),
        };
    });

    internal static readonly ObjectShape<BasicExpenditureSection> BasicExpenditure = new(o =>
    {
        var place = o.Required("place", Parts.Place, x => x.Place);
        var total = o.Optional("total", Amount, x => x.Total);
        var personnel = o.Optional("personnel", Parts.EconomicGroup, x => x.Personnel);
        var operating = o.Optional("dailyOperating", Parts.EconomicGroup, x => x.DailyOperating);
        return v => new() { Place = v.Get(place), Total = v.Find(total), Personnel = v.Find(personnel), DailyOperating = v.Find(operating) };
    });

    internal static readonly ObjectShape<ThreePublicExpensesSection> ThreePublicExpenses = new(o =>
    {
        var place = o.Required("place", Parts.Place, x => x.Place);
        var funds = o.OptionalValue("funds", FundShapes.Scope, x => x.Funds == FundScope.All ? null : x.Funds);
        var total = o.Optional("total", Parts.StatedAmount, x => x.Total);
        var overseas = o.Optional("overseasTravel", Parts.StatedAmount, x => x.OverseasTravel);
        var reception = o.Optional("officialReception", Parts.StatedAmount, x => x.OfficialReception);
        var vehicles = o.Optional("vehicles", Parts.StatedAmount, x => x.Vehicles);
        var purchase = o.Optional("vehiclePurchase", Parts.StatedAmount, x => x.VehiclePurchase);
        var operation = o.Optional("vehicleOperation", Parts.StatedAmount, x => x.VehicleOperation);
        var note = o.Optional("note", PlainText, x => x.Note);
        return v => new()
        {
            Place = v.Get(place),
            Funds = v.FindValue(funds) ?? FundScope.All,
            Total = v.Find(total),
            OverseasTravel = v.Find(overseas),
            OfficialReception = v.Find(reception),
            Vehicles = v.Find(vehicles),
            VehiclePurchase = v.Find(purchase),
            VehicleOperation = v.Find(operation),
            Note = v.Find(note),
        };
    });

    internal static readonly ObjectShape<OperatingCostsSection> OperatingCosts = new(o =>
    {
        var place = o.Required("place", Parts.Place, x => x.Place);
        var units = o.List("units", Parts.UnitGroup, x => x.Units);
        var amount = o.Optional("amount", Amount, x => x.Amount);
        var change = o.Optional("change", Parts.StatedChange, x => x.Change);
        return v => new() { Place = v.Get(place), Units = v.List(units), Amount = v.Find(amount), Change = v.Find(change) };
    });

    internal static readonly ObjectShape<ProcurementSection> Procurement = new(o =>
    {
        var place = o.Required("place", Parts.Place, x => x.Place);
        var total = o.Optional("total", Amount, x => x.Total);
        var goods = o.Optional("goods", Amount, x => x.Goods);
        var works = o.Optional("works", Amount, x => x.Works);
        var services = o.Optional("services", Amount, x => x.Services);
        var small = o.Optional("reservedForSmallFirms", Amount, x => x.ReservedForSmallFirms);
        var micro = o.Optional("reservedForMicroFirms", Amount, x => x.ReservedForMicroFirms);
        var toSmall = o.Optional("awardedToSmallFirms", Amount, x => x.AwardedToSmallFirms);
        var toMicro = o.Optional("awardedToMicroFirms", Amount, x => x.AwardedToMicroFirms);
        var others = o.Optional("otherAwardsToSmallFirms", Amount, x => x.OtherAwardsToSmallFirms);
        return v => new()
        {
            Place = v.Get(place),
            Total = v.Find(total),
            Goods = v.Find(goods),
            Works = v.Find(works),
            Services = v.Find(services),
            ReservedForSmallFirms = v.Find(small),
            ReservedForMicroFirms = v.Find(micro),
            AwardedToSmallFirms = v.Find(toSmall),
            AwardedToMicroFirms = v.Find(toMicro),
            OtherAwardsToSmallFirms = v.Find(others),
        };
    });

    internal static readonly ObjectShape<StateAssetsSection> StateAssets = new(o =>
    {
        var place = o.Required("place", Parts.Place, x => x.Place);
        var asOf = o.Required("asOf", Date, x => x.AsOf);
        var vehicles = o.Optional("vehicles", Count, x => x.Vehicles);
        var byKind = o.List("vehiclesByKind", Parts.CountedAsset, x => x.VehiclesByKind);
        var equipment = o.List("equipment", Parts.CountedAsset, x => x.Equipment);
        var planned = o.Optional("planned", Parts.PlannedAssets, x => x.Planned);
        return v => new()
        {
            Place = v.Get(place),
            AsOf = v.Get(asOf),
            Vehicles = v.Find(vehicles),
            VehiclesByKind = v.List(byKind),
            Equipment = v.List(equipment),
            Planned = v.Find(planned),
        };
    });

    internal static readonly ObjectShape<PerformanceSection> Performance = new(o =>
    {
        var place = o.Required("place", Parts.Place, x => x.Place);
        var projects = o.Optional("projects", Count, x => x.Projects);
        var funds = o.Optional("funds", Amount, x => x.Funds);
        var ofWhich = o.List("ofWhich", Parts.FundEntry, x => x.OfWhich);
        var named = o.Optional("namedProjects", ProjectShapes.List, x => x.NamedProjects);
        var tracking = o.Optional("tracking", PerformanceShapes.Review, x => x.Tracking);
        var evaluation = o.Optional("selfEvaluation", PerformanceShapes.Review, x => x.SelfEvaluation);
        var table = o.Optional("table", PerformanceShapes.Table, x => x.Table);
        return v => new()
        {
            Place = v.Get(place),
            Projects = v.Find(projects),
            Funds = v.Find(funds),
            OfWhich = v.List(ofWhich),
            NamedProjects = v.Find(named),
            Tracking = v.Find(tracking),
            SelfEvaluation = v.Find(evaluation),
            Table = v.Find(table),
        };
    });

    internal static readonly ObjectShape<GlossarySection> Glossary = new(o =>
    {
        var place = o.Required("place", Parts.Place, x => x.Place);
        var entries = o.List("entries", Parts.GlossaryEntry, x => x.Entries);
        return v => new() { Place = v.Get(place), Entries = v.List(entries) };
    });
}
