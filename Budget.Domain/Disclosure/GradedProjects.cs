using Budget.Domain.Figures;
using Budget.Domain.Internal;

namespace Budget.Domain.Disclosure;

/// <summary>The projects of one grade (绩效评级).</summary>
/// <remarks>Texts are not blank and figures of the right kind, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record GradedProjects
{
    /// <summary>The grade as printed, such as 优.</summary>
    public required string Grade { get; init => field = Guard.NotBlank(value); }

    /// <summary>How many there are; a count, null if not printed.</summary>
    public Figure? Count { get; init => field = Guard.OfKind(FigureKind.Count, value); }
}
