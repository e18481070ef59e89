using Budget.Domain.Expenditure;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules.Performance;

/// <summary>The money of the projects with performance targets is at most project expenditure of the same funds (绩效项目资金不超过项目支出).</summary>
/// <remarks>
/// Asked of the money that the text states, of the projects in the table together, and of those that a paragraph names. Where project expenditure of a fund
/// is not printed, it is the total less basic expenditure, or at most the total. A warning, because a department may count
/// special funds that pass through other budgets. Stateless and thread-safe.
/// </remarks>
public sealed class PerformanceFundsWithinProjects() : Rule("performance.within-projects", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        var now = facts.Coordinates.Where(coordinate => coordinate.IsOfYearAndStage(facts.Whole));
        foreach (var coordinate in now.Where(coordinate => coordinate is { Unit: null, Project: null } && coordinate.Measure == Measure.PerformanceFunds))
        {
            yield return Within(facts, coordinate.Funds, [facts.One(coordinate)]);
        }

        foreach (var (scope, projects) in ProjectMoney.ByScope(facts))
        {
            yield return Within(facts, scope, projects);
        }

        foreach (var named in facts.Listings.Where(listing => listing is { Axis: ListingAxis.NamedProject, Whole.Project: null } && listing.Parts.Any(part => part.Figure is not null)))
        {
            yield return Within(facts, named.Whole.Funds, named.Parts);
        }
    }

    internal static AtMostRelation Within(FactSet facts, FundScope scope, IReadOnlyCollection<Fact> money)
    {
        var whole = facts.Whole with { Funds = scope };
        var project = facts.One(whole with { Type = ExpenditureType.Project });
        var basic = facts.One(whole with { Type = ExpenditureType.Basic });
        return project.Figure is not null || facts.One(whole) is not { Figure: not null } total ? new(money, [project], money.Count)
            : basic.Figure is null ? new(money, [total], money.Count)
            : new([.. money, basic], [total], money.Count);
    }
}
