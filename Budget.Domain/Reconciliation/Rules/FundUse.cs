using Budget.Domain.Expenditure;
using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>Which funds a document has, as its complete lists of sources say.</summary>
internal static class FundUse
{
    /// <summary>The revenue from each source in a scope, carried over money included, or null if no complete list of sources tells.</summary>
    internal static IReadOnlyList<Fact>? SourcesWithin(FactSet facts, FundScope scope) =>
        facts.Listings
            .FirstOrDefault(listing => listing.Axis == ListingAxis.Fund && listing.Whole.Flow == Flow.Revenue && scope.IsWithin(listing.Whole.Funds))?
            .Parts
            .Where(part => part.Coordinate.Funds.IsSingleFund && part.Coordinate.Funds.IsWithin(scope))
            .ToList();

    /// <summary>Whether a source is printed as nothing: then it needs no budget of its own, and what rounding hides of it is all that it can add.</summary>
    internal static bool IsPrintedAsNothing(Fact source) => source.Figure is { BaseValue: 0 };

    /// <summary>
    /// What a wider scope can hold beyond a narrower one where nothing but the narrower has money: the other sources, all
    /// printed as nothing. Null where another source has money, or no list of sources tells.
    /// </summary>
    internal static IReadOnlyList<Fact>? BeyondScope(FactSet facts, FundScope narrow, FundScope wide)
    {
        var others = SourcesWithin(facts, wide)?.Where(source => !source.Coordinate.Funds.IsWithin(narrow) || source.Coordinate.Measure == Measure.CarriedOver).ToList();
        return others is not null && others.TrueForAll(IsPrintedAsNothing) ? others : null;
    }
}
