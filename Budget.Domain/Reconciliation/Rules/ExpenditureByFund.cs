using Budget.Domain.Expenditure;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>What is spent on a heading from all funds is the sum of what each fund spends on it (各预算资金之和).</summary>
/// <remarks>
/// Only where a complete list of sources tells which funds there are. A fund that lists its headings completely spends
/// nothing on one that it does not list. Stateless and thread-safe.
/// </remarks>
public sealed class ExpenditureByFund() : Rule("totals.expenditure-by-fund")
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        var listed = new HashSet<(FundScope Funds, int Level)>(facts.Listings
            .Where(listing => listing.Axis == ListingAxis.Function)
            .SelectMany(listing => listing.Parts.Select(part => (listing.Whole.Funds, part.Coordinate.Function.Level))));
        foreach (var scope in (FundScope[])[FundScope.All, FundScope.Appropriations])
        {
            if (FundUse.SourcesWithin(facts, scope) is not { Count: > 0 } sources)
            {
                continue;
            }

            foreach (var coordinate in facts.Coordinates.Where(coordinate => IsSpentOnHeading(coordinate, scope)))
            {
                var parts = sources
                    .Select(source => Spent(source, coordinate with { Funds = source.Coordinate.Funds, Flow = Flow.Expenditure }))
                    .Where(part => part.Figure is not null || !listed.Contains((part.Coordinate.Funds, coordinate.Function.Level)))
                    .ToList();
                yield return new SumRelation(facts.One(coordinate), parts);
            }
        }

        foreach (var equal in EqualScopes(facts))
        {
            yield return equal;
        }

        Fact Spent(Fact source, Coordinate own) =>
            FundUse.IsPrintedAsNothing(source) && !facts.Has(facts.Whole with { Funds = own.Funds }) ? source : facts.One(own);
    }

    private static bool IsSpentOnHeading(Coordinate coordinate, FundScope scope) =>
        coordinate.Funds == scope
        && (coordinate.Flow == Flow.Expenditure || (coordinate.Flow == Flow.RevenueAndExpenditure && coordinate.Function.Level == 0))
        && coordinate.Type is null
        && coordinate.Measure == Measure.Budget;

    // Where nothing but appropriations comes in, all funds are the appropriations, but for what rounding hides of the others.
    private static IEnumerable<Claim> EqualScopes(FactSet facts)
    {
        var others = FundUse.SourcesWithin(facts, FundScope.All)?.Where(source => !source.Coordinate.Funds.IsWithin(FundScope.Appropriations)).ToList();
        return others is null || !others.TrueForAll(FundUse.IsPrintedAsNothing)
            ? []
            : facts.Coordinates
                .Where(coordinate => coordinate.Funds == FundScope.Appropriations && coordinate.Measure == Measure.Budget && facts.Has(coordinate with { Funds = FundScope.All }))
                .Select(coordinate => new SumRelation(facts.One(coordinate with { Funds = FundScope.All }), [facts.One(coordinate), .. others]));
    }
}
