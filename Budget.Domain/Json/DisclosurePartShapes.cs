using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;
using static Budget.Domain.Json.ScalarShapes;

namespace Budget.Domain.Json;

/// <summary>How the small parts of a published budget look in JSON, from which its sections are made.</summary>
internal static class DisclosurePartShapes
{
    internal static readonly ObjectShape<Place> Place = new(o =>
    {
        var section = o.Required("section", PlainText, x => x.Section);
        var paragraph = o.Optional("paragraph", PlainText, x => x.Paragraph);
        return v => new() { Section = v.Get(section), Paragraph = v.Find(paragraph) };
    });

    internal static readonly ObjectShape<BudgetaryUnit> Unit = new(o =>
    {
        var name = o.Required("name", PlainText, x => x.Name);
        var code = o.Optional("code", PlainText, x => x.Code);
        var remark = o.Optional("remark", PlainText, x => x.Remark);
        return v => new(v.Get(name), v.Find(code)) { Remark = v.Find(remark) };
    });

    internal static readonly ObjectShape<ChangeBase> ChangeBase = new(o =>
    {
        var text = o.Required("text", PlainText, x => x.Text);
        var year = o.Required("year", Year, x => x.Year);
        var stage = o.OptionalValue("stage", Enumeration<Periods.BudgetStage>(), x => x.Stage);
        return v => new() { Text = v.Get(text), Year = v.Get(year), Stage = v.FindValue(stage) };
    });

    internal static readonly ObjectShape<StatedChange> StatedChange = new(o =>
    {
        var basis = o.Optional("base", ChangeBase, x => x.Base);
        var direction = o.Required("direction", Enumeration<ChangeDirection>(), x => x.Direction);
        var prior = o.Optional("prior", Amount, x => x.Prior);
        var amount = o.Optional("amount", Amount, x => x.Amount);
        var rate = o.Optional("rate", Percentage, x => x.Rate);
        var reason = o.Optional("reason", PlainText, x => x.Reason);
        return v => new()
        {
            Base = v.Find(basis),
            Direction = v.Get(direction),
            Prior = v.Find(prior),
            Amount = v.Find(amount),
            Rate = v.Find(rate),
            Reason = v.Find(reason),
        };
    });

    internal static readonly ObjectShape<BudgetExecution> BudgetExecution = new(o =>
    {
        var stage = o.Required("stage", Enumeration("PlannedStage", Periods.BudgetStage.Outturn), x => x.Stage);
        var budget = o.Optional("budget", Amount, x => x.Budget);
        var rate = o.Optional("rate", Percentage, x => x.Rate);
        var direction = o.OptionalValue("direction", Enumeration<ChangeDirection>(), x => x.Direction);
        var reason = o.Optional("reason", PlainText, x => x.Reason);
        return v => new() { Stage = v.Get(stage), Budget = v.Find(budget), Rate = v.Find(rate), Direction = v.FindValue(direction), Reason = v.Find(reason) };
    });

    internal static readonly ObjectShape<FundEntry> FundEntry = new(o =>
    {
        var fund = o.Required("fund", FundShapes.Part, x => x.Fund);
        var source = o.OptionalValue("source", Enumeration<RevenueSource>(), x => x.Source);
        var name = o.Required("name", PlainText, x => x.Name);
        var carriedOver = o.OptionalValue("isCarriedOver", Flag, x => x.IsCarriedOver ? true : null);
        var amount = o.Optional("amount", Amount, x => x.Amount);
        var share = o.Optional("share", Percentage, x => x.Share);
        var change = o.Optional("change", StatedChange, x => x.Change);
        return v => new()
        {
            Fund = v.Get(fund),
            Source = v.FindValue(source),
            Name = v.Get(name),
            IsCarriedOver = v.FindValue(carriedOver) ?? false,
            Amount = v.Find(amount),
            Share = v.Find(share),
            Change = v.Find(change),
        };
    });

    internal static readonly ObjectShape<FunctionalEntry> FunctionalEntry = new(o =>
    {
        var heading = o.Required("heading", Heading, x => x.Heading);
        var amount = o.Optional("amount", Amount, x => x.Amount);
        var share = o.Optional("share", Percentage, x => x.Share);
        var execution = o.Optional("execution", BudgetExecution, x => x.Execution);
        var purpose = o.Optional("purpose", PlainText, x => x.Purpose);
        return v => new() { Heading = v.Get(heading), Amount = v.Find(amount), Share = v.Find(share), Execution = v.Find(execution), Purpose = v.Find(purpose) };
    });

