using Budget.Domain.Figures;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>The units listed are those counted by kind, and the department's own office with the units below it (部门预算单位数).</summary>
/// <remarks>A warning, because a department can list its units without its own office. Stateless and thread-safe.</remarks>
public sealed class UnitsByKind() : Rule("units.by-kind", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        var units = facts.Whole with { Measure = Measure.Units };
        foreach (var listing in facts.Listings.Where(listing => listing.Axis == ListingAxis.UnitKind))
        {
            yield return new SumRelation(facts.One(units), listing.Parts);
        }

        var below = facts.One(facts.Whole with { Measure = Measure.SubordinateUnits });
        if (below.Location is { } here)
        {
            yield return new SumRelation(facts.One(units), [below, Fact.Derived(Figure.Count(1, "家"), units, here)]);
        }
    }
}
