using Budget.Domain.Expenditure;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>The money of the projects with performance targets is at most project expenditure of the same funds (绩效项目资金不超过项目支出).</summary>
/// <remarks>
/// Where project expenditure of a fund is not printed, it is the total less basic expenditure. A warning, because a
/// department may count special funds that pass through other budgets. Stateless and thread-safe.
/// </remarks>
public sealed class PerformanceFundsWithinProjects() : Rule("performance.within-projects", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        foreach (var coordinate in facts.Coordinates.Where(coordinate => coordinate is { Unit: null, Project: null } && coordinate.Measure == Measure.PerformanceFunds))
        {
            var funds = facts.One(coordinate);
            var whole = facts.Whole with { Funds = coordinate.Funds };
            var basic = whole with { Type = ExpenditureType.Basic };
            var project = facts.One(whole with { Type = ExpenditureType.Project });
            yield return project.Figure is null && facts.Has(basic)
                ? new AtMostRelation([funds, facts.One(basic)], [facts.One(whole)])
                : new AtMostRelation(funds, project);
        }
    }
}
