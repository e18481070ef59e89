namespace Budget.Domain.Figures;

/// <summary>What a printed figure measures.</summary>
public enum FigureKind
{
    /// <summary>Money, with a unit (金额).</summary>
    Amount,

    /// <summary>A percentage (百分比).</summary>
    Percentage,

    /// <summary>A number of things (数量), with or without a counter word such as 辆 or 个.</summary>
    Count,
}
