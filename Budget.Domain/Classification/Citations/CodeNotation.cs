namespace Budget.Domain.Classification.Citations;

/// <summary>How the digits of a code are set (编码写法). All of them are read by <see cref="HeadingCitation"/>, and by <see cref="EconomicCitation"/>.</summary>
public enum CodeNotation
{
    /// <summary>Without a break: 2080501.</summary>
    Plain,

    /// <summary>A space between levels: 208 05 01.</summary>
    Spaced,

    /// <summary>A hyphen between levels: 208-05-01.</summary>
    Dashed,

    /// <summary>Each level with its mark: 208类05款01项.</summary>
    Marked,
}
