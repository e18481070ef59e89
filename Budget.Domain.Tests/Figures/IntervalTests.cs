using Budget.Domain.Figures;
using Xunit;

namespace Budget.Domain.Tests.Figures;

public class IntervalTests
{
    private const decimal Limit = 100_000_000_000_000_000m;

    [Fact]
    public void ToString_IsMathematicalNotation()
    {
        Assert.Equal("[34.45, 34.55]", Interval.Between(34.45m, 34.55m).ToString());
        Assert.Equal("[87.70, 87.71)", Interval.Between(87.70m, 87.71m, includeUpper: false).ToString());
        Assert.Equal("(-1, 0]", Interval.Between(-1, 0, includeLower: false).ToString());
        Assert.Equal("[5, +∞)", Interval.AtLeast(5).ToString());
        Assert.Equal("(-∞, 5]", Interval.AtMost(5).ToString());
        Assert.Equal("(-∞, +∞)", Interval.Everything.ToString());
        Assert.Equal("(-∞, -5]", (-Interval.AtLeast(5)).ToString());
    }

    [Fact]
    public void Default_IsThePointZero() => Assert.Equal(Interval.Point(0), default);

    [Fact]
    public void AbsentEnd_HasNoBound()
    {
        Assert.Null(Interval.AtLeast(5).Upper);
        Assert.Null(Interval.AtMost(5).Lower);
        Assert.Equal((null, null), (Interval.Everything.Lower, Interval.Everything.Upper));
        Assert.False(Interval.AtLeast(5).IncludesUpper);
        Assert.False(Interval.AtLeast(5).IsPoint);
    }

    [Fact]
    public void Between_NothingInside_Throws()
    {
        Assert.Throws<ArgumentException>("upper", () => Interval.Between(2, 1));
        Assert.Throws<ArgumentException>("upper", () => Interval.Between(1, 1, includeLower: false));
        Assert.Throws<ArgumentException>("upper", () => Interval.Between(1, 1, includeUpper: false));
        Assert.True(Interval.Between(1, 1).IsPoint);
    }

    [Fact]
    public void Touching_OverlapsOnlyIfBothIncludeTheBound()
    {
        Assert.Equal(Interval.Point(1), Interval.Between(0, 1).Intersect(Interval.Between(1, 2)));
        Assert.False(Interval.Between(0, 1, includeUpper: false).Overlaps(Interval.Between(1, 2)));
        Assert.False(Interval.AtMost(0).Overlaps(Interval.AtLeast(0.01m)));
    }

    [Fact]
    public void OpenEnd_MakesASumOpen()
    {
        var sum = Interval.Between(0, 1, includeUpper: false) + Interval.Point(1);

        Assert.Equal(Interval.Between(1, 2, includeUpper: false), sum);
        Assert.False(sum.Contains(2));
    }

    [Fact]
    public void BoundBeyondTheLimit_BecomesAbsent()
    {
        var sum = Interval.Point(Limit) + Interval.Point(1);

        Assert.Null(sum.Upper);
        Assert.True(sum.Contains(Limit + 1));
        Assert.True(sum.Contains(Limit * 3));
        Assert.Null((-sum).Lower);
        Assert.Equal(Limit, Interval.Point(Limit).Upper);
    }

    // Hand over any decimals: no operation may throw, and none may lose the true value.
    [Fact]
    public void HugeBounds_OnlyWiden()
    {
        foreach (var huge in new[] { Limit * 2, Limit * 100_000_000_000m, decimal.MaxValue })
        {
            Assert.True(Interval.Point(huge).Contains(huge));
            Assert.True((Interval.AtLeast(huge) + Interval.AtLeast(huge)).Contains(decimal.MaxValue));
            Assert.True((Interval.AtMost(-huge) + Interval.AtMost(-huge)).Contains(decimal.MinValue));
            Assert.True((Interval.Point(huge) - Interval.Point(huge)).Contains(0));
            Assert.True((Interval.Point(huge) + Interval.Point(-huge)).Contains(0));
        }
    }
}
