using Budget.Domain.Figures;

namespace Budget.Domain.Disclosure;

/// <summary>A kind of asset with its number.</summary>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record CountedAsset
{
    /// <summary>The kind as printed, such as 应急机要通信用车 or 通用设备.</summary>
    public required string Name { get; init; }

    /// <summary>The unit value from which equipment counts (单位价值……以上); an amount, null if there is none.</summary>
    public Figure? Threshold { get; init; }

    /// <summary>How many there are; a count, null if not printed.</summary>
    public Figure? Count { get; init; }
}
