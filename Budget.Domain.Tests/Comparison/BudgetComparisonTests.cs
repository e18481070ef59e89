using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Collections;
using Budget.Domain.Comparison;
using Budget.Domain.Expenditure;
using Budget.Domain.Figures;
using Budget.Domain.Markdown;
using Budget.Domain.Periods;
using Xunit;

namespace Budget.Domain.Tests.Comparison;

public class BudgetComparisonTests
{
    private static readonly FunctionalCode Running = FunctionalCode.Parse("2010601");

    [Fact]
    public void LikeForLike_OfDifferentStages_Throws()
    {
        var (budget, outturn) = (Budget(2024, BudgetStage.InitialBudget, 100), Budget(2024, BudgetStage.Outturn, 98));

        var error = Assert.Throws<ArgumentException>("prior", () => BudgetComparison.LikeForLike(budget, outturn));
        Assert.Contains(nameof(BudgetComparison.AcrossStages), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AcrossStages_SaysSo()
    {
        var comparison = BudgetComparison.AcrossStages(Budget(2024, BudgetStage.Outturn, 98), Budget(2025, BudgetStage.InitialBudget, 110));

        Assert.False(comparison.Basis.IsLikeForLike);
        Assert.Equal("2025 initial budget, compared with the 2024 outturn: different stages, so not a change between years alone", comparison.Basis.ToString());
        Assert.Equal("2025年年初预算与2024年执行数相比（阶段不同，不单是年度间的变动）", comparison.Basis.ToText().Chinese);
        Assert.True(BudgetComparison.LikeForLike(Budget(2024, BudgetStage.Outturn, 1), Budget(2025, BudgetStage.Outturn, 1)).Basis.IsLikeForLike);
    }

    [Fact]
    public void TwoDepartments_AreNoChangeOfOne()
    {
        var comparison = BudgetComparison.LikeForLike(Of("某市财政局"), Of("某市商务局"));

        Assert.False(comparison.Basis.IsOfOneDepartment);
        Assert.Equal("2024 initial budget, compared with the 2024 initial budget. These are two departments, so not a change of one: 某市商务局, compared with 某市财政局", comparison.Basis.ToString());
        Assert.Equal("2024年年初预算与2024年年初预算相比（两个不同部门，并非同一部门的变动：某市商务局与某市财政局相比）", comparison.Basis.ToText().Chinese);
        Assert.Contains("两个不同部门", BudgetMarkdown.Render(comparison).Chinese, StringComparison.Ordinal);
        Assert.True(BudgetComparison.LikeForLike(Of("某市财政局"), Of("某市 财政局")).Basis.IsOfOneDepartment);

        static DepartmentBudget Of(string department) => new(department, new(2024), BudgetStage.InitialBudget, [new("本级")], [Line(100, "2010601")]);
    }

    [Fact]
    public void ByFunction_NamesWhatCameAndWhatWent()
    {
        var prior = Of(2024, Line(100, "2010601"), Line(30, "2010602"), Line(7, "2080501"));
        var current = Of(2025, Line(120, "2010601"), Line(7, "2080501"), Line(10, "2210201"));

        var rows = BudgetComparison.LikeForLike(prior, current).ByFunction(3);

        Assert.Equal(
            ["2010601 Increased 1/5", "2010602 Discontinued -1", "2080501 Unchanged 0", "2210201 Introduced ZeroBase"],
            rows.Select(row => $"{row.Heading} {row.Movement.Kind} {row.Movement.Rate}"));
        Assert.All(rows, row => Assert.Equal(Rate.Because(UndefinedReason.NoTotalChange), row.Share));
    }

    [Fact]
    public void ByType_WhereOneBudgetDoesNotSplitBasicExpenditure_ComparesItWhole()
    {
        var prior = Of(2024, Line(100, "2010601", ExpenditureType.Basic), Line(50, "2010602", ExpenditureType.Project));
        var current = Of(2025, Line(80, "2010601", ExpenditureType.Personnel), Line(30, "2010601", ExpenditureType.DailyOperating), Line(50, "2010602", ExpenditureType.Project));

        Assert.Equal(
            [(ExpenditureType.Basic, MovementKind.Increased), (ExpenditureType.Project, MovementKind.Unchanged)],
            BudgetComparison.LikeForLike(prior, current).ByType().Select(part => (part.Heading, part.Movement.Kind)));
        Assert.Equal(3, BudgetComparison.LikeForLike(current, current).ByType().Count);
    }

    [Fact]
    public void FunctionalTree_TellsWhatIsClassifiedLessDeep()
    {
        var comparison = BudgetComparison.LikeForLike(Of(2024, Line(100, "2010601"), Line(5, "20106")), Of(2025, Line(90, "2010601"), Line(20, "20106")));

        Assert.Equal(
            ["0 0.00元 +5.00元", "201 0.00元 +5.00元", "20106 +15.00元 +5.00元", "2010601 -10.00元 -10.00元"],
            comparison.FunctionalTree().Select(branch => $"{branch.Code} {branch.Own.Change} {branch.Subtree.Change}"));
    }

    [Fact]
    public void ByUnit_MatchesByCodeThenByName()
    {
        ValueList<BudgetaryUnit> before = [new("局本级", "001"), new("监察支队", "002"), new("服务中心"), new("撤销的单位", "009"), new("档案馆"), new("信息中心", "011")];
        ValueList<BudgetaryUnit> now = [new("服务中心", "003"), new("局机关", "001"), new("综合执法队", "002"), new("档案馆"), new("新单位", "010"), new("信息中心", "012")];
        var prior = new DepartmentBudget("某局", new(2024), BudgetStage.InitialBudget, before, [.. Enumerable.Range(0, 6).Select(unit => Unit(unit, 10))]);
        var current = new DepartmentBudget("某局", new(2025), BudgetStage.InitialBudget, now, [.. Enumerable.Range(0, 6).Select(unit => Unit(unit, 20))]);

        Assert.Equal(
            ["局机关 Increased", "综合执法队 Increased", "服务中心 Increased", "撤销的单位 Discontinued", "档案馆 Increased", "信息中心 Discontinued", "新单位 Introduced", "信息中心 Introduced"],
            BudgetComparison.LikeForLike(prior, current).ByUnit().Select(part => $"{part.Heading.Name} {part.Movement.Kind}"));

        static ExpenditureLine Unit(int unit, decimal yuan) => new(Money.FromYuan(yuan), Fund.GeneralPublicBudget, Running, ExpenditureType.Basic, unit: unit);
    }

    [Fact]
    public void ByUnit_WhereANameCouldBeTwoUnits_DoesNotGuess()
    {
        ValueList<BudgetaryUnit> before = [new("服务中心", "001"), new("服务中心", "002")];
        ValueList<BudgetaryUnit> now = [new("服务中心")];
        var prior = new DepartmentBudget("某局", new(2024), BudgetStage.InitialBudget, before, [Unit(0), Unit(1)]);
        var current = new DepartmentBudget("某局", new(2025), BudgetStage.InitialBudget, now, [Unit(0)]);

        Assert.Equal(
            [MovementKind.Discontinued, MovementKind.Discontinued, MovementKind.Introduced],
            BudgetComparison.LikeForLike(prior, current).ByUnit().Select(part => part.Movement.Kind));
        Assert.Equal(3, BudgetComparison.LikeForLike(current, prior).ByUnit().Count);

        static ExpenditureLine Unit(int unit) => new(Money.FromYuan(10), Fund.GeneralPublicBudget, Running, ExpenditureType.Basic, unit: unit);
    }

    [Fact]
    public void ByProject_KeepsWhatBelongsToNoneApart()
    {
        var prior = new DepartmentBudget("某局", new(2024), BudgetStage.InitialBudget, [new("本级")], [Project(0, 10), Project(1, 20)], [new("信息化")]);
        var current = new DepartmentBudget("某局", new(2025), BudgetStage.InitialBudget, [new("本级")], [Project(0, 11), Project(1, 5), Project(2, 25)], [new("评审"), new("信息化")]);

        Assert.Equal(
            [(null, 1m), ("信息化", 5m), ("评审", 5m)],
            BudgetComparison.LikeForLike(prior, current).ByProject().Select(part => (part.Heading?.Name, part.Movement.Change.Fen / 100m)));

        static ExpenditureLine Project(int project, decimal yuan) =>
            new(Money.FromYuan(yuan), Fund.GeneralPublicBudget, Running, ExpenditureType.Project, project: project);
    }

    [Fact]
    public void ByLevel_BeyondTheTree_Throws()
    {
        var comparison = BudgetComparison.LikeForLike(Of(2024), Of(2025));

        Assert.Throws<ArgumentOutOfRangeException>("level", () => comparison.ByFunction(4));
        Assert.Throws<ArgumentOutOfRangeException>("level", () => comparison.ByEconomic(3));
        Assert.Empty(comparison.ByFunction(3));
        Assert.Equal(default, Assert.Single(comparison.FunctionalTree()).Subtree);
    }

    [Fact]
    public void Shares_SayWhoMovedTheTotal()
    {
        var rows = BudgetComparison.LikeForLike(Of(2024, Line(100, "201"), Line(50, "208")), Of(2025, Line(130, "201"), Line(40, "208"))).ByFunction(1);

        Assert.Equal([new Rational(3, 2), new Rational(-1, 2)], rows.Select(row => row.Share.Value));
    }

    private static DepartmentBudget Budget(int year, BudgetStage stage, decimal yuan) =>
        new("某局", new(year), stage, [new("本级")], [Line(yuan, "2010601")]);

    private static DepartmentBudget Of(int year, params ExpenditureLine[] lines) => new("某局", new(year), BudgetStage.InitialBudget, [new("本级")], [.. lines]);

    private static ExpenditureLine Line(decimal yuan, string function, ExpenditureType type = ExpenditureType.Project) =>
        new(Money.FromYuan(yuan), Fund.GeneralPublicBudget, FunctionalCode.Parse(function), type);
}
