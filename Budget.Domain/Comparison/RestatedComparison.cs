using Budget.Domain.Classification;
using Budget.Domain.Collections;

namespace Budget.Domain.Comparison;

/// <summary>Two exact budgets of different editions of a classification, compared in the edition of the current one (新旧科目口径的预算对比).</summary>
/// <typeparam name="TCode">The type of the codes.</typeparam>
/// <remarks>
/// Nothing is lost: <see cref="Comparable"/>, <see cref="Restated"/> and <see cref="Incomparable"/> add up to the totals of both
/// budgets. Compares by content. Immutable and thread-safe.
/// </remarks>
public sealed record RestatedComparison<TCode>
    where TCode : struct, IClassificationCode<TCode>
{
    internal RestatedComparison(ComparisonBasis basis, Restatement<TCode> prior, ValueList<RestatedMovement<TCode>> headings)
    {
        Basis = basis;
        Prior = prior;
        Headings = headings;
    }

    /// <summary>What is compared with what: the years and the stages.</summary>
    public ComparisonBasis Basis { get; }

    /// <summary>The prior budget in the edition of the current one, with the reason of every step.</summary>
    public Restatement<TCode> Prior { get; }

    /// <summary>The movements of all headings in the order of their codes, then what is left behind in the prior edition.</summary>
    public ValueList<RestatedMovement<TCode>> Headings { get; }

    /// <summary>The totals of both budgets.</summary>
    public Movement Total => Movement.Sum(Headings.Select(row => row.Movement));

    /// <summary>What stands under headings that are the same in both editions (可比).</summary>
    public Movement Comparable => TotalOf(RestatementKind.Comparable);

    /// <summary>What is comparable after the prior amounts were restated (调整后可比).</summary>
    public Movement Restated => TotalOf(RestatementKind.Restated);

    /// <summary>What cannot be compared heading by heading (不可比): headings that one edition lacks, or that may have got what cannot be followed.</summary>
    public Movement Incomparable => TotalOf(RestatementKind.Incomparable);

    private Movement TotalOf(RestatementKind kind) => Movement.Sum(Headings.Where(row => row.Kind == kind).Select(row => row.Movement));
}
