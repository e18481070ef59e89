using System.Collections.Immutable;
using Budget.Domain.Classification;
using Budget.Domain.Comparison;
using Budget.Domain.Expenditure;
using Budget.Domain.Figures;
using Budget.Domain.Periods;
using Budget.Domain.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Comparison;

/// <summary>What holds of any two exact budgets, along every axis.</summary>
public class BudgetComparisonLawTests
{
    private static readonly Gen<BudgetComparison> Comparisons =
        GenerateBudget.WithPrior.Select(pair => BudgetComparison.AcrossStages(pair.Prior, pair.Current));

    [Fact]
    public void Contributions_AddUpToTheTotal() => Property.Holds(
        Comparisons,
        comparison => Assert.All(Axes(comparison), axis =>
        {
            Assert.Equal(comparison.Total, Movement.Sum(axis.Select(part => part.Movement)));
            Assert.Equal(comparison.Total.Change, Change.Sum(axis.Select(part => part.Movement.Change)));
            if (comparison.Total.Change == Change.None)
            {
                Assert.All(axis, part => Assert.Equal(UndefinedReason.NoTotalChange, part.Share.Undefined));
            }
            else
            {
                Assert.Equal(Rational.FromInteger(1), axis.Aggregate(Rational.Zero, (sum, part) => sum + part.Share.Value!.Value));
            }
        }),
        cases: 150);

    [Fact]
    public void ABudgetComparedWithItself_HasNotChanged() => Property.Holds(
        GenerateBudget.Any,
        budget =>
        {
            var comparison = BudgetComparison.LikeForLike(budget, budget);

            Assert.Equal(Change.None, comparison.Total.Change);
            Assert.All(Axes(comparison).SelectMany(axis => axis), part =>
            {
                Assert.Equal((Change.None, MovementKind.Unchanged), (part.Movement.Change, part.Movement.Kind));
                Assert.Equal(part.Movement.Prior.IsZero ? Rate.Because(UndefinedReason.ZeroBase) : Rate.FromRational(0), part.Movement.Rate);
            });
        },
        cases: 150);

    [Fact]
    public void SwappingTheTwo_NegatesEveryChange() => Property.Holds(
        Comparisons,
        comparison =>
        {
            var swapped = BudgetComparison.AcrossStages(comparison.Current, comparison.Prior);

            Assert.Equal(comparison.Reverse(), swapped);
            Assert.Equal(comparison.Total.Reverse(), swapped.Total);
            Assert.All(Axes(comparison).Zip(Axes(swapped)), axes => Assert.Equal(
                axes.First.Select(part => $"{part.Heading} {part.Movement.Reverse()} {part.Share}").Order(StringComparer.Ordinal),
                axes.Second.Select(part => $"{part.Heading} {part.Movement} {part.Share}").Order(StringComparer.Ordinal)));
        },
        cases: 150);

    [Fact]
    public void Changes_ChainOverThreeYears() => Property.Holds(
        from first in GenerateBudget.Of(2019, BudgetStage.InitialBudget)
        from second in GenerateBudget.Of(2020, BudgetStage.InitialBudget)
        from third in GenerateBudget.Of(2021, BudgetStage.InitialBudget)
        select (first, second, third),
        years =>
        {
            var whole = Movements(BudgetComparison.LikeForLike(years.first, years.third));
            var step = Movements(BudgetComparison.LikeForLike(years.first, years.second));
            var next = Movements(BudgetComparison.LikeForLike(years.second, years.third));

            Assert.All(whole.Keys.Union(step.Keys).Union(next.Keys), key =>
                Assert.Equal(whole.GetValueOrDefault(key), step.GetValueOrDefault(key).Then(next.GetValueOrDefault(key))));

            static Dictionary<(Fund, FunctionalCode, ExpenditureType, EconomicCode), Movement> Movements(BudgetComparison comparison) =>
                comparison.By(line => (line.Fund, line.Function, line.Type, line.Economic)).ToDictionary(part => part.Heading, part => part.Movement);
        },
        cases: 150);

    [Fact]
    public void RollingUp_FirstOrLast_GivesTheSame() => Property.Holds(
        Comparisons,
        comparison =>
        {
            for (var level = 0; level < 3; level++)
            {
                var rolledUp = comparison.ByFunction(level + 1)
                    .GroupBy(part => part.Heading.AtLevel(level))
                    .Select(group => (group.Key, Movement.Sum(group.Select(part => part.Movement))));

                Assert.Equal(comparison.ByFunction(level).Select(part => (part.Heading, part.Movement)), rolledUp);
            }
        },
        cases: 150);

    [Fact]
    public void ASubtree_IsItsOwnAndTheSubtreesBelowIt() => Property.Holds(
        Comparisons,
        comparison =>
        {
            AssertTree(comparison, comparison.FunctionalTree());
            AssertTree(comparison, comparison.EconomicTree());
            for (var level = 1; level <= 3; level++)
            {
                Assert.Equal(
                    comparison.ByFunction(level).Where(part => part.Heading.Level == level).Select(part => (part.Heading, part.Movement)),
                    comparison.FunctionalTree().Where(branch => branch.Code.Level == level).Select(branch => (branch.Code, branch.Subtree)));
            }
        },
        cases: 150);

    [Fact]
    public void Narrowing_KeepsWhatIsSelected() => Property.Holds(
        Comparisons,
        comparison => Assert.All(comparison.ByFund(), part =>
            Assert.Equal(part.Movement, comparison.Where(line => line.Fund == part.Heading).Total)),
        cases: 100);

    private static void AssertTree<TCode>(BudgetComparison comparison, IReadOnlyList<Branch<TCode>> tree)
        where TCode : struct, IClassificationCode<TCode>
    {
        Assert.Equal((default(TCode), comparison.Total), (tree[0].Code, tree[0].Subtree));
        Assert.Equal(tree.Select(branch => branch.Code).Order(), tree.Select(branch => branch.Code));
        Assert.All(tree, branch =>
        {
            var below = tree.Where(child => child.Code.Level == branch.Code.Level + 1 && child.Code.Parent.Equals(branch.Code));
            Assert.Equal(branch.Subtree, branch.Own + Movement.Sum(below.Select(child => child.Subtree)));
            Assert.Equal(Rate.OfTotalChange(branch.Subtree.Change, comparison.Total.Change), branch.Share);
        });
    }

    private static IEnumerable<IReadOnlyList<Contribution<object>>> Axes(BudgetComparison comparison) =>
    [
        Untyped(comparison.ByFund()),
        Untyped(comparison.ByType()),
        Untyped(comparison.ByFunction(0)),
        Untyped(comparison.ByFunction(1)),
        Untyped(comparison.ByFunction(2)),
        Untyped(comparison.ByFunction(3)),
        Untyped(comparison.ByEconomic(0)),
        Untyped(comparison.ByEconomic(1)),
        Untyped(comparison.ByEconomic(2)),
        Untyped(comparison.ByUnit()),
        Untyped(comparison.ByProject()),
        Untyped(comparison.By(line => line.Economic.ToString())),
    ];

    private static ImmutableArray<Contribution<object>> Untyped<T>(IEnumerable<Contribution<T>> axis) =>
        [.. axis.Select(part => new Contribution<object>(part.Heading ?? (object)"none", part.Movement, part.Share))];
}
