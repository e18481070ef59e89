using System.Collections.Immutable;
using Budget.Domain.Collections;
using Budget.Domain.Expenditure;
using Budget.Domain.Periods;
using Budget.Domain.RollUps;
using Budget.Domain.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.RollUps;

/// <summary>A roll-up is the sum of its lines by every axis, however the work is shared out.</summary>
public class RollUpLawTests
{
    private const int Cases = 300;

    private static readonly Gen<(RollUpAxes Axes, ImmutableArray<GenerateRollUp.Batch> Batches)> Work =
        from axes in GenerateRollUp.Axes
        from batches in GenerateRollUp.Batches
        select (axes, batches);

    [Fact]
    public void RollUps_EqualGroupingAndAdding() =>
        Property.Holds(
            Work,
            work =>
            {
                var rollUp = Merge(work.Axes, work.Batches.Select(batch => batch.Along(work.Axes)));

                Assert.Equal(ByGrouping(work.Axes, work.Batches), rollUp.ToDictionary(cell => cell.Scope, cell => cell.Amount.Fen));
                Assert.Equal(Lines(work.Batches).Sum(line => line.Amount.Fen), rollUp.Total.Fen);
                Assert.Equal(rollUp.Count, rollUp.Distinct().Count());
            },
            Cases);

    [Fact]
    public void Merging_InAnyOrderAndGrouping_GivesOneResult()
    {
        var plans =
            from work in Work
            from order in Generate.Shuffled(work.Batches)
            from choices in Gen.Choose(0, 1000).ListOf().Resize(10)
            select (work.Axes, work.Batches, Order: order, Choices: choices);

        Property.Holds(
            plans,
            plan =>
            {
                // Merges any two of what is left, again and again.
                var left = plan.Order.Select(batch => batch.Along(plan.Axes)).Append(RollUp.Empty(plan.Axes)).ToList();
                for (var step = 0; left.Count > 1; step++)
                {
                    var choice = plan.Choices.Count == 0 ? step : plan.Choices[step % plan.Choices.Count];
                    var first = left[choice % left.Count];
                    left.RemoveAt(choice % left.Count);
                    left[choice % left.Count] = first.Merge(left[choice % left.Count]);
                }

                Assert.Equal(Merge(plan.Axes, plan.Batches.Select(batch => batch.Along(plan.Axes))), left[0]);
            },
            Cases);
    }

    [Fact]
    public void Empty_IsTheIdentityOfMerging() =>
        Property.Holds(
            Work,
            work =>
            {
                var (rollUp, empty) = (Merge(work.Axes, work.Batches.Select(batch => batch.Along(work.Axes))), RollUp.Empty(work.Axes));

                Assert.Equal(rollUp, rollUp.Merge(empty));
                Assert.Equal(rollUp, empty.Merge(rollUp));
                Assert.Empty(empty);
                Assert.True(empty.Total.IsZero);
            },
            Cases);

    [Fact]
    public void Sharing_BetweenThreads_EqualsOneAfterTheOther() =>
        Property.Holds(
            Work,
            work => work.Batches.AsParallel().WithDegreeOfParallelism(2)
                .Aggregate(
                    () => RollUp.Empty(work.Axes),
                    (sum, batch) => sum.Merge(batch.Along(work.Axes)),
                    (left, right) => left.Merge(right),
                    sum => sum) == Merge(work.Axes, work.Batches.Select(batch => batch.Along(work.Axes))),
            cases: 50);

    [Fact]
    public void Along_EqualsRollingTheLinesUpCoarser()
    {
        var coarsenings =
            from work in Work
            from other in GenerateRollUp.Axes
            select (work.Axes, Coarser: Meet(work.Axes, other), work.Batches);

        Property.Holds(
            coarsenings,
            work => Assert.Equal(
                Merge(work.Coarser, work.Batches.Select(batch => batch.Along(work.Coarser))),
                Merge(work.Axes, work.Batches.Select(batch => batch.Along(work.Axes))).Along(work.Coarser)),
            Cases);
    }

    [Fact]
    public void TotalOf_EqualsAddingTheLinesWithinTheScope()
    {
        var questions =
            from work in Work
            from scope in GenerateRollUp.Scope(work.Axes)
            select (work.Axes, work.Batches, Scope: scope);

        Property.Holds(
            questions,
            question => Assert.Equal(
                question.Batches.Sum(batch => batch.Lines.Where(line => IsWithin(question.Scope, batch, line)).Sum(line => line.Amount.Fen)),
                Merge(question.Axes, question.Batches.Select(batch => batch.Along(question.Axes))).TotalOf(question.Scope).Fen),
            cases: 1000);
    }

    [Fact]
    public void Cells_MakeTheSameRollUpAgain() =>
        Property.Holds(
            Work,
            work =>
            {
                var rollUp = Merge(work.Axes, work.Batches.Select(batch => batch.Along(work.Axes)));

                Assert.Equal(rollUp, RollUp.FromCells(work.Axes, rollUp.Reverse()));
                Assert.Equal(rollUp.Merge(rollUp), RollUp.FromCells(work.Axes, rollUp.Concat(rollUp)));
            },
            Cases);

