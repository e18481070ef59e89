using Budget.Domain.Collections;
using Budget.Domain.Figures;
using Budget.Domain.Internal;

namespace Budget.Domain.Disclosure;

/// <summary>What a final account says of projects that were reviewed (绩效跟踪、绩效自评): how many, with how much money, with what result.</summary>
/// <remarks>Figures are of the right kind, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record ProjectReview
{
    /// <summary>The number of projects reviewed; a count.</summary>
    public Figure? Projects { get; init => field = Guard.OfKind(FigureKind.Count, value); }

    /// <summary>Their money (涉及预算金额); an amount.</summary>
    public Figure? Funds { get; init => field = Guard.OfKind(FigureKind.Amount, value); }

    /// <summary>Their average score (平均得分); a count of points, such as 99.43分.</summary>
    public Figure? AverageScore { get; init => field = Guard.OfKind(FigureKind.Count, value); }

    /// <summary>The projects by grade (绩效评级), all grades; none if not printed.</summary>
    public ValueList<GradedProjects> ByGrade { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The number of problems found (发现问题); a count.</summary>
    public Figure? Problems { get; init => field = Guard.OfKind(FigureKind.Count, value); }

    /// <summary>How many of them have been solved (已经完成整改); a count.</summary>
    public Figure? Solved { get; init => field = Guard.OfKind(FigureKind.Count, value); }

    /// <summary>How many of them are being worked on (正在整改); a count.</summary>
    public Figure? Unsolved { get; init => field = Guard.OfKind(FigureKind.Count, value); }
}
