namespace Budget.Domain.Comparison;

/// <summary>What happened to an amount from one budget to the next (增减情况).</summary>
public enum MovementKind
{
    /// <summary>The same amount in both, zero included (持平).</summary>
    Unchanged,

    /// <summary>More than before (增加).</summary>
    Increased,

    /// <summary>Less than before, and not nothing (减少).</summary>
    Decreased,

    /// <summary>Nothing before and something now (新增).</summary>
    Introduced,

    /// <summary>Something before and nothing now (取消).</summary>
    Discontinued,
}
