using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;
using Budget.Domain.Text;
using static Budget.Domain.Json.ScalarShapes;
using Parts = Budget.Domain.Json.DisclosurePartShapes;

namespace Budget.Domain.Json;

/// <summary>How a published budget and its sections look in JSON.</summary>
internal static class DisclosureShapes
{
    /// <summary>The version that this library writes; the one that it reads.</summary>
    internal const string FormatVersion = "1";

    internal static readonly Shape<string> Version = new TextShape<string>(
        "a version",
        text => text == FormatVersion ? text : new InputError(InputErrorCode.UnknownVersion, text) { Expected = FormatVersion },
        version => version);

    private static readonly ObjectShape<DutiesSection> Duties = new(o =>
    {
        var place = o.Required("place", Parts.Place, x => x.Place);
        var paragraphs = o.List("paragraphs", PlainText, x => x.Paragraphs);
        return v => new() { Place = v.Get(place), Paragraphs = v.List(paragraphs) };
    });

    private static readonly ObjectShape<UnitsSection> Units = new(o =>
    {
        var place = o.Required("place", Parts.Place, x => x.Place);
        var units = o.List("units", Parts.Unit, x => x.Units);
        return v => new() { Place = v.Get(place), Units = v.List(units) };
    });

    private static readonly ObjectShape<OverviewSection> Overview = new(o =>
    {
        var place = o.Required("place", Parts.Place, x => x.Place);
        var sources = o.List("revenueSources", PlainText, x => x.RevenueSources);
        var categories = o.List("expenditureCategories", PlainText, x => x.ExpenditureCategories);
        var total = o.Optional("total", Amount, x => x.Total);
        return v => new() { Place = v.Get(place), RevenueSources = v.List(sources), ExpenditureCategories = v.List(categories), Total = v.Find(total) };
    });

    private static readonly ObjectShape<RevenueSection> Revenue = new(o =>
    {
        var place = o.Required("place", Parts.Place, x => x.Place);
        var total = o.Optional("total", Amount, x => x.Total);
        var sources = o.List("sources", Parts.FundEntry, x => x.Sources);
        return v => new() { Place = v.Get(place), Total = v.Find(total), Sources = v.List(sources) };
    });

    private static readonly ObjectShape<ExpenditureSection> Expenditure = new(o =>
    {
        var place = o.Required("place", Parts.Place, x => x.Place);
        var total = o.Optional("total", Amount, x => x.Total);
        var byFunction = o.Optional("byFunction", Parts.FunctionalList, x => x.ByFunction);
        var byType = o.Optional("byType", Parts.TypeList, x => x.ByType);
        return v => new() { Place = v.Get(place), Total = v.Find(total), ByFunction = v.Find(byFunction), ByType = v.Find(byType) };
    });

    private static readonly ObjectShape<AppropriationsSection> Appropriations = new(o =>
    {
        var place = o.Required("place", Parts.Place, x => x.Place);
        var total = o.Optional("total", Amount, x => x.Total);
        var sources = o.List("sources", Parts.FundEntry, x => x.Sources);
        var categories = o.List("categories", Parts.FunctionalEntry, x => x.Categories);
        return v => new() { Place = v.Get(place), Total = v.Find(total), Sources = v.List(sources), Categories = v.List(categories) };
    });

    private static readonly ObjectShape<FundBudgetSection> FundBudget = new(o =>
    {
        var place = o.Required("place", Parts.Place, x => x.Place);
        var scale = o.Optional("scale", Parts.StatedAmount, x => x.Scale);
        var structure = o.Optional("structure", Parts.FunctionalList, x => x.Structure);
        var items = o.Optional("items", Parts.FunctionalList, x => x.Items);
        var note = o.Optional("note", PlainText, x => x.Note);
        return v => new() { Place = v.Get(place), Scale = v.Find(scale), Structure = v.Find(structure), Items = v.Find(items), Note = v.Find(note) };
    });

    private static readonly ObjectShape<BasicExpenditureSection> BasicExpenditure = new(o =>
    {
        var place = o.Required("place", Parts.Place, x => x.Place);
        var total = o.Optional("total", Amount, x => x.Total);
        var personnel = o.Optional("personnel", Parts.EconomicGroup, x => x.Personnel);
        var operating = o.Optional("dailyOperating", Parts.EconomicGroup, x => x.DailyOperating);
        return v => new() { Place = v.Get(place), Total = v.Find(total), Personnel = v.Find(personnel), DailyOperating = v.Find(operating) };
    });

    private static readonly Shape<FundScope> Scope = new TextShape<FundScope>("a scope of funds", ReadScope, WriteScope);

