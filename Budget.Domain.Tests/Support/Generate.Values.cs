using System.Collections.Immutable;
using Budget.Domain.Classification;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Collections;
using Budget.Domain.Expenditure;
using Budget.Domain.Periods;
using Budget.Domain.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Budget.Domain.Tests.Support;

/// <content>Everything that is neither a number nor printed.</content>
internal static partial class Generate
{
    internal static Gen<string> Name => Gen.Elements("商贸事务", "行政运行", "科学技术支出", "局本级", "a", "A");

    internal static Gen<string?> OptionalCode => Gen.Elements<string?>(null, "001", "002");

    internal static Gen<FiscalYear> FiscalYear => Gen.Frequency(
        (1, Gen.Choose(Domain.Periods.FiscalYear.Earliest, Domain.Periods.FiscalYear.Latest)),
        (1, Gen.Choose(2020, 2022))).Select(year => new FiscalYear(year));

    internal static Gen<Fund> Fund => Gen.Elements(Enum.GetValues<Fund>());

    internal static Gen<FundScope> FundScope => Gen.OneOf(
        Gen.Elements(Domain.Expenditure.FundScope.All, Domain.Expenditure.FundScope.Appropriations),
        Fund.Select(Domain.Expenditure.FundScope.FromFund));

    /// <summary>Codes of which many are related.</summary>
    internal static Gen<FunctionalCode> NearFunctionalCode =>
        Gen.Elements("0", "201", "20101", "2010101", "2010102", "20102", "2010201", "2010299", "202", "20201", "2020101", "100", "999", "9999999")
            .Select(Domain.Classification.FunctionalCode.Parse);

    internal static Gen<EconomicCode> NearEconomicCode =>
        Gen.Elements("0", "301", "30101", "30102", "302", "30217", "100", "999", "99999").Select(Domain.Classification.EconomicCode.Parse);

    internal static Gen<string> Citation => Gen.OneOf(
        Name,
        Name.Select(name => name + "（类）"),
        NearFunctionalCode.Select(code => code.ToString()),
        Pair(Name).Select(names => names.Left + "（类）" + names.Right + "（款）"),
        Triple(Name).Select(names => names.A + "(类)" + names.B + "（款） " + names.C + "（" + names.B + "）（项）"));

    internal static Gen<FunctionalHeading> FunctionalHeading => Citation.Select(text => new HeadingCitation(text).Heading);

    internal static Gen<LocalizedText> LocalizedText => Pair(Name).Select(names => new LocalizedText(names.Left, names.Right));

    internal static Gen<ValueList<string>> Names => Name.ListOf().Resize(3).Select(names => names.ToValueList());

    /// <summary>Lines of which many are equal.</summary>
    internal static Gen<ExpenditureLine> FewLines =>
        from fen in Gen.Choose(0, 1)
        from fund in Gen.Choose(0, 1)
        from function in Gen.Elements("201", "2010101")
        from type in Gen.Choose(0, 1)
        from economic in Gen.Elements("0", "30101")
        from unit in Gen.Choose(0, 1)
        from project in Gen.Choose(0, 1)
        select new ExpenditureLine(
            Domain.Amounts.Money.FromFen(fen),
            (Fund)fund,
            Domain.Classification.FunctionalCode.Parse(function),
            (ExpenditureType)type,
            Domain.Classification.EconomicCode.Parse(economic),
            unit,
            project);

    /// <summary>Budgets of which many are equal.</summary>
    internal static Gen<DepartmentBudget> FewBudgets =>
        from department in Gen.Elements("商务局", "财政局")
        from year in Gen.Choose(2020, 2021)
        from stage in Gen.Choose(0, 1)
        from code in OptionalCode
        from projects in Gen.Choose(1, 2)
        from lines in FewLines.ListOf().Resize(2)
        select new DepartmentBudget(
            department,
            new FiscalYear(year),
            (BudgetStage)stage,
            [new BudgetaryUnit("本级", code), new BudgetaryUnit("中心")],
            lines.ToImmutableArray(),
            Enumerable.Range(0, projects).Select(number => new Project("项目" + number)).ToValueList());
}
