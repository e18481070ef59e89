using Budget.Domain.Classification;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>A heading is the sum of the headings listed below it, and the total that of the categories (类款项逐级汇总).</summary>
/// <remarks>
/// Each entry of a list counts towards the nearest heading above it that is printed, in the list itself or elsewhere in
/// the same scope; the root of the tree is the total. Of a list that can leave parts out, they are at most that. Stateless and thread-safe.
/// </remarks>
public sealed class ExpenditureByFunction() : Rule("function.sum-of-parts")
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts) =>
        facts.Listings.Where(listing => listing.Axis == ListingAxis.Function).SelectMany(listing => ExamineListing(facts, listing));

    private static IEnumerable<Claim> ExamineListing(FactSet facts, Listing listing)
    {
        var own = listing.Parts.ToLookup(part => part.Coordinate.Function);

        // An entry of the root (code 0) is the total itself and part of nothing.
        var parts = listing.Parts.Where(part => part.Coordinate.Function.Level > 0).ToList();
        var nothingAbove = parts.TrueForAll(part => part.Coordinate.Function.Level > 1 && PrintedAbove(part) is null);
        var groups = parts.GroupBy(Above).ToList();
        var keys = new HashSet<FunctionalHeading>(groups.Select(group => group.Key));

        // Beside entries that count towards a heading stand those that count towards one between, which is printed elsewhere.
        var between = keys
            .Where(key => key.Level > 1 && !own.Contains(key))
            .ToLookup(key => key.FindAbove(keys.Contains) ?? FunctionalHeading.Root);
        foreach (var group in groups)
        {
            // Next to categories, an entry whose category is not in the list counts by that category.
            var others = group.Key.Level > 0 ? between[group.Key].Select(TotalOf) : nothingAbove ? [] : groups
                .Where(other => other.Key.Level > 0)
                .Select(other => other.Key.Ancestors().Prepend(other.Key).First(heading => heading.Level == 1))
                .Where(category => !own.Contains(category))
                .Distinct()
                .Select(category => facts.One(listing.Whole with { Function = category }, listing.Location));
            yield return listing.IsPartial
                ? new AtMostRelation([.. group, .. others], [TotalOf(group.Key)])
                : new SumRelation(TotalOf(group.Key), [.. group, .. others]);
        }

        // Two entries of one heading are parts of it, and neither is its amount.
        Fact TotalOf(FunctionalHeading heading) => own[heading].Take(2).ToList() switch
        {
            [var only] => only,
            [_, _] => Fact.NotPrinted(listing.Whole with { Function = heading }),
            _ => facts.One(listing.Whole with { Function = heading }, listing.Location),
        };

        FunctionalHeading Above(Fact part) =>
            nothingAbove || part.Coordinate.Function.Level == 1 ? FunctionalHeading.Root

            // Where other entries have their heading printed, the missing one of this entry must not count as the total.
            : PrintedAbove(part) ?? part.Coordinate.Function.Ancestors().Last(heading => heading.Level == 1);

        FunctionalHeading? PrintedAbove(Fact part) =>
            part.Coordinate.Function.FindAbove(heading => own.Contains(heading) || facts.Has(listing.Whole with { Function = heading }));
    }
}
