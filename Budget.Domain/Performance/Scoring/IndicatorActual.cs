using Budget.Domain.Internal;

namespace Budget.Domain.Performance.Scoring;

/// <summary>What became of the indicator of a name (指标实际完成值).</summary>
/// <remarks>The name is not blank, the level defined and the actual not null, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record IndicatorActual
{
    /// <summary>The name of the indicator (三级指标).</summary>
    public required string Name { get; init => field = Guard.NotBlank(value); }

    /// <summary>The second level under which the table prints it (二级指标); needed only where several indicators of the project have the name.</summary>
    public SecondLevelIndicator? SecondLevel { get; init => field = value is { } level ? Guard.Defined(level, SecondLevelIndicator.EcologicalCost, nameof(value)) : null; }

    /// <summary>What was reached.</summary>
    public required Actual Actual { get; init => field = Guard.NotNull(value); }
}
