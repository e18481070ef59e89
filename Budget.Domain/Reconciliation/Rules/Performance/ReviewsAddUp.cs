using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules.Performance;

/// <summary>The projects reviewed are those of all grades, and the problems found are those solved and unsolved (绩效评价数目相符).</summary>
/// <remarks>A warning, because a project can have no grade, and a problem can wait. Stateless and thread-safe.</remarks>
public sealed class ReviewsAddUp() : Rule("performance.reviews", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts) =>
        facts.Listings
            .Where(listing => listing.Axis is ListingAxis.Grade or ListingAxis.ProblemState)
            .Select(listing => new SumRelation(facts.One(listing.Whole, listing.Location), listing.Parts));
}
