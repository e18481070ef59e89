using Budget.Domain.Collections;
using Budget.Domain.Figures;
using Budget.Domain.Internal;

namespace Budget.Domain.Disclosure;

/// <summary>The statement on performance targets (绩效目标设置情况、预算绩效管理情况), with the table of the projects.</summary>
/// <remarks>Texts are not blank and figures of the right kind, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record PerformanceSection
{
    /// <summary>Where the paragraph stands.</summary>
    public required Place Place { get; init => field = Guard.NotNull(value); }

    /// <summary>The number of projects with targets; a count.</summary>
    public Figure? Projects { get; init => field = Guard.OfKind(FigureKind.Count, value); }

    /// <summary>The money of these projects, all funds; an amount.</summary>
    public Figure? Funds { get; init => field = Guard.OfKind(FigureKind.Amount, value); }

    /// <summary>Parts of that money by fund (其中); not necessarily all.</summary>
    public ValueList<FundEntry> OfWhich { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The projects with targets that the text names with their money (其中); null if it names none.</summary>
    public ProjectList? NamedProjects { get; init; }

    /// <summary>The projects that were tracked during the year (绩效跟踪); null if not printed.</summary>
    public ProjectReview? Tracking { get; init; }

    /// <summary>The projects that the department evaluated itself after the year (绩效自评); null if not printed.</summary>
    public ProjectReview? SelfEvaluation { get; init; }

    /// <summary>The table of the projects with their targets, which usually stands at the end of the document; null if not printed.</summary>
    public TargetTable? Table { get; init; }
}
