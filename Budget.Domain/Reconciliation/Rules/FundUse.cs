using Budget.Domain.Expenditure;
using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>Which funds a document has, as its complete lists of sources say.</summary>
internal static class FundUse
{
    /// <summary>The funds with money in a scope, or null if no complete list of sources tells.</summary>
    internal static IReadOnlyList<Fund>? FundsWithin(FactSet facts, FundScope scope)
    {
        var sources = facts.Listings.FirstOrDefault(listing =>
            listing.Axis == ListingAxis.Fund && listing.Whole.Flow == Flow.Revenue && scope.IsWithin(listing.Whole.Funds));

        // A source that is printed as nothing needs no budget of its own, unless the document prints one for it anyway.
        return sources?.Parts
            .Where(part => part.Coordinate.Funds.IsSingleFund && part.Coordinate.Funds.IsWithin(scope))
            .Where(part => part.Figure is not { BaseValue: 0 } || facts.Has(facts.Whole with { Funds = part.Coordinate.Funds }))
            .Select(part => part.Coordinate.Funds.Funds[0])
            .Distinct()
            .ToList();
    }

    /// <summary>Whether every fund with money is a fiscal appropriation, so that both scopes cover the same money.</summary>
    internal static bool IsAllAppropriated(FactSet facts) =>
        FundsWithin(facts, FundScope.All) is { } funds && funds.All(fund => FundScope.FromFund(fund).IsWithin(FundScope.Appropriations));
}
