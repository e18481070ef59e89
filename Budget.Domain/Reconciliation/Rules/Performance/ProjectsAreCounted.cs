using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules.Performance;

/// <summary>The number of projects with performance targets is the number of those in the table, and of those that the text names (绩效项目个数).</summary>
/// <remarks>Selected projects are at most so many. A warning, because the text may count projects that it does not list. Stateless and thread-safe.</remarks>
public sealed class ProjectsAreCounted() : Rule("performance.projects-listed", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        var stated = facts.One(facts.Whole with { Measure = Measure.PerformanceProjects });
        if (stated.Figure is not null && facts.Disclosure.Performance?.NamedProjects is { Projects.Count: > 0 } named)
        {
            var count = facts.One(facts.Whole with { Measure = Measure.NamedProjects });
            yield return named.IsSelection ? new AtMostRelation(count, stated) : new SumRelation(stated, [count]);
        }

        var listed = facts.Where(fact => fact.Coordinate is { Unit: not null } && fact.Coordinate.Measure == Measure.PerformanceProjects).ToList();
        if (stated.Figure is not null && listed.Count > 0)
        {
            yield return ProjectMoney.IsComplete(facts) ? new SumRelation(stated, listed) : new AtMostRelation(listed, [stated], listed.Count);
        }
    }
}
