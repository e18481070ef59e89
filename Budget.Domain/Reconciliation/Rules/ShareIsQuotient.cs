using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>A printed share is the quotient of part and whole, to its printed precision (占比等于部分除以整体).</summary>
/// <remarks>Stateless and thread-safe.</remarks>
public sealed class ShareIsQuotient() : Rule("shares.quotient")
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts) =>
        facts.Listings.SelectMany(listing => ShareRelation.ForSet(
            listing.Shares.Select((share, i) => (listing.Parts[i], share)).Where(entry => entry.share.Figure is not null),
            facts.One(listing.Whole, listing.Location)));
}
