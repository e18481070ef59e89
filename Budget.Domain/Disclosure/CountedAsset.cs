using Budget.Domain.Figures;
using Budget.Domain.Internal;

namespace Budget.Domain.Disclosure;

/// <summary>A kind of asset with its number.</summary>
/// <remarks>Texts are not blank and figures of the right kind, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record CountedAsset
{
    /// <summary>The kind as printed, such as 应急机要通信用车 or 通用设备.</summary>
    public required string Name { get; init => field = Guard.NotBlank(value); }

    /// <summary>The unit value from which equipment counts (单位价值……以上); an amount, null if there is none.</summary>
    public Figure? Threshold { get; init => field = Guard.OfKind(FigureKind.Amount, value); }

    /// <summary>How many there are; a count, null if not printed.</summary>
    public Figure? Count { get; init => field = Guard.OfKind(FigureKind.Count, value); }
}
