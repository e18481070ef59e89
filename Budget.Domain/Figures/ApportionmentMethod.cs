namespace Budget.Domain.Figures;

/// <summary>How a set of percentages is made from its parts (占比的取整方法).</summary>
public enum ApportionmentMethod
{
    /// <summary>Each share is rounded half up by itself; the set need not close at 100.</summary>
    PlainRounding,

    /// <summary>
    /// 最大余数法: all shares are cut, and the steps that are missing to 100 go to the largest remainders; among equal
    /// remainders to the larger part, then to the one that stands first.
    /// </summary>
    LargestRemainder,

    /// <summary>Plain rounding, with the whole difference to 100 put on the largest part (the first of several).</summary>
    AdjustLargest,

    /// <summary>Plain rounding, with the whole difference to 100 put on the part that stands last.</summary>
    AdjustLast,
}