    internal static readonly ObjectShape<FunctionalList> FunctionalList = new(o =>
    {
        var place = o.Required("place", Place, x => x.Place);
        var entries = o.List("entries", FunctionalEntry, x => x.Entries);
        return v => new() { Place = v.Get(place), Entries = v.List(entries) };
    });

    internal static readonly ObjectShape<GlossaryEntry> GlossaryEntry = new(o =>
    {
        var term = o.Required("term", PlainText, x => x.Term);
        var heading = o.Optional("heading", Heading, x => x.Heading);
        var definition = o.Required("definition", PlainText, x => x.Definition);
        return v => new() { Term = v.Get(term), Heading = v.Find(heading), Definition = v.Get(definition) };
    });

    internal static readonly ObjectShape<TypeEntry> TypeEntry = new(o =>
    {
        var type = o.Required("type", Enumeration<ExpenditureType>(), x => x.Type);
        var name = o.Required("name", PlainText, x => x.Name);
        var amount = o.Optional("amount", Amount, x => x.Amount);
        var share = o.Optional("share", Percentage, x => x.Share);
        return v => new() { Type = v.Get(type), Name = v.Get(name), Amount = v.Find(amount), Share = v.Find(share) };
    });

    internal static readonly ObjectShape<TypeList> TypeList = new(o =>
    {
        var place = o.Required("place", Place, x => x.Place);
        var entries = o.List("entries", TypeEntry, x => x.Entries);
        return v => new() { Place = v.Get(place), Entries = v.List(entries) };
    });

    internal static readonly ObjectShape<StatedAmount> StatedAmount = new(o =>
    {
        var place = o.Required("place", Place, x => x.Place);
        var amount = o.Optional("amount", Amount, x => x.Amount);
        var share = o.Optional("share", Percentage, x => x.Share);
        var change = o.Optional("change", StatedChange, x => x.Change);
        var execution = o.Optional("execution", BudgetExecution, x => x.Execution);
        var purpose = o.Optional("purpose", PlainText, x => x.Purpose);
        return v => new()
        {
            Place = v.Get(place),
            Amount = v.Find(amount),
            Share = v.Find(share),
            Change = v.Find(change),
            Execution = v.Find(execution),
            Purpose = v.Find(purpose),
        };
    });

    internal static readonly ObjectShape<EconomicItem> EconomicItem = new(o =>
    {
        var name = o.Required("name", PlainText, x => x.Name);
        var code = o.OptionalValue("code", EconomicCode, x => x.Code);
        var amount = o.Optional("amount", Amount, x => x.Amount);
        return v => new() { Name = v.Get(name), Code = v.FindValue(code), Amount = v.Find(amount) };
    });

    internal static readonly ObjectShape<EconomicGroup> EconomicGroup = new(o =>
    {
        var name = o.Required("name", PlainText, x => x.Name);
        var amount = o.Optional("amount", Amount, x => x.Amount);
        var items = o.List("items", EconomicItem, x => x.Items);
        return v => new() { Name = v.Get(name), Amount = v.Find(amount), Items = v.List(items) };
    });

    internal static readonly ObjectShape<UnitGroup> UnitGroup = new(o =>
    {
        var kind = o.Required("kind", Enumeration<UnitKind>(), x => x.Kind);
        var count = o.Optional("count", Count, x => x.Count);
        var names = o.List("names", PlainText, x => x.Names);
        return v => new() { Kind = v.Get(kind), Count = v.Find(count), Names = v.List(names) };
    });

    internal static readonly ObjectShape<CountedAsset> CountedAsset = new(o =>
    {
        var name = o.Required("name", PlainText, x => x.Name);
        var threshold = o.Optional("threshold", Amount, x => x.Threshold);
        var count = o.Optional("count", Count, x => x.Count);
        return v => new() { Name = v.Get(name), Threshold = v.Find(threshold), Count = v.Find(count) };
    });

    internal static readonly ObjectShape<PlannedAssets> PlannedAssets = new(o =>
    {
        var year = o.Required("year", Year, x => x.Year);
        var isNothing = o.OptionalValue("isNothing", Flag, x => x.IsNothing ? true : null);
        var vehicles = o.Optional("vehicles", Count, x => x.Vehicles);
        var byKind = o.List("vehiclesByKind", CountedAsset, x => x.VehiclesByKind);
        var equipment = o.List("equipment", CountedAsset, x => x.Equipment);
        return v => new()
        {
            Year = v.Get(year),
            IsNothing = v.FindValue(isNothing) ?? false,
            Vehicles = v.Find(vehicles),
            VehiclesByKind = v.List(byKind),
            Equipment = v.List(equipment),
        };
    });
}
