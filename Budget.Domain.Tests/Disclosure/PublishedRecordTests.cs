using Budget.Domain.Amounts;
using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;
using Budget.Domain.Figures;
using Budget.Domain.Periods;
using Budget.Domain.Tests.Support;
using Xunit;

namespace Budget.Domain.Tests.Disclosure;

/// <summary>The records of a published budget, and what prints them from an exact one.</summary>
public class PublishedRecordTests
{
    private static readonly Place Here = new() { Section = "节" };

    [Fact]
    public void Records_RefuseWhatTheyCannotHold()
    {
        Assert.Throws<ArgumentException>(() => Document.AsPrinted with { Title = " " });
        Assert.Throws<ArgumentNullException>(() => Document.AsPrinted with { FiscalYear = null! });
        Assert.Throws<ArgumentOutOfRangeException>(() => Document.AsPrinted with { Stage = (BudgetStage)3 });
        Assert.Throws<ArgumentException>(() => new RevenueSection { Place = Here, Total = Figure.Parse("34.5%") });
        Assert.Throws<ArgumentNullException>(() => new RevenueSection { Place = Here, Sources = null! });
        Assert.Throws<ArgumentException>(() => new FundEntry { Fund = Fund.OtherFunds, Name = "其他", Share = Figure.Parse("1万元") });
        Assert.Throws<ArgumentOutOfRangeException>(() => new FundEntry { Fund = (Fund)5, Name = "其他" });
    }

    [Fact]
    public void Tables_RefuseRowsThatDoNotFit()
    {
        var cell = Figure.Parse("1万元");

        Assert.Throws<ArgumentException>("rows", () => new BudgetTable(Here, AmountUnit.Yuan, [new()], [new() { Cells = [cell, null] }]));
        Assert.Throws<ArgumentNullException>(() => new BudgetTable(null!, AmountUnit.Yuan, [], []));
        Assert.Throws<ArgumentOutOfRangeException>(() => new BudgetTable(Here, (AmountUnit)4, [], []));
        Assert.Throws<ArgumentException>(() => new TableRow { Cells = [Figure.Parse("5%")] });
        Assert.Throws<ArgumentException>(() => new TableHead { Name = " " });
        Assert.Throws<ArgumentOutOfRangeException>(() => new TableHead { Item = (AccountItem)7 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new BudgetExecution { Stage = BudgetStage.Outturn });
        Assert.Throws<ArgumentException>(() => new FundEntry { Fund = FundScope.All, Name = "合计" });
        Assert.Equal(
            new BudgetTable(Here, AmountUnit.Yuan, [new()], [new() { Cells = [null] }]), new BudgetTable(Here, AmountUnit.Yuan, [new()], [new() { Cells = [null] }]));
    }

    [Fact]
    public void Disclose_OnAPriorThatIsNotEarlier_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Print(2021, BudgetStage.InitialBudget, 2021, BudgetStage.InitialBudget));
        Assert.Throws<ArgumentException>(() => Print(2021, BudgetStage.InitialBudget, 2022, BudgetStage.InitialBudget));
        Assert.NotNull(Print(2021, BudgetStage.Outturn, 2021, BudgetStage.InitialBudget).Revenue);
    }

    [Fact]
    public void Disclose_WithoutSayingHowToRound_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Budget(2021, default).Disclose(AmountUnit.Yuan, 2, RoundingConvention.Unknown));

    [Fact]
    public void AFigureWhoseUnitStandsInATableHead_IsWrittenWithIt()
    {
        var figure = Figure.TryRead("2,940.05", AmountUnit.TenThousandYuan).Value;

        Assert.Equal(("2,940.05", "2,940.05万元"), (figure.Text, figure.TextWithUnit));
        Assert.Equal(figure, Figure.Parse(figure.TextWithUnit));
    }

    private static BudgetDisclosure Print(int year, BudgetStage stage, int priorYear, BudgetStage priorStage) =>
        Budget(year, stage).Disclose(AmountUnit.TenThousandYuan, 2, RoundingConvention.HalfUp, prior: Budget(priorYear, priorStage));

    private static DepartmentBudget Budget(int year, BudgetStage stage) =>
        new("示例", new FiscalYear(year), stage, [new BudgetaryUnit("本级")], [new(Money.FromYuan(1_000_000), Fund.GeneralPublicBudget, default, ExpenditureType.Project)]);
}
