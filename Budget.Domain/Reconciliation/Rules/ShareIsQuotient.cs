using System.Collections.Immutable;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>A printed share is the quotient of part and whole, to its printed precision (占比等于部分除以整体).</summary>
/// <remarks>Stateless and thread-safe.</remarks>
public sealed class ShareIsQuotient() : Rule("shares.quotient")
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts) =>
        facts.Listings.Where(listing => !listing.Shares.IsEmpty).SelectMany(listing =>
        {
            var outermost = new HashSet<int>(listing.Outermost);
            var inner = Enumerable.Range(0, listing.Parts.Length).Where(i => !outermost.Contains(i));
            return RelationsOf(facts, listing, listing.Outermost).Concat(inner.SelectMany(i => RelationsOf(facts, listing, [i])));
        }).Concat(facts.Shares.SelectMany(share => ShareRelation.ForSet([(share.Part, share.Share)], facts.One(share.Whole, share.Share.Location))));

    // Only parts that make up the whole can have been made to close at 100 together.
    private static ImmutableArray<ShareRelation> RelationsOf(FactSet facts, Listing listing, IEnumerable<int> positions) => ShareRelation.ForSet(
        positions.Where(i => listing.Shares[i].Figure is not null).Select(i => (listing.Parts[i], listing.Shares[i])),
        facts.One(listing.Whole, listing.Location));
}
