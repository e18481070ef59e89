using Budget.Domain.Expenditure;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>Total = basic + project; basic = personnel + daily operating (基本支出与项目支出).</summary>
/// <remarks>Stateless and thread-safe.</remarks>
public sealed class ExpenditureByType() : Rule("types.sum-of-parts")
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        var listed = new HashSet<Coordinate>();
        foreach (var listing in facts.Listings.Where(listing => listing.Axis == ListingAxis.Type))
        {
            listed.Add(listing.Whole);
            var isBasic = listing.Whole.Type == ExpenditureType.Basic;
            var parts = isBasic ? PartsOfBasic : Total(listing);
            yield return new SumRelation(facts.One(listing.Whole, listing.Location), [.. parts.SelectMany(type => PartsOf(listing, type))]);
            if (!isBasic && parts[0] == ExpenditureType.Basic && Has(listing, ExpenditureType.Personnel))
            {
                var basic = PartsOf(listing, ExpenditureType.Basic);
                yield return new SumRelation(basic.Count == 1 ? basic[0] : Fact.NotPrinted(listing.Whole with { Type = ExpenditureType.Basic }), [.. PartsOfBasic.SelectMany(type => PartsOf(listing, type))]);
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

    private static readonly ExpenditureType[] PartsOfBasic = [ExpenditureType.Personnel, ExpenditureType.DailyOperating];

    private static ExpenditureType[] Total(Listing listing) => Has(listing, ExpenditureType.Basic)
        ? [ExpenditureType.Basic, ExpenditureType.Project]
        : [ExpenditureType.Personnel, ExpenditureType.DailyOperating, ExpenditureType.Project];

    private static bool Has(Listing listing, ExpenditureType type) => listing.Parts.Any(part => part.Coordinate.Type == type);

    // A type can have several entries, such as the kinds of projects; they are parts beside each other.
    private static List<Fact> PartsOf(Listing listing, ExpenditureType type) =>
        listing.Parts.Where(part => part.Coordinate.Type == type).DefaultIfEmpty(Fact.NotPrinted(listing.Whole with { Type = type })).ToList();
}
