using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>A balance of several funds is the sum of the balances of each (结转结余等于各资金之和).</summary>
/// <remarks>Stateless and thread-safe.</remarks>
public sealed class BalanceByFund() : Rule("balances.by-fund")
{
    private static readonly Measure[] Balances = [Measure.OpeningBalance, Measure.ClosingBalance, Measure.SurplusUsed, Measure.SurplusDistributed];

    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts) =>
        facts.Listings
            .Where(listing => listing.Axis == ListingAxis.Fund && Balances.Contains(listing.Whole.Measure))
            .SelectMany(listing => FundSums.Of(facts, listing));
}
