namespace Budget.Domain.Comparison;

/// <summary>What can be said of the direction in which a published amount moved (能够断定的增减方向).</summary>
public enum KnownDirection
{
    /// <summary>It did not change: both amounts are known exactly (持平).</summary>
    Unchanged,

    /// <summary>It rose (增加).</summary>
    Increase,

    /// <summary>It fell (减少).</summary>
    Decrease,

    /// <summary>It rose or stayed (未减少).</summary>
    NoDecrease,

    /// <summary>It fell or stayed (未增加).</summary>
    NoIncrease,

    /// <summary>It rose or fell, which rounding hides (无法断定).</summary>
    Unknown,
}
