using Budget.Domain.Collections;
using Budget.Domain.Internal;
using Budget.Domain.Periods;

namespace Budget.Domain.Performance.Scoring;

/// <summary>What became of the projects of a department in a year (绩效目标实际完成情况).</summary>
/// <remarks>Texts are not blank and nothing required is null, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record PerformanceActuals
{
    /// <summary>The name of the department.</summary>
    public required string Department { get; init => field = Guard.NotBlank(value); }

    /// <summary>The fiscal year.</summary>
    public required FiscalYear FiscalYear { get; init; }

    /// <summary>Where the values come from, or what else a reader should know (说明).</summary>
    public string? Note { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>The projects, in any order.</summary>
    public ValueList<ProjectActuals> Projects { get; init => field = Guard.NotNull(value); } = [];
}
