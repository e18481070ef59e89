using Budget.Domain.Collections;
using Budget.Domain.Internal;

namespace Budget.Domain.Performance.Scoring;

/// <summary>What all projects of a target table score, given what became of them (绩效评价).</summary>
/// <remarks>
/// Projects and their indicators are found by their names, in which spaces do not count; of equal names the first has the
/// first value, and so on. A name that occurs oftener on one side than on the other tells nothing. Whatever finds no place
/// is listed. Compares by content. Immutable and thread-safe.
/// </remarks>
public sealed record PerformanceEvaluation
{
    private PerformanceEvaluation(ValueList<ProjectEvaluation> projects, ValueList<UnplacedActual> unplaced) => (Projects, Unplaced) = (projects, unplaced);

    /// <summary>Every project of the table, in its order, also without actual values.</summary>
    public ValueList<ProjectEvaluation> Projects { get; }

    /// <summary>The actual values that have no place in the table: none where both are complete.</summary>
    public ValueList<UnplacedActual> Unplaced { get; }

    /// <summary>Evaluates projects.</summary>
    /// <param name="projects">The projects with their targets.</param>
    /// <param name="actuals">What became of them.</param>
    /// <param name="policy">How to score; <see cref="ScoringPolicy.Default"/> if left out.</param>
    /// <exception cref="ArgumentNullException">The projects or the actuals are null.</exception>
    public static PerformanceEvaluation Of(IEnumerable<ProjectTargets> projects, PerformanceActuals actuals, ScoringPolicy? policy = null)
    {
        var targets = Guard.NotNull(projects).ToList();
        var match = NameMatch<ProjectActuals>.Of(targets.Select(project => project.Name), Guard.NotNull(actuals).Projects, project => project.Name);
        var indicators =
            from pair in targets.Zip(match.Values, (project, found) => (project, found))
            from indicator in ProjectEvaluation.Match(pair.project, pair.found).Unplaced
            select new UnplacedActual(pair.project.Name, indicator.Name);
        return new(
            targets.Zip(match.Values, (project, found) => ProjectEvaluation.Of(project, found, policy)).ToValueList(),
            [.. match.Unplaced.Select(project => new UnplacedActual(project.Name, null)), .. indicators]);
    }
}
