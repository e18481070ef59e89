using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules.Performance;

/// <summary>The amounts in the row of a unit are the sums of its projects (单位合计等于各项目之和).</summary>
/// <remarks>Stateless and thread-safe.</remarks>
public sealed class ProjectsOfAUnitAddUp() : Rule("performance.unit-rows")
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts) =>
        facts.Listings
            .Where(listing => listing.Axis == ListingAxis.Project && facts.Has(listing.Whole))
            .Select(listing => new SumRelation(facts.One(listing.Whole), listing.Parts));
}
