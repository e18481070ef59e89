using Budget.Domain.Collections;
using Budget.Domain.Internal;
using Budget.Domain.Performance;

namespace Budget.Domain.Disclosure;

/// <summary>The table of projects with their performance targets (项目绩效目标表).</summary>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record TargetTable
{
    /// <summary>Where the table stands.</summary>
    public required Place Place { get; init => field = Guard.NotNull(value); }

    /// <summary>Whether the table shows only some of the projects, as one of key projects (重点项目) does; false if it shows all.</summary>
    public bool IsSelection { get; init; }

    /// <summary>The money in the row of the department, if there is one and it has any.</summary>
    public FundingColumns Funding { get; init => field = Guard.NotNull(value); } = new();

    /// <summary>The units with their projects, in printed order.</summary>
    public ValueList<UnitTargets> Units { get; init => field = Guard.NotNull(value); } = [];
}
