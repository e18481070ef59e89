using Budget.Domain.Figures;
using Budget.Domain.Internal;

namespace Budget.Domain.Performance;

/// <summary>A performance indicator of a project with its target (绩效指标): one row of a target table, as printed.</summary>
/// <remarks>
/// Whatever is not printed is null. A second level can be printed under a first level that it does not belong to.
/// Texts are not blank and figures of the right kind, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.
/// </remarks>
public sealed record Indicator
{
    /// <summary>The first level (一级指标).</summary>
    public FirstLevelIndicator? FirstLevel { get; init => field = value is { } level ? Guard.Defined(level, FirstLevelIndicator.Cost, nameof(value)) : null; }

    /// <summary>The second level (二级指标).</summary>
    public SecondLevelIndicator? SecondLevel { get; init => field = value is { } level ? Guard.Defined(level, SecondLevelIndicator.EcologicalCost, nameof(value)) : null; }

    /// <summary>Its own name (三级指标).</summary>
    public required string Name { get; init => field = Guard.NotBlank(value); }

    /// <summary>What it is to reach (指标值).</summary>
    public Target? Target { get; init; }

    /// <summary>How much it counts (指标权重): a count or a percentage, exactly what its digits say.</summary>
    public Figure? Weight { get; init => field = value is { Kind: FigureKind.Amount } ? Guard.OfKind(FigureKind.Count, value) : value; }
}
