namespace Budget.Domain.Performance;

/// <summary>How an actual value has to compare with the target value (计算符号).</summary>
public enum TargetOperator
{
    /// <summary>Equal to it (＝).</summary>
    Equal,

    /// <summary>At least as large (≥).</summary>
    AtLeast,

    /// <summary>At most as large (≤).</summary>
    AtMost,

    /// <summary>Larger (＞).</summary>
    MoreThan,

    /// <summary>Smaller (＜).</summary>
    LessThan,
}
