namespace Budget.Domain.Reconciliation.Facts;

/// <summary>What a figure says of its coordinate.</summary>
public enum Aspect
{
    /// <summary>The quantity itself: an amount or a count.</summary>
    Value,

    /// <summary>Its percentage of a whole (占比).</summary>
    Share,

    /// <summary>The amount of its change on an earlier quantity (增减额).</summary>
    Change,

    /// <summary>The rate of that change (增减幅度).</summary>
    Rate,

    /// <summary>Its percentage of the budget (完成率).</summary>
    Completion,
}
