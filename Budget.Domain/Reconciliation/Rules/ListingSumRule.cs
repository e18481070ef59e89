using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>The whole of a complete list is the sum of its parts: what the rules of single lists have in common.</summary>
public abstract class ListingSumRule : Rule
{
    private readonly ListingAxis axis;

    private protected ListingSumRule(string id, ListingAxis axis)
        : base(id) => this.axis = axis;

    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts) =>
        facts.Listings
            .Where(listing => listing.Axis == axis)
            .Select(listing => new SumRelation(facts.One(listing.Whole, listing.Location), listing.Parts));
}