    [Fact]
    public void Sources_OfAnyKind_GiveOneResult() =>
        Property.Holds(
            Work,
            work => Assert.All(work.Batches, batch =>
            {
                var expected = batch.Along(work.Axes);

                Assert.Equal(expected, RollUp.FromLines(work.Axes, batch.Lines.AsSpan(), batch.Year, batch.FirstUnit));
                Assert.Equal(expected, RollUp.FromLines(work.Axes, batch.Lines.ToArray(), batch.Year, batch.FirstUnit));
                Assert.Equal(expected, RollUp.FromLines(work.Axes, batch.Lines.ToValueList(), batch.Year, batch.FirstUnit));
                Assert.Equal(expected, RollUp.FromLines(work.Axes, batch.Lines.Reverse(), batch.Year, batch.FirstUnit));
            }),
            Cases);

    [Fact]
    public void Budgets_NumberTheirUnitsThrough()
    {
        var budgets =
            from axes in GenerateRollUp.Axes
            from firstUnit in Gen.Choose(0, 3)
            from current in GenerateBudget.Of(2021, BudgetStage.InitialBudget)
            from prior in GenerateBudget.Of(2020, BudgetStage.InitialBudget)
            select (axes, firstUnit, current, prior);

        Property.Holds(
            budgets,
            work => Assert.Equal(
                RollUp.FromLines(work.axes, work.current.Lines.ToImmutableArray(), work.current.Year, work.firstUnit)
                    .Merge(RollUp.FromLines(work.axes, work.prior.Lines.ToImmutableArray(), work.prior.Year, work.firstUnit + work.current.Units.Count)),
                RollUp.FromBudgets(work.axes, [work.current, work.prior], work.firstUnit)),
            Cases);
    }

    [Fact]
    public void Equality_IsThatOfAxesAndCells() =>
        Laws.EqualityIsThatOfContent(
            from axes in Gen.Elements(new RollUpAxes(), new RollUpAxes { ByFund = true }, new RollUpAxes { ByUnit = true })
            from lines in Generate.FewLines.ListOf().Resize(2)
            select RollUp.FromLines(axes, lines),
            rollUp => RollUp.FromCells(rollUp.Axes, rollUp),
            rollUp => (rollUp.Axes.ByFund, rollUp.Axes.ByUnit, string.Join('|', rollUp)));

    private static RollUp Merge(RollUpAxes axes, IEnumerable<RollUp> parts) => parts.Aggregate(RollUp.Empty(axes), (sum, part) => sum.Merge(part));

    private static IEnumerable<ExpenditureLine> Lines(ImmutableArray<GenerateRollUp.Batch> batches) => batches.SelectMany(batch => batch.Lines);

    private static Dictionary<ExpenditureScope, long> ByGrouping(RollUpAxes axes, ImmutableArray<GenerateRollUp.Batch> batches) => batches
        .SelectMany(batch => batch.Lines.Select(line => (Batch: batch, Line: line)))
        .GroupBy(
            entry => new ExpenditureScope
            {
                Year = axes.ByYear ? entry.Batch.Year : null,
                Unit = axes.ByUnit ? entry.Batch.FirstUnit + entry.Line.Unit : null,
                Funds = axes.ByFund ? entry.Line.Fund : FundScope.All,
                Type = axes.ByType ? entry.Line.Type : null,
                Function = entry.Line.Function.AtLevel(axes.FunctionLevel),
                Economic = entry.Line.Economic.AtLevel(axes.EconomicLevel),
            },
            entry => entry.Line.Amount.Fen)
        .Where(group => group.Sum() > 0)
        .ToDictionary(group => group.Key, group => group.Sum());

    private static bool IsWithin(ExpenditureScope scope, GenerateRollUp.Batch batch, ExpenditureLine line) =>
        (scope.Year is null || scope.Year == batch.Year)
        && (scope.Unit is null || scope.Unit == batch.FirstUnit + line.Unit)
        && scope.Funds.Contains(line.Fund)
        && (scope.Type is not { } type || line.IsOf(type))
        && line.Function.IsWithin(scope.Function)
        && line.Economic.IsWithin(scope.Economic);

    /// <summary>What both tell apart.</summary>
    private static RollUpAxes Meet(RollUpAxes left, RollUpAxes right) => new()
    {
        ByYear = left.ByYear && right.ByYear,
        ByUnit = left.ByUnit && right.ByUnit,
        ByFund = left.ByFund && right.ByFund,
        ByType = left.ByType && right.ByType,
        FunctionLevel = Math.Min(left.FunctionLevel, right.FunctionLevel),
        EconomicLevel = Math.Min(left.EconomicLevel, right.EconomicLevel),
    };
}
