using System.Collections.Immutable;
using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Collections;
using Budget.Domain.Expenditure;
using Budget.Domain.Periods;
using Xunit;

namespace Budget.Domain.Tests.Expenditure;

public class DepartmentBudgetTests
{
    private static readonly ValueList<BudgetaryUnit> Units = [new BudgetaryUnit("本级")];

    [Fact]
    public void BudgetWithoutLines_TotalsZero()
    {
        var budget = Create([]);

        Assert.Equal(Money.Zero, budget.Total);
        Assert.Equal(Money.Zero, budget.TotalWhere(_ => true));
        Assert.Empty(budget.TotalsByFunction(1));
        Assert.Empty(budget.Projects);
    }

    [Fact]
    public void LineClassifiedLessDeep_KeepsItsOwnHeading()
    {
        var budget = Create([Line(1, "201"), Line(2, "2010101"), Line(4, "0")]);

        Assert.Equal(
            [("0", 4L), ("201", 1L), ("2010101", 2L)],
            budget.TotalsByFunction(3).Select(total => (total.Key.ToString(), total.Value.Fen)));
        Assert.Equal(
            [("0", 4L), ("201", 3L)],
            budget.TotalsByFunction(1).Select(total => (total.Key.ToString(), total.Value.Fen)));
    }

    [Fact]
    public void OrderOfLines_TakesPartInEquality() =>
        Assert.NotEqual(Create([Line(1, "201"), Line(2, "202")]), Create([Line(2, "202"), Line(1, "201")]));

    [Fact]
    public void TotalsByName_KeepApartNamesThatALanguageTakesForEqual()
    {
        // A soft hyphen is nothing to a linguistic comparison, and a character of its own to equality.
        var budget = Create([Line(1, "201"), Line(2, "202")]);

        var totals = budget.TotalsBy(line => line.Amount.Fen == 1 ? "项目" : "项\u00AD目");

        Assert.Equal(2, totals.Count);
    }

    [Fact]
    public void UnknownUnitOrProject_IsRefused()
    {
        var unit = new ExpenditureLine(Money.Zero, Fund.OtherFunds, FunctionalCode.Root, ExpenditureType.Basic, unit: 1);
        var project = new ExpenditureLine(Money.Zero, Fund.OtherFunds, FunctionalCode.Root, ExpenditureType.Basic, project: 1);

        var error = Assert.Throws<ArgumentException>("lines", () => Create([default, unit]));
        Assert.StartsWith("Line 1 names a unit or a project that is not in the tables.", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("lines", () => Create([project]));
        Assert.Single(Create([project], [new Project("一")]).Lines);
    }

    [Fact]
    public void MissingParts_AreRefused()
    {
        var year = new FiscalYear(2021);
        Assert.Throws<ArgumentException>("department", () => new DepartmentBudget(" ", year, default, Units, []));
        Assert.Throws<ArgumentNullException>("department", () => new DepartmentBudget(null!, year, default, Units, []));
        Assert.Throws<ArgumentNullException>("year", () => new DepartmentBudget("局", null!, default, Units, []));
        Assert.Throws<ArgumentOutOfRangeException>("stage", () => new DepartmentBudget("局", year, (BudgetStage)3, Units, []));
        Assert.Throws<ArgumentNullException>("units", () => new DepartmentBudget("局", year, default, null!, []));
        Assert.Throws<ArgumentException>("units", () => new DepartmentBudget("局", year, default, [], []));
        Assert.Throws<ArgumentException>("lines", () => new DepartmentBudget("局", year, default, Units, default));
    }

    [Fact]
    public void TotalBeyondTheRange_IsRefused()
    {
        var line = new ExpenditureLine(Money.MaxValue, Fund.OtherFunds, FunctionalCode.Root, ExpenditureType.Basic);

        Assert.Throws<OverflowException>(() => Create([line, line]));
        Assert.Equal(Money.MaxValue, Create([line]).Total);
    }

    [Fact]
    public void WrongArguments_AreRefused()
    {
        var budget = Create([]);
        Assert.Throws<ArgumentOutOfRangeException>("level", () => budget.TotalsByFunction(4));
        Assert.Throws<ArgumentOutOfRangeException>("level", () => budget.TotalsByFunction(-1));
        Assert.Throws<ArgumentNullException>("condition", () => budget.TotalWhere(null!));
        Assert.Throws<ArgumentNullException>("axis", () => budget.TotalsBy<int>(null!));
    }

    private static ExpenditureLine Line(long fen, string function) =>
        new(Money.FromFen(fen), Fund.GeneralPublicBudget, FunctionalCode.Parse(function), ExpenditureType.Project);

    private static DepartmentBudget Create(ImmutableArray<ExpenditureLine> lines, ValueList<Project>? projects = null) =>
        new("商务局", new FiscalYear(2021), BudgetStage.InitialBudget, Units, lines, projects);
}
