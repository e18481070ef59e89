namespace Budget.Domain.Classification.Citations;

/// <summary>The width of printed brackets (括号样式).</summary>
public enum BracketStyle
{
    /// <summary>全角: （类）.</summary>
    FullWidth,

    /// <summary>半角: (类).</summary>
    HalfWidth,
}
