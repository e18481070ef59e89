using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>Revenue is the sum of its sources; appropriations are the sum of the appropriated funds (收入等于各来源之和).</summary>
/// <remarks>Stateless and thread-safe.</remarks>
public sealed class RevenueBySource() : Rule("totals.revenue-by-source")
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts) =>
        facts.Listings
            .Where(listing => listing.Axis == ListingAxis.Fund && listing.Whole is { Flow: Flow.Revenue } && listing.Whole.Measure == Measure.Budget)
            .SelectMany(listing => FundSums.Of(facts, listing));
}
