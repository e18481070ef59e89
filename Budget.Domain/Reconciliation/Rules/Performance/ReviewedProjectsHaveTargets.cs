using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules.Performance;

/// <summary>The projects tracked or evaluated are some of those with performance targets, and so is their money (绩效跟踪、自评的项目均编报绩效目标).</summary>
/// <remarks>
/// If they are as many, they are the same projects with the same money. A warning, because a text can count projects of other
/// years, or their money after an adjustment of the budget. Stateless and thread-safe.
/// </remarks>
public sealed class ReviewedProjectsHaveTargets() : Rule("performance.reviewed-projects", Severity.Warning)
{
    private static readonly (Measure Projects, Measure Funds)[] Reviews =
        [(Measure.TrackedProjects, Measure.TrackedFunds), (Measure.EvaluatedProjects, Measure.EvaluatedFunds)];

    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        var (projects, funds) = (Of(Measure.PerformanceProjects), Of(Measure.PerformanceFunds));
        foreach (var review in Reviews)
        {
            var (reviewed, money) = (Of(review.Projects), Of(review.Funds));
            if (projects.Figure is null || reviewed.Figure is null)
            {
                continue;
            }

            yield return new AtMostRelation(reviewed, projects);

            // Of more projects than have targets nothing follows for their money.
            if (funds.Figure is not null && money.Figure is not null && reviewed.Figure.BaseValue <= projects.Figure.BaseValue)
            {
                yield return reviewed.Figure.HasSameValueAs(projects.Figure) ? new SameRelation([funds, money]) : new AtMostRelation(money, funds);
            }
        }

        Fact Of(Measure measure) => facts.One(facts.Whole with { Measure = measure });
    }
}
