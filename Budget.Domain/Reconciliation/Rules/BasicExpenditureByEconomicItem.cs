using Budget.Domain.Classification;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>A part of basic expenditure is the sum of its economic categories, and a category that of its items (经济分类合计).</summary>
/// <remarks>A list that prints only items adds up by its items. Stateless and thread-safe.</remarks>
public sealed class BasicExpenditureByEconomicItem() : Rule("types.economic-items")
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        foreach (var listing in facts.Listings.Where(listing => listing.Axis == ListingAxis.Economic))
        {
            yield return new SumRelation(facts.One(listing.Whole, listing.Location), [.. listing.Outermost.Select(i => listing.Parts[i])]);
            var outermost = new HashSet<int>(listing.Outermost);
            var byCategory = listing.Parts.Where((_, i) => !outermost.Contains(i)).GroupBy(part => EconomicCode.Parse(part.Coordinate.Economic).Parent.ToString());
            foreach (var category in byCategory)
            {
                yield return new SumRelation(listing.Parts.First(part => part.Coordinate.Economic == category.Key), category.ToList());
            }
        }
    }
}
