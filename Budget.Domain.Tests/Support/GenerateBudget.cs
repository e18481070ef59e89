using System.Collections.Immutable;
using Budget.Domain.Classification;
using Budget.Domain.Collections;
using Budget.Domain.Expenditure;
using Budget.Domain.Periods;
using FsCheck;
using FsCheck.Fluent;

namespace Budget.Domain.Tests.Support;

/// <summary>Generators of exact budgets, from a single fen to billions, coarsely and finely classified.</summary>
internal static class GenerateBudget
{
    // Few headings, so that lines meet; enough to have several items in a subcategory and subcategories in a category.
    private static readonly string[] Items =
        ["2011301", "2011302", "2011308", "2012901", "2060503", "2080501", "2080505", "2080506", "2101101", "2160699", "2210201", "2290401"];

    private static readonly string[] Coarse = ["201", "20113", "208", "20805", "229", "0"];

    // What the state pays for its staff by law has one amount by function and by economic heading.
    private static readonly Dictionary<string, string> Linked = new(StringComparer.Ordinal)
    {
        ["2080505"] = "30108",
        ["2080506"] = "30109",
        ["2101101"] = "30110",
        ["2210201"] = "30113",
    };

    private static readonly string[] Economics =
        ["30101", "30102", "30201", "30212", "30217", "30231", "30302", "31002", "31013"];

    internal static Gen<DepartmentBudget> Any { get; } = Of(2021, BudgetStage.InitialBudget);

    /// <summary>A budget with the one of the year before, or an outturn with its budget.</summary>
    internal static Gen<(DepartmentBudget Current, DepartmentBudget Prior)> WithPrior { get; } =
        from isExecution in Gen.Frequency((1, Gen.Constant(true)), (2, Gen.Constant(false)))
        from budgets in isExecution ? Execution : YearOnYear
        select budgets;

    /// <summary>Two budgets of one year and stage, such as one and its revision: neither can state a figure of the other.</summary>
    internal static Gen<(DepartmentBudget Current, DepartmentBudget Prior)> Revised { get; } = Any.Two().Select(pair => (pair.Item1, pair.Item2));

    private static Gen<(DepartmentBudget Current, DepartmentBudget Prior)> YearOnYear { get; } =
        from current in Any
        from stage in Gen.Elements(BudgetStage.InitialBudget, BudgetStage.AdjustedBudget, BudgetStage.Outturn)
        from prior in Of(2020, stage)
        select (current, prior);

    private static Gen<(DepartmentBudget Current, DepartmentBudget Prior)> Execution { get; } =
        from current in Of(2021, BudgetStage.Outturn)
        from stage in Gen.Elements(BudgetStage.InitialBudget, BudgetStage.AdjustedBudget)
        from prior in Of(2021, stage)
        select (current, prior);

    internal static Gen<DepartmentBudget> Of(int year, BudgetStage stage) =>
        from units in Gen.Choose(1, 4)
        from projects in Gen.Choose(0, 5)
        from funds in Gen.Elements(Funds(1), Funds(2), Funds(3), Funds(5))
        from fineFunctions in Gen.Frequency((5, Gen.Constant(true)), (1, Gen.Constant(false)))
        from isSplit in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
        from fineEconomics in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
        from lines in Line(units, projects, funds, fineFunctions, isSplit, fineEconomics).ListOf().Resize(40)
        select new DepartmentBudget(
            "示例市商务局",
            new FiscalYear(year),
            stage,
            Enumerable.Range(1, units).Select(number => new BudgetaryUnit("单位" + number)).ToValueList(),
            lines.ToImmutableArray(),
            Enumerable.Range(1, projects).Select(number => new Project("项目" + number)).ToValueList());

    private static Fund[] Funds(int count) => [.. FundScope.All.Funds.Take(count)];

    private static Gen<ExpenditureLine> Line(int units, int projects, Fund[] funds, bool fineFunctions, bool isSplit, bool fineEconomics) =>
        from amount in Generate.LineAmount
        from fund in Gen.Elements(funds)
        from function in Gen.Elements(fineFunctions ? Items : [.. Items, .. Coarse])
        from type in Gen.Frequency(
            (9, Gen.Elements<ExpenditureType>(isSplit
                ? [ExpenditureType.Personnel, ExpenditureType.DailyOperating, ExpenditureType.Project]
                : [ExpenditureType.Basic, ExpenditureType.Project])),
            (1, Gen.Elements(ExpenditureType.RemittanceToHigherLevel, ExpenditureType.Business, ExpenditureType.GrantsToAffiliates)))
        from economic in Gen.Elements(fineEconomics ? Economics : [.. Economics, "302", "0"])
        from unit in Gen.Choose(0, units - 1)
        from project in Gen.Choose(0, type == ExpenditureType.Project ? projects : 0)
        let link = Linked.TryGetValue(function, out var linked) && type != ExpenditureType.Project ? linked : null
        select new ExpenditureLine(
            amount,
            fund,
            FunctionalCode.Parse(function),
            link is null ? type : isSplit ? ExpenditureType.Personnel : ExpenditureType.Basic,
            EconomicCode.Parse(link ?? economic),
            unit,
            project);
}
