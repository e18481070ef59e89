using Budget.Domain.Internal;

namespace Budget.Domain.Disclosure;

/// <summary>The description of a project, or of several together (项目经费情况说明).</summary>
/// <remarks>
/// Of its texts, those that are not printed are null and none is blank, else <see cref="ArgumentException"/>; figures in
/// them stay text. Compares by content. Immutable and thread-safe.
/// </remarks>
public sealed record ProjectDescription
{
    /// <summary>Where the description stands.</summary>
    public required Place Place { get; init => field = Guard.NotNull(value); }

    /// <summary>The name of the project as printed; null for a description of several.</summary>
    public string? Project { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>What it is (项目概述), as printed.</summary>
    public string? Overview { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>The grounds for it (立项依据), as printed.</summary>
    public string? Grounds { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>Who carries it out (实施主体), as printed.</summary>
    public string? Implementer { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>How it is carried out (实施方案), as printed.</summary>
    public string? Plan { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>When it is carried out (实施周期), as printed.</summary>
    public string? Period { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>Its money in the year (年度预算安排); null if that is not stated as one amount.</summary>
    public StatedAmount? Budget { get; init; }

    /// <summary>What that money is for: the projects, or the parts of the one project; null if none are named.</summary>
    public ProjectList? Breakdown { get; init; }

    /// <summary>What it is to achieve (绩效目标), as printed.</summary>
    public string? Goal { get; init => field = Guard.NullOrNotBlank(value); }
}