    private static readonly ObjectShape<ThreePublicExpensesSection> ThreePublicExpenses = new(o =>
    {
        var place = o.Required("place", Parts.Place, x => x.Place);
        var funds = o.OptionalValue("funds", Scope, x => x.Funds == FundScope.All ? null : x.Funds);
        var total = o.Optional("total", Parts.StatedAmount, x => x.Total);
        var overseas = o.Optional("overseasTravel", Parts.StatedAmount, x => x.OverseasTravel);
        var reception = o.Optional("officialReception", Parts.StatedAmount, x => x.OfficialReception);
        var vehicles = o.Optional("vehicles", Parts.StatedAmount, x => x.Vehicles);
        var purchase = o.Optional("vehiclePurchase", Parts.StatedAmount, x => x.VehiclePurchase);
        var operation = o.Optional("vehicleOperation", Parts.StatedAmount, x => x.VehicleOperation);
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
        };
    });

    private static readonly ObjectShape<OperatingCostsSection> OperatingCosts = new(o =>
    {
        var place = o.Required("place", Parts.Place, x => x.Place);
        var units = o.List("units", Parts.UnitGroup, x => x.Units);
        var amount = o.Optional("amount", Amount, x => x.Amount);
        var change = o.Optional("change", Parts.StatedChange, x => x.Change);
        return v => new() { Place = v.Get(place), Units = v.List(units), Amount = v.Find(amount), Change = v.Find(change) };
    });

    private static readonly ObjectShape<ProcurementSection> Procurement = new(o =>
    {
        var place = o.Required("place", Parts.Place, x => x.Place);
        var total = o.Optional("total", Amount, x => x.Total);
        var goods = o.Optional("goods", Amount, x => x.Goods);
        var works = o.Optional("works", Amount, x => x.Works);
        var services = o.Optional("services", Amount, x => x.Services);
        var small = o.Optional("reservedForSmallFirms", Amount, x => x.ReservedForSmallFirms);
        var micro = o.Optional("reservedForMicroFirms", Amount, x => x.ReservedForMicroFirms);
        return v => new()
        {
            Place = v.Get(place),
            Total = v.Find(total),
            Goods = v.Find(goods),
            Works = v.Find(works),
            Services = v.Find(services),
            ReservedForSmallFirms = v.Find(small),
            ReservedForMicroFirms = v.Find(micro),
        };
    });

    private static readonly ObjectShape<StateAssetsSection> StateAssets = new(o =>
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

    private static readonly ObjectShape<PerformanceSection> Performance = new(o =>
    {
        var place = o.Required("place", Parts.Place, x => x.Place);
        var projects = o.Optional("projects", Count, x => x.Projects);
        var funds = o.Optional("funds", Amount, x => x.Funds);
        var ofWhich = o.List("ofWhich", Parts.FundEntry, x => x.OfWhich);
        return v => new() { Place = v.Get(place), Projects = v.Find(projects), Funds = v.Find(funds), OfWhich = v.List(ofWhich) };
    });

    /// <summary>A published budget. Declared last: static fields are made in the order of the text.</summary>
    internal static ObjectShape<BudgetDisclosure> Document { get; } = new(o =>
    {
        o.Required("version", Version, _ => FormatVersion);
        var title = o.Required("title", PlainText, x => x.Title);
        var department = o.Required("department", PlainText, x => x.Department);
        var year = o.Required("fiscalYear", Year, x => x.FiscalYear);
        var stage = o.Required("stage", Enumeration<Periods.BudgetStage>(), x => x.Stage);
        var duties = o.Optional("duties", Duties, x => x.Duties);
        var units = o.Optional("units", Units, x => x.Units);
        var overview = o.Optional("overview", Overview, x => x.Overview);
        var revenue = o.Optional("revenue", Revenue, x => x.Revenue);
        var expenditure = o.Optional("expenditure", Expenditure, x => x.Expenditure);
        var appropriations = o.Optional("appropriations", Appropriations, x => x.Appropriations);
        var general = o.Optional("generalPublicBudget", FundBudget, x => x.GeneralPublicBudget);
        var basic = o.Optional("basicExpenditure", BasicExpenditure, x => x.BasicExpenditure);
        var managed = o.Optional("governmentManagedFunds", FundBudget, x => x.GovernmentManagedFunds);
        var capital = o.Optional("stateCapitalOperations", FundBudget, x => x.StateCapitalOperations);
        var three = o.Optional("threePublicExpenses", ThreePublicExpenses, x => x.ThreePublicExpenses);
        var operating = o.Optional("operatingCosts", OperatingCosts, x => x.OperatingCosts);
        var procurement = o.Optional("procurement", Procurement, x => x.Procurement);
        var assets = o.Optional("stateAssets", StateAssets, x => x.StateAssets);
        var performance = o.Optional("performance", Performance, x => x.Performance);
        return v => new()
        {
            Title = v.Get(title),
            Department = v.Get(department),
            FiscalYear = v.Get(year),
            Stage = v.Get(stage),
            Duties = v.Find(duties),
            Units = v.Find(units),
            Overview = v.Find(overview),
            Revenue = v.Find(revenue),
            Expenditure = v.Find(expenditure),
            Appropriations = v.Find(appropriations),
            GeneralPublicBudget = v.Find(general),
            BasicExpenditure = v.Find(basic),
            GovernmentManagedFunds = v.Find(managed),
            StateCapitalOperations = v.Find(capital),
            ThreePublicExpenses = v.Find(three),
            OperatingCosts = v.Find(operating),
            Procurement = v.Find(procurement),
            StateAssets = v.Find(assets),
            Performance = v.Find(performance),
        };
    });

    private static ReadResult<FundScope> ReadScope(string text)
    {
        foreach (var scope in (FundScope[])[FundScope.All, FundScope.Appropriations, .. FundScope.All.Funds.Select(FundScope.FromFund)])
        {
            if (WriteScope(scope) == text)
            {
                return scope;
            }
        }

        return new InputError(InputErrorCode.UnknownValue, text) { Expected = "all, appropriations, generalPublicBudget, …" };
    }

    private static string WriteScope(FundScope scope)
    {
        var name = scope.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
