using System.Collections.Immutable;
using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Expenditure;
using Budget.Domain.Periods;
using Budget.Domain.RollUps;
using Xunit;

namespace Budget.Domain.Tests.RollUps;

public class RollUpTests
{
    private static readonly RollUpAxes Nothing = new();
    private static readonly RollUpAxes Items = new() { FunctionLevel = 3 };
    private static readonly RollUpAxes Everything = new() { ByYear = true, ByUnit = true, ByFund = true, ByType = true, FunctionLevel = 3, EconomicLevel = 2 };

    private static readonly ImmutableArray<ExpenditureLine> Bureau =
    [
        Line(7_000, "2011301", ExpenditureType.Personnel, "30101"),
        Line(900, "2011301", ExpenditureType.DailyOperating, "30217"),
        Line(50, "20113", ExpenditureType.Basic, "302"),
        Line(1_200, "2011399", ExpenditureType.Project, "30227", unit: 1),
        Line(30, "2299901", ExpenditureType.Project, "30227", Fund.GovernmentManagedFunds, unit: 1),
        Line(0, "2080505", ExpenditureType.Personnel, "30108"),
    ];

    [Fact]
    public void TotalOf_AHeading_AddsWhatLiesBelow()
    {
        var rollUp = RollUp.FromLines(Everything, Bureau, new FiscalYear(2021));

        Assert.Equal(9_150, rollUp.TotalOf(new() { Function = FunctionalCode.Parse("201") }).Fen);
        Assert.Equal(9_150, rollUp.TotalOf(new() { Function = FunctionalCode.Parse("20113") }).Fen);
        Assert.Equal(7_900, rollUp.TotalOf(new() { Function = FunctionalCode.Parse("2011301") }).Fen);
        Assert.Equal(0, rollUp.TotalOf(new() { Function = FunctionalCode.Parse("2080505") }).Fen);
        Assert.Equal(2_180, rollUp.TotalOf(new() { Economic = EconomicCode.Parse("302") }).Fen);
        Assert.Equal(9_180, rollUp.TotalOf(default).Fen);
    }

    [Fact]
    public void TotalOf_BasicExpenditure_HoldsBothItsParts()
    {
        var rollUp = RollUp.FromLines(new() { ByType = true }, Bureau);

        Assert.Equal(7_950, rollUp.TotalOf(new() { Type = ExpenditureType.Basic }).Fen);
        Assert.Equal(7_000, rollUp.TotalOf(new() { Type = ExpenditureType.Personnel }).Fen);
        Assert.Equal(1_230, rollUp.TotalOf(new() { Type = ExpenditureType.Project }).Fen);
    }

    [Fact]
    public void Cells_HoldWhatIsClassifiedExactlySo_InOrder() =>
        Assert.Equal(
            [("20113", 50), ("2011301", 7_900), ("2011399", 1_200), ("2299901", 30)],
            RollUp.FromLines(Items, Bureau).Select(cell => (cell.Scope.Function.ToString(), cell.Amount.Fen)));

    [Fact]
    public void Units_AreNumberedFromTheFirst()
    {
        var rollUp = RollUp.FromLines(new() { ByUnit = true }, Bureau, firstUnit: 40);

        Assert.Equal([40, 41], rollUp.Select(cell => cell.Scope.Unit!.Value));
        Assert.Equal(1_230, rollUp.TotalOf(new() { Unit = 41 }).Fen);
    }

    [Fact]
    public void Axes_OfNothing_GiveOneTotal()
    {
        var rollUp = RollUp.FromLines(Nothing, Bureau);

        Assert.Equal(new RollUpCell(default, Money.FromFen(9_180)), Assert.Single(rollUp));
        Assert.Equal("91.80元 / 1", rollUp.ToString());
    }

