using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>Opening balance and revenue are expenditure and closing balance, and either side is the total (收支结余平衡).</summary>
/// <remarks>
/// For every scope and heading of which a table shows the account. Where no total is printed, the closing balance must be
/// what the other figures leave. Stateless and thread-safe.
/// </remarks>
public sealed class AccountBalances() : Rule("balances.two-sides")
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        foreach (var side in facts.Listings.Where(listing => listing.Axis is ListingAxis.RevenueSide or ListingAxis.ExpenditureSide))
        {
            if (facts.Has(side.Whole))
            {
                yield return new SumRelation(facts.One(side.Whole, side.Location), side.Parts);
            }
            else if (side.Axis == ListingAxis.ExpenditureSide && facts.Listings.FirstOrDefault(other => IsOtherSide(other, side)) is { } revenue)
            {
                var closing = side.Parts.Where(part => part.Coordinate.Measure == Measure.ClosingBalance).ToList();
                var spent = side.Parts.Where(part => part.Coordinate.Measure != Measure.ClosingBalance).ToList();
                yield return closing.Count == 1
                    ? new SumRelation(closing[0], revenue.Parts, deductions: spent)
                    : new SumRelation(spent[0], revenue.Parts, deductions: spent.GetRange(1, spent.Count - 1));
            }
        }
    }

    private static bool IsOtherSide(Listing other, Listing side) =>
        other.Axis == ListingAxis.RevenueSide && other.Whole == side.Whole && other.Location.Section == side.Location.Section;
}
