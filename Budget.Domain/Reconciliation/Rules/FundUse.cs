using Budget.Domain.Expenditure;
using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>Which funds have money within a scope, as the document's complete list of sources says.</summary>
internal sealed class FundUse
{
    // Every amount printed as nothing widens every sum a little; a list of more of them settles nothing.
    private const int MostAllowances = 16;

    private FundUse(FactSet facts, IReadOnlyList<Fact> sources)
    {
        Sources = sources;
        HasCarryOver = sources.Any(source => source.Coordinate.Measure == Measure.CarriedOver && !IsPrintedAsNothing(source));
        var byFund = sources.GroupBy(source => source.Coordinate.Funds).ToList();
        Funds = [.. byFund.Where(fund => HasBudget(facts, fund.Key) || !fund.All(IsPrintedAsNothing)).Select(fund => fund.Key)];
        Nothing = [.. byFund.Where(fund => !Funds.Contains(fund.Key)).SelectMany(fund => fund)];
        IsSettled = !HasCarryOver && Nothing.Count <= MostAllowances;
        HasAllBudgets = !HasCarryOver && Funds.All(fund => HasBudget(facts, fund));
    }

    /// <summary>The revenue from every source.</summary>
    internal IReadOnlyList<Fact> Sources { get; }

    /// <summary>The funds that have money, or a budget of their own.</summary>
    internal IReadOnlyList<FundScope> Funds { get; }

    /// <summary>The sources of all other funds, printed as nothing: what rounding hides of them is all that they can add.</summary>
    internal IReadOnlyList<Fact> Nothing { get; }

    /// <summary>Whether money is carried over from earlier years; whether a fund's budget includes it, documents do not say.</summary>
    internal bool HasCarryOver { get; }

    /// <summary>Whether what all funds spend is what these funds spend.</summary>
    internal bool IsSettled { get; }

    /// <summary>Whether every fund with money has its budget printed.</summary>
    internal bool HasAllBudgets { get; }

    /// <summary>The use of funds within a scope, or null if no complete list of sources tells.</summary>
    internal static FundUse? Within(FactSet facts, FundScope scope)
    {
        var lists = facts.Listings.Where(listing => listing.Axis == ListingAxis.Fund && listing.Whole.Flow == Flow.Revenue && listing.Whole == facts.Whole with { Flow = Flow.Revenue, Funds = listing.Whole.Funds }).ToList();
        var list = lists.Find(listing => listing.Whole.Funds == scope) ?? lists.Find(listing => scope.IsWithin(listing.Whole.Funds));
        return list is null ? null : new(facts, [.. Innermost(list).Where(part => list.Whole.Funds == scope || part.Coordinate.Funds.IsWithin(scope))]);
    }

    // All appropriations and the funds they are made of: the funds tell more.
    private static IEnumerable<Fact> Innermost(Listing list) =>
        list.Parts.Where(part => !list.Parts.Any(other => Listing.IsFundWithin(other.Coordinate, part.Coordinate)));

    /// <summary>
    /// What a scope can hold beyond a narrower one where nothing but the narrower has money: sources printed as nothing.
    /// Null where another fund has money, or money is carried over.
    /// </summary>
    internal IReadOnlyList<Fact>? Beyond(FundScope narrow) => IsSettled && Funds.All(fund => fund.IsWithin(narrow)) ? Nothing : null;

    private static bool IsPrintedAsNothing(Fact source) => source.Figure is { BaseValue: 0 };

    private static bool HasBudget(FactSet facts, FundScope fund)
    {
        var budget = facts.Whole with { Funds = fund };
        return facts.Has(budget) || facts.Listings.Any(listing => listing.Axis == ListingAxis.Function && listing.Whole == budget);
    }
}
