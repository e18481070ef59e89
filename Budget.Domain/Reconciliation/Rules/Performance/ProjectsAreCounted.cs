using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules.Performance;

/// <summary>The number of projects with performance targets is the number of those in the table (绩效项目个数).</summary>
/// <remarks>A table of selected projects has at most so many. A warning, because the text may count projects that the table leaves out. Stateless and thread-safe.</remarks>
public sealed class ProjectsAreCounted() : Rule("performance.projects-listed", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        var stated = facts.One(facts.Whole with { Measure = Measure.PerformanceProjects });
        var listed = facts.Where(fact => fact.Coordinate is { Unit: not null } && fact.Coordinate.Measure == Measure.PerformanceProjects).ToList();
        if (stated.Figure is not null && listed.Count > 0)
        {
            yield return ProjectMoney.IsComplete(facts) ? new SumRelation(stated, listed) : new AtMostRelation(listed, [stated], listed.Count);
        }
    }
}
