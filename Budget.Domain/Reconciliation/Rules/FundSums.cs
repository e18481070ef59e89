using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>A list by fund adds up: its whole by the outermost entries, and an entry such as all appropriations by those within it.</summary>
internal static class FundSums
{
    internal static IEnumerable<SumRelation> Of(FactSet facts, Listing listing)
    {
        yield return new(facts.One(listing.Whole, listing.Location), listing.OutermostParts);
        if (!listing.HasInnerParts)
        {
            yield break;
        }

        foreach (var outer in listing.Parts)
        {
            var inner = listing.Parts.Where(part => Listing.IsFundWithin(part.Coordinate, outer.Coordinate)).ToList();
            var direct = inner.FindAll(part => !inner.Exists(other => Listing.IsFundWithin(part.Coordinate, other.Coordinate)));
            if (direct.Count > 0)
            {
                yield return new(outer, direct);
            }
        }
    }
}
