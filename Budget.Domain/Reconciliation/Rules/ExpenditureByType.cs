using Budget.Domain.Expenditure;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>Total = basic + project (and what only institutions have); basic = personnel + daily operating (基本支出与项目支出).</summary>
/// <remarks>Stateless and thread-safe.</remarks>
public sealed class ExpenditureByType() : Rule("types.sum-of-parts")
{
    private static readonly ExpenditureType[] PartsOfBasic = [ExpenditureType.Personnel, ExpenditureType.DailyOperating];

    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        var listed = new HashSet<Coordinate>();
        foreach (var listing in facts.Listings.Where(listing => listing.Axis == ListingAxis.Type))
        {
            listed.Add(listing.Whole);
            var whole = facts.One(listing.Whole, listing.Location);
            foreach (var relation in listing.IsOfTable ? OfTable(listing, whole) : OfProse(listing, whole))
            {
                yield return relation;
            }
        }

        // A fund whose basic expenditure has a paragraph of its own, without a list of all types.
        foreach (var basic in facts.Coordinates.Where(coordinate => coordinate.Type == ExpenditureType.Basic && coordinate.Economic is null && coordinate.Measure == Measure.Budget))
        {
            var whole = basic with { Type = null };
            if (!listed.Contains(whole))
            {
                yield return new SumRelation(facts.One(whole), [facts.One(basic), facts.One(basic with { Type = ExpenditureType.Project })]);
            }
        }
    }

    // What a table leaves blank is no part.
    private static IEnumerable<SumRelation> OfTable(Listing listing, Fact whole)
    {
        yield return new(whole, listing.OutermostParts);
        if (listing.HasInnerParts && Entries(listing, [ExpenditureType.Basic]) is [var basic] && Entries(listing, PartsOfBasic) is { Count: > 0 } parts)
        {
            yield return new(basic, parts);
        }
    }

    // What prose leaves out may be anything.
    private static IEnumerable<SumRelation> OfProse(Listing listing, Fact whole)
    {
        if (listing.Whole.Type == ExpenditureType.Basic)
        {
            yield return new(whole, PartsOf(listing, PartsOfBasic));
            yield break;
        }

        var hasBasic = Has(listing, ExpenditureType.Basic);
        var others = listing.Parts.Select(part => part.Coordinate.Type!.Value).Where(type => type > ExpenditureType.Project).Distinct();
        yield return new(whole, PartsOf(listing, [.. hasBasic ? [ExpenditureType.Basic] : PartsOfBasic, ExpenditureType.Project, .. others]));
        if (hasBasic && Has(listing, ExpenditureType.Personnel))
        {
            var basic = PartsOf(listing, [ExpenditureType.Basic]);
            yield return new(basic.Count == 1 ? basic[0] : Fact.NotPrinted(listing.Whole with { Type = ExpenditureType.Basic }), PartsOf(listing, PartsOfBasic));
        }
    }

    private static bool Has(Listing listing, ExpenditureType type) => listing.Parts.Any(part => part.Coordinate.Type == type);

    private static List<Fact> Entries(Listing listing, ExpenditureType[] types) => [.. listing.Parts.Where(part => types.Contains(part.Coordinate.Type!.Value))];

    // A type can have several entries, such as the kinds of projects; they are parts beside each other.
    private static List<Fact> PartsOf(Listing listing, ExpenditureType[] types) =>
        [.. types.SelectMany(type => listing.Parts.Where(part => part.Coordinate.Type == type).DefaultIfEmpty(Fact.NotPrinted(listing.Whole with { Type = type })))];
}
