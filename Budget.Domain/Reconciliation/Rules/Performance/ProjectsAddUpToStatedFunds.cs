using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules.Performance;

/// <summary>The projects of the table, by fund, and those that a paragraph names add up to the money that the text states (各项目资金合计与文字一致).</summary>
/// <remarks>
/// Selected projects add up to that at most. Where one project has no amount, the value it would need follows.
/// A warning, because the text may count projects that the table leaves out. Stateless and thread-safe.
/// </remarks>
public sealed class ProjectsAddUpToStatedFunds() : Rule("performance.projects-total", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        foreach (var (scope, projects) in ProjectMoney.ByScope(facts))
        {
            var stated = facts.One(ProjectMoney.Stated(facts, scope));
            if (stated.Figure is not null)
            {
                yield return ProjectMoney.IsComplete(facts) ? new SumRelation(stated, projects) : new AtMostRelation(projects, [stated], projects.Count);
            }
        }

        foreach (var named in facts.Listings.Where(listing => listing.Axis == ListingAxis.NamedProject && facts.Has(listing.Whole)))
        {
            var stated = facts.One(named.Whole, named.Location);
            yield return named.IsPartial ? new AtMostRelation(named.Parts, [stated], named.Parts.Length) : new SumRelation(stated, named.Parts);
        }
    }
}
