using Budget.Domain.Expenditure;
using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation.Rules.Performance;

/// <summary>The money of all projects in the target table, by scope.</summary>
internal static class ProjectMoney
{
    private static readonly FundScope[] Scopes = [FundScope.All, .. FundScope.All.Funds.Select(FundScope.FromFund)];

    /// <summary>The table, if it is said to show all projects.</summary>
    internal static bool IsComplete(FactSet facts) => facts.Disclosure.Performance?.Table is { IsSelection: false };

    /// <summary>The scopes of which the table prints anything, with the amount of every project, those not printed among them.</summary>
    internal static IEnumerable<(FundScope Scope, IReadOnlyList<Fact> Projects)> ByScope(FactSet facts)
    {
        var lists = facts.Listings.Where(listing => listing.Axis == ListingAxis.Project).ToLookup(listing => listing.Whole.Funds);
        return Scopes
            .Select(scope => (scope, (IReadOnlyList<Fact>)[.. lists[scope].SelectMany(list => list.Parts)]))
            .Where(entry => entry.Item2.Any(project => project.Figure is not null));
    }

    /// <summary>What the text says of the money of all projects in a scope.</summary>
    internal static Coordinate Stated(FactSet facts, FundScope scope) => facts.Whole with { Funds = scope, Measure = Measure.PerformanceFunds };
}
