using Budget.Domain.Figures;
using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation.Relations;

/// <summary>The one figure that a relation lacks, and every value with which it would hold.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Fact">The figure that is not printed.</param>
/// <param name="Range">The values.</param>
/// <param name="Model">A figure of the relation, whose unit it would have.</param>
internal sealed record Unprinted(Relation Relation, Fact Fact, Interval Range, Figure Model)
{
    /// <summary>A budget has no negative amounts, unless nothing else is left.</summary>
    internal ImpliedValue ToImpliedValue() =>
        new(FactText.Describe(Fact), Range.Intersect(Interval.AtLeast(0)) ?? Range, Model.Kind == FigureKind.Amount ? Model.Unit : null);
}
