namespace Budget.Domain.Comparison;

/// <summary>How far an amount of one edition of a classification can be said in another (可比程度).</summary>
public enum RestatementKind
{
    /// <summary>The heading is the same in both editions, and all of it (可比).</summary>
    Comparable,

    /// <summary>The heading is renamed, moved or merged, or split with known weights: the amount stands under its new heading (已调整).</summary>
    Restated,

    /// <summary>The amount has no known place in the other edition (不可比).</summary>
    Incomparable,
}
