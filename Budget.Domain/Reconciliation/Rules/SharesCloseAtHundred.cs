using Budget.Domain.Figures;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>A complete set of shares closes at 100 % within its own rounding (占比合计为100%).</summary>
/// <remarks>Stateless and thread-safe.</remarks>
public sealed class SharesCloseAtHundred() : Rule("shares.close-at-100")
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts) =>
        facts.Listings
            .Where(listing => listing.Shares.Any(share => share.Figure is not null))

            // Of nothing there are no shares; the quotient rule says so.
            .Where(listing => facts.One(listing.Whole, listing.Location).Figure is not { BaseValue: 0 })
            .Select(listing => new SumRelation(
                Fact.Derived(Figure.Percentage(100), listing.Whole, listing.Location, Aspect.Share),
                [.. listing.Outermost.Select(i => listing.Shares[i])]));
}
