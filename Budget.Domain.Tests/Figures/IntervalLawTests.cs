using Budget.Domain.Figures;
using Budget.Domain.Tests.Support;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Figures;

public class IntervalLawTests
{
    [Fact]
    public void Equality_IsThatOfTheBounds() =>
        Laws.EqualityIsThatOfContent(Generate.AnyInterval, interval => - -interval, interval => (interval.Lower, interval.Upper, interval.IncludesLower, interval.IncludesUpper));

    [Fact]
    public void Sums_OfPointsInside_StayInside() =>
        Property.Holds(Generate.Pair(Generate.WithPoint()), pair => (pair.Left.Interval + pair.Right.Interval).Contains(pair.Left.Point + pair.Right.Point), cases: 5000);

    [Fact]
    public void Differences_OfPointsInside_StayInside() =>
        Property.Holds(Generate.Pair(Generate.WithPoint()), pair => (pair.Left.Interval - pair.Right.Interval).Contains(pair.Left.Point - pair.Right.Point), cases: 5000);

    [Fact]
    public void LongSums_OfPointsInside_StayInside() =>
        Property.Holds(Generate.WithPoint().ListOf(12), pairs =>
            pairs.Aggregate(Interval.Point(0), (sum, pair) => sum + pair.Interval).Contains(pairs.Sum(pair => pair.Point)));

    [Fact]
    public void Negatives_OfPointsInside_StayInside() =>
        Property.Holds(Generate.WithPoint(), pair => (-pair.Interval).Contains(-pair.Point));

    [Fact]
    public void Negation_IsItsOwnInverseAndSwapsTheEnds() =>
        Property.Holds(Generate.AnyInterval, interval =>
        {
            var negative = -interval;
            Assert.Equal(interval, -negative);
            Assert.Equal(-interval.Lower, negative.Upper);
            Assert.Equal(-interval.Upper, negative.Lower);
            Assert.Equal(interval.IncludesLower, negative.IncludesUpper);
            Assert.Equal(interval.IncludesUpper, negative.IncludesLower);
        });

    [Fact]
    public void Sum_IsNoWiderThanItsParts() =>
        Property.Holds(
            Generate.Pair(Generate.AnyInterval).Where(pair => IsSmall(pair.Left) && IsSmall(pair.Right)),
            pair =>
            {
                var (left, right) = pair;
                var sum = left + right;
                Assert.Equal(left.Lower + right.Lower, sum.Lower);
                Assert.Equal(left.Upper + right.Upper, sum.Upper);
                Assert.Equal(left.IncludesLower && right.IncludesLower, sum.IncludesLower);
                Assert.Equal(left.IncludesUpper && right.IncludesUpper, sum.IncludesUpper);
                Assert.Equal(sum, right + left);
            });

    [Fact]
    public void Intersection_HoldsExactlyWhatBothHold()
    {
        var samples =
            from pair in Generate.Pair(Generate.AnyInterval)
            from value in Generate.Bound
            from beside in Gen.Elements(0m, 0m, 0.5m, -0.5m)
            select (pair.Left, pair.Right, Value: value + beside);

        Property.Holds(
            samples,
            sample =>
            {
                var both = sample.Left.Intersect(sample.Right);
                Assert.Equal(sample.Left.Contains(sample.Value) && sample.Right.Contains(sample.Value), both?.Contains(sample.Value) ?? false);
                Assert.Equal(both, sample.Right.Intersect(sample.Left));
                Assert.Equal(both is not null, sample.Left.Overlaps(sample.Right));
                Assert.Equal(sample.Left.Overlaps(sample.Right), sample.Right.Overlaps(sample.Left));
            },
            cases: 5000);
    }

    [Fact]
    public void IntersectionWithItself_IsItself() =>
        Property.Holds(Generate.AnyInterval, interval => interval.Intersect(interval) == interval && interval.Intersect(Interval.Everything) == interval);

    [Fact]
    public void EveryInterval_HoldsSomething() =>
        Property.Holds(Generate.Pair(Generate.AnyInterval), pair =>
            pair.Left.Intersect(pair.Right) is not { } both || both.Contains(Witness(both)));

    [Fact]
    public void Point_HoldsOnlyItself() =>
        Property.Holds(Generate.Pair(Generate.Bound), pair =>
            Interval.Point(pair.Left).Contains(pair.Right) == (pair.Left == pair.Right) && Interval.Point(pair.Left).IsPoint);

    private static decimal Witness(Interval interval) => (interval.Lower, interval.Upper) switch
    {
        (null, null) => 0,
        ({ } lower, null) => lower + 1,
        (null, { } upper) => upper - 1,
        ({ } lower, { } upper) => (lower + upper) / 2,
    };

    private static bool IsSmall(Interval interval) => Math.Abs(interval.Lower ?? 0) < 1_000_000_000_000m && Math.Abs(interval.Upper ?? 0) < 1_000_000_000_000m;
}
