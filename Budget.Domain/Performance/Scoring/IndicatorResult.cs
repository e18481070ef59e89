using Budget.Domain.Internal;

namespace Budget.Domain.Performance.Scoring;

/// <summary>An indicator with what became of it.</summary>
/// <param name="Indicator">The indicator; not null, else <see cref="ArgumentNullException"/>.</param>
/// <param name="Actual">What was reached; null if nobody says.</param>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record IndicatorResult(Indicator Indicator, Actual? Actual)
{
    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Indicator);
}
