using Budget.Domain.Collections;
using Budget.Domain.Disclosure;
using Budget.Domain.Internal;

namespace Budget.Domain.Performance.Scoring;

/// <summary>What all projects of a target table score, given what became of them (绩效评价).</summary>
/// <remarks>
/// Projects and their indicators are found by their names, in which spaces do not count, and by the code, unit and second
/// level where these are given. Nothing is guessed: a value that fits several rows has no place, nor have several values
/// that fit one row. Whatever has no place is listed, with the reason. The order of the values does not matter. Compares by
/// content. Immutable and thread-safe.
/// </remarks>
public sealed record PerformanceEvaluation
{
    private PerformanceEvaluation(IReadOnlyList<ProjectTargets> projects, RowMatch<ProjectActuals> match, ScoringPolicy? policy)
    {
        Projects = projects.Zip(match.Values, (project, found) => ProjectEvaluation.Of(project, found, policy)).ToValueList();
        var indicators =
            from pair in projects.Zip(match.Values, (project, found) => (project, found))
            from unplaced in ProjectEvaluation.Match(pair.project, pair.found).Unplaced
            select new UnplacedActual(pair.project.Name, unplaced.Value.Name, unplaced.Reason);
        Unplaced = [.. match.Unplaced.Select(unplaced => new UnplacedActual(unplaced.Value.Name, null, unplaced.Reason)), .. indicators];
    }

    /// <summary>Every project of the table, in its order, also without actual values.</summary>
    public ValueList<ProjectEvaluation> Projects { get; }

    /// <summary>The actual values that have no place in the table: none where both are complete.</summary>
    public ValueList<UnplacedActual> Unplaced { get; }

    /// <summary>Evaluates the projects in the target table of a disclosure; none if it has no such table.</summary>
    /// <param name="disclosure">The disclosure.</param>
    /// <param name="actuals">What became of its projects. The values of another department or another year have no place in it.</param>
    /// <param name="policy">How to score; <see cref="ScoringPolicy.Default"/> if left out.</param>
    /// <exception cref="ArgumentNullException">The disclosure or the actuals are null.</exception>
    public static PerformanceEvaluation Of(BudgetDisclosure disclosure, PerformanceActuals actuals, ScoringPolicy? policy = null)
    {
        Row[] rows =
        [
            .. from unit in Guard.NotNull(disclosure).Performance?.Table?.Units ?? []
               from project in unit.Projects
               select new Row(project, unit.Unit?.Name),
        ];
        var isOfBudget = RowMatch<ProjectActuals>.Agree(Guard.NotNull(actuals).Department, disclosure.Department) && actuals.FiscalYear == disclosure.FiscalYear;
        var match = isOfBudget ? Match(rows, actuals) : RowMatch<ProjectActuals>.None(rows.Length, actuals.Projects, UnplacedReason.OtherBudget);
        return new([.. rows.Select(row => row.Project)], match, policy);
    }

    /// <summary>Evaluates projects of whichever department and year; their units are not known, so a value that names one fits none of them.</summary>
    /// <param name="projects">The projects with their targets, none of them null.</param>
    /// <param name="actuals">What became of them.</param>
    /// <param name="policy">How to score; <see cref="ScoringPolicy.Default"/> if left out.</param>
    /// <exception cref="ArgumentNullException">The projects, one of them, or the actuals are null.</exception>
    public static PerformanceEvaluation Of(IEnumerable<ProjectTargets> projects, PerformanceActuals actuals, ScoringPolicy? policy = null)
    {
        Row[] rows = [.. Guard.NotNull(projects).Select(project => new Row(Guard.NotNull(project, nameof(projects)), null))];
        return new([.. rows.Select(row => row.Project)], Match(rows, Guard.NotNull(actuals)), policy);
    }

    private static RowMatch<ProjectActuals> Match(Row[] rows, PerformanceActuals actuals) => RowMatch<ProjectActuals>.Of(
        rows,
        row => row.Project.Name,
        actuals.Projects,
        project => project.Name,
        (row, project) => RowMatch<ProjectActuals>.Agree(project.Code, row.Project.Code) && RowMatch<ProjectActuals>.Agree(project.Unit, row.Unit));

    private sealed record Row(ProjectTargets Project, string? Unit);
}
