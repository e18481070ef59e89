using System.Collections.Immutable;
using Budget.Domain.Expenditure;
using Budget.Domain.Periods;
using Budget.Domain.RollUps;
using FsCheck;
using FsCheck.Fluent;

namespace Budget.Domain.Tests.Support;

/// <summary>Generators of lines to roll up, from several budgets and years, and of the axes and scopes to do it by.</summary>
internal static class GenerateRollUp
{
    internal static Gen<RollUpAxes> Axes { get; } =
        from year in Gen.Elements(false, true)
        from unit in Gen.Elements(false, true)
        from fund in Gen.Elements(false, true)
        from type in Gen.Elements(false, true)
        from function in Gen.Choose(0, 3)
        from economic in Gen.Choose(0, 2)
        select new RollUpAxes { ByYear = year, ByUnit = unit, ByFund = fund, ByType = type, FunctionLevel = function, EconomicLevel = economic };

    /// <summary>Batches of lines that share a year and a table of units each; some are empty.</summary>
    internal static Gen<ImmutableArray<Batch>> Batches { get; } =
        from batches in BatchOfLines().ListOf().Resize(6)
        select batches.ToImmutableArray();

    /// <summary>A scope that may be asked for along the axes.</summary>
    internal static Gen<ExpenditureScope> Scope(RollUpAxes axes) =>
        from year in Gen.Elements<int?>(null, 2020, 2021)
        from unit in Gen.Elements<int?>(null, 0, 1, 100, 101)
        from funds in Generate.FundScope
        from type in Gen.Elements<ExpenditureType?>(null, ExpenditureType.Basic, ExpenditureType.Personnel, ExpenditureType.DailyOperating, ExpenditureType.Project)
        from function in Gen.Elements("0", "201", "20113", "2011301", "208", "20805", "2080505", "229", "999")
        from economic in Gen.Elements("0", "301", "30101", "302", "30217", "310", "999")
        select new ExpenditureScope
        {
            Year = axes.ByYear && year is { } number ? new FiscalYear(number) : null,
            Unit = axes.ByUnit ? unit : null,
            Funds = axes.ByFund ? funds : FundScope.All,
            Type = axes.ByType ? type : null,
            Function = Domain.Classification.FunctionalCode.Parse(function).AtLevel(axes.FunctionLevel),
            Economic = Domain.Classification.EconomicCode.Parse(economic).AtLevel(axes.EconomicLevel),
        };

    private static Gen<Batch> BatchOfLines() =>
        from year in Gen.Choose(2019, 2021)
        from budget in GenerateBudget.Of(year, BudgetStage.InitialBudget)
        from firstUnit in Gen.Elements(0, 100)
        select new Batch(budget.Lines.ToImmutableArray(), budget.Year, firstUnit);

    internal sealed record Batch(ImmutableArray<ExpenditureLine> Lines, FiscalYear Year, int FirstUnit)
    {
        internal RollUp Along(RollUpAxes axes) => RollUp.FromLines(axes, Lines, Year, FirstUnit);
    }
}
