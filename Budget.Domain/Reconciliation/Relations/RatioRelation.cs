using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation.Relations;

/// <summary>A percentage is the ratio of two amounts that are not part and whole, such as a completion rate (完成率).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="numerator">The amount above the line, such as the outturn.</param>
/// <param name="denominator">The amount below the line, such as the budget.</param>
/// <param name="percentage">The ratio in percent.</param>
public sealed class RatioRelation(Fact numerator, Fact denominator, Fact percentage)
    : QuotientRelation(RelationKind.Ratio, numerator, denominator, percentage)
{
    private protected override Explanation? Explain(Evaluation evaluation) => null;
}