    /// <summary>From a quarter of a million lines on, another way of adding is taken, with an array over the codes.</summary>
    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(3, true)]
    public void ManyLines_AddUpAsFewLinesDo(int level, bool byFundAndType)
    {
        // Codes of every hundred of categories, the lowest and the highest, and none at all.
        string[] codes = ["5010101", "201", "20101", "2010101", "1000101", "9999999", "0", "2299901", "2080505", "100", "99999"];
        var lines = Enumerable.Range(0, 300_000)
            .Select(i => Line(i, codes[i * 7 % codes.Length], (ExpenditureType)(i % 4), "0", (Fund)(i % 5)))
            .ToImmutableArray();
        var axes = new RollUpAxes { FunctionLevel = level, ByFund = byFundAndType, ByType = byFundAndType, ByYear = true };
        var year = new FiscalYear(2021);

        Assert.Equal(
            lines.Chunk(1000).Aggregate(RollUp.Empty(axes), (sum, part) => sum.Merge(RollUp.FromLines(axes, part.AsSpan(), year))),
            RollUp.FromLines(axes, lines, year));
    }

    [Fact]
    public void Overflow_IsAnError_InWhateverOrderAndGrouping()
    {
        RollUpAxes[] all = [Nothing, Items, new() { ByUnit = true }];
        ExpenditureLine[] lines = [Line(long.MaxValue - 1, "201"), Line(1, "202"), Line(1, "201")];

        Assert.All(all, axes =>
        {
            Assert.Throws<OverflowException>(() => RollUp.FromLines(axes, lines.AsSpan()));
            Assert.All(new int[][] { [0, 1, 2], [2, 1, 0], [1, 2, 0] }, order =>
            {
                var parts = order.Select(i => RollUp.FromLines(axes, lines.AsSpan(i, 1))).ToArray();

                Assert.Throws<OverflowException>(() => parts[0].Merge(parts[1]).Merge(parts[2]));
                Assert.Throws<OverflowException>(() => parts[0].Merge(parts[1].Merge(parts[2])));
            });

            Assert.Equal(Money.MaxValue, RollUp.FromLines(axes, lines.AsSpan(0, 2)).Total);
        });
    }

    [Fact]
    public void Overflow_OfManyLines_IsAnError()
    {
        var lines = Enumerable.Repeat(Line(long.MaxValue / 290_000, "2010101"), 300_000).ToImmutableArray();

        Assert.Throws<OverflowException>(() => RollUp.FromLines(Items, lines));
        Assert.Equal(long.MaxValue / 290_000 * 290_000, RollUp.FromLines(Items, lines.AsSpan()[..290_000]).Total.Fen);
    }

    [Fact]
    public void Questions_ThatTheAxesDoNotAnswer_AreRefused()
    {
        var rollUp = RollUp.FromLines(new() { FunctionLevel = 1, EconomicLevel = 1 }, Bureau);

        Assert.All(
            new ExpenditureScope[]
            {
                new() { Year = new FiscalYear(2021) },
                new() { Unit = 0 },
                new() { Funds = FundScope.Appropriations },
                new() { Type = ExpenditureType.Project },
                new() { Function = FunctionalCode.Parse("20113") },
                new() { Economic = EconomicCode.Parse("30217") },
            },
            scope => Assert.Throws<ArgumentException>(() => rollUp.TotalOf(scope)));
        Assert.Throws<ArgumentException>(() => rollUp.Along(Items));
        Assert.Throws<ArgumentException>(() => rollUp.Merge(RollUp.Empty(Items)));
    }

    [Fact]
    public void Arguments_AreGuarded()
    {
        Assert.Throws<ArgumentException>(() => RollUp.FromLines(new() { ByYear = true }, Bureau));
        Assert.Throws<ArgumentOutOfRangeException>(() => RollUp.FromLines(Nothing, Bureau, firstUnit: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => RollUp.FromLines(Nothing, Bureau, firstUnit: int.MaxValue - 65_534));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RollUpAxes { FunctionLevel = 4 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new RollUpAxes { EconomicLevel = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ExpenditureScope { Unit = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ExpenditureScope { Type = (ExpenditureType)7 });
        Assert.Throws<ArgumentNullException>(() => RollUp.FromBudgets(Nothing, [null!]));
    }

    [Fact]
    public void Cells_MustTellApartWhatTheAxesDo()
    {
        var one = Money.FromFen(1);
        RollUpAxes byFund = new() { ByFund = true, FunctionLevel = 1 };

        Assert.Throws<ArgumentException>(() => RollUp.FromCells(byFund, [new(default, one)]));
        Assert.Throws<ArgumentException>(() => RollUp.FromCells(byFund, [new(new() { Funds = FundScope.Appropriations }, one)]));
        Assert.Throws<ArgumentException>(() => RollUp.FromCells(byFund, [new(new() { Funds = Fund.OtherFunds, Function = FunctionalCode.Parse("20101") }, one)]));
        Assert.Throws<ArgumentException>(() => RollUp.FromCells(byFund, [new(new() { Funds = Fund.OtherFunds, Unit = 1 }, one)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => RollUp.FromCells(byFund, [new(new() { Funds = Fund.OtherFunds }, -one)]));
        Assert.Equal(2, RollUp.FromCells(byFund, [new(new() { Funds = Fund.OtherFunds }, one), new(new() { Funds = Fund.OtherFunds }, one)]).Total.Fen);
    }

    private static ExpenditureLine Line(
        long fen, string function, ExpenditureType type = ExpenditureType.Project, string economic = "0", Fund fund = Fund.GeneralPublicBudget, int unit = 0) =>
        new(Money.FromFen(fen), fund, FunctionalCode.Parse(function), type, EconomicCode.Parse(economic), unit);
}
