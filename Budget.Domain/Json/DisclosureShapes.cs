using Budget.Domain.Disclosure;
using Budget.Domain.Text;
using static Budget.Domain.Json.ScalarShapes;
using Sections = Budget.Domain.Json.DisclosureSectionShapes;

namespace Budget.Domain.Json;

/// <summary>How a published budget looks in JSON.</summary>
internal static class DisclosureShapes
{
    /// <summary>The version that this library writes; the one that it reads.</summary>
    internal const string FormatVersion = "1";

    internal static readonly Shape<string> Version = new CodeShape<string>("FormatVersion", [FormatVersion], version => version, InputErrorCode.UnknownVersion);

    /// <summary>A published budget.</summary>
    internal static ObjectShape<BudgetDisclosure> Document { get; } = new(o =>
    {
        o.Required("version", Version, _ => FormatVersion);
        var title = o.Required("title", PlainText, x => x.Title);
        var department = o.Required("department", PlainText, x => x.Department);
        var year = o.Required("fiscalYear", Year, x => x.FiscalYear);
        var stage = o.Required("stage", Enumeration<Periods.BudgetStage>(), x => x.Stage);
        var duties = o.Optional("duties", Sections.Duties, x => x.Duties);
        var units = o.Optional("units", Sections.Units, x => x.Units);
        var tables = o.List("tables", TableShapes.Table, x => x.Tables);
        var overview = o.Optional("overview", Sections.Overview, x => x.Overview);
        var revenue = o.Optional("revenue", Sections.Revenue, x => x.Revenue);
        var expenditure = o.Optional("expenditure", Sections.Expenditure, x => x.Expenditure);
        var appropriations = o.Optional("appropriations", Sections.Appropriations, x => x.Appropriations);
        var general = o.Optional("generalPublicBudget", Sections.FundBudget, x => x.GeneralPublicBudget);
        var basic = o.Optional("basicExpenditure", Sections.BasicExpenditure, x => x.BasicExpenditure);
        var managed = o.Optional("governmentManagedFunds", Sections.FundBudget, x => x.GovernmentManagedFunds);
        var capital = o.Optional("stateCapitalOperations", Sections.FundBudget, x => x.StateCapitalOperations);
        var three = o.Optional("threePublicExpenses", Sections.ThreePublicExpenses, x => x.ThreePublicExpenses);
        var operating = o.Optional("operatingCosts", Sections.OperatingCosts, x => x.OperatingCosts);
        var procurement = o.Optional("procurement", Sections.Procurement, x => x.Procurement);
        var assets = o.Optional("stateAssets", Sections.StateAssets, x => x.StateAssets);
        var performance = o.Optional("performance", Sections.Performance, x => x.Performance);
        var descriptions = o.List("projectDescriptions", ProjectShapes.Description, x => x.ProjectDescriptions);
        var glossary = o.Optional("glossary", Sections.Glossary, x => x.Glossary);
        return v => new()
        {
            Title = v.Get(title),
            Department = v.Get(department),
            FiscalYear = v.Get(year),
            Stage = v.Get(stage),
            Duties = v.Find(duties),
            Units = v.Find(units),
            Tables = v.List(tables),
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
            ProjectDescriptions = v.List(descriptions),
            Glossary = v.Find(glossary),
        };
    });
}
