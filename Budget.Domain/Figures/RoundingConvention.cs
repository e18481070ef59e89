namespace Budget.Domain.Figures;

/// <summary>How a document rounds what it prints (取舍方式). A property of the whole document, not of a figure.</summary>
/// <remarks>The default is <see cref="HalfUp"/>, what most departments do.</remarks>
public enum RoundingConvention
{
    /// <summary>
    /// 四舍五入: to the nearest, ties away from zero. As a reading of a printed figure both ties are possible, because
    /// spreadsheets and programs differ on them and a tie alone is never an error: 34.5 stands for 34.45 to 34.55, both included.
    /// </summary>
    HalfUp,

    /// <summary>截尾: further digits are cut off. 87.70 stands for 87.70 up to but not including 87.71.</summary>
    Truncation,

    /// <summary>Not known: a printed figure stands for everything that either convention would print so.</summary>
    Unknown,
}
