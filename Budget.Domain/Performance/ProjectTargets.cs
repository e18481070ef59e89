using Budget.Domain.Collections;
using Budget.Domain.Internal;

namespace Budget.Domain.Performance;

/// <summary>A project with its performance targets (项目绩效目标), as printed.</summary>
/// <remarks>Texts are not blank, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record ProjectTargets
{
    /// <summary>The name as printed.</summary>
    public required string Name { get; init => field = Guard.NotBlank(value); }

    /// <summary>The project code; null if not printed.</summary>
    public string? Code { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>The money by column.</summary>
    public FundingColumns Funding { get; init => field = Guard.NotNull(value); } = new();

    /// <summary>The overall goal (总体绩效目标); null if not printed.</summary>
    public string? Goal { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>The indicators in printed order.</summary>
    public ValueList<Indicator> Indicators { get; init => field = Guard.NotNull(value); } = [];
}
