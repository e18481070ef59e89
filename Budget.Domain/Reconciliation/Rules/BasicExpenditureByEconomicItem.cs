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
            // Which category an item belongs to is known from its code alone.
            var codes = listing.Parts.Count(part => EconomicCode.TryParse(part.Coordinate.Economic, out _));
            if (codes > 0 && codes < listing.Parts.Length)
            {
                yield return new SumRelation(facts.One(listing.Whole, listing.Location), [Fact.NotPrinted(listing.Whole with { Economic = EconomicCode.Root.ToString() })]);
                continue;
            }

            yield return new SumRelation(facts.One(listing.Whole, listing.Location), listing.OutermostParts);
            var outermost = new HashSet<int>(listing.Outermost);
            var byCategory = listing.Parts.Where((_, i) => !outermost.Contains(i)).GroupBy(part => EconomicCode.Parse(part.Coordinate.Economic).Parent.ToString());
            foreach (var category in byCategory)
            {
                yield return new SumRelation(TotalOf(listing, category.Key), category.ToList());
            }
        }
    }

    private static Fact TotalOf(Listing listing, string category) => listing.Parts.Where(part => part.Coordinate.Economic == category).Take(2).ToList() switch
    {
        [var only] => only,
        _ => Fact.NotPrinted(listing.Whole with { Economic = category }),
    };
}
