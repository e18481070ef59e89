using Budget.Domain.Figures;
using Budget.Domain.Internal;

namespace Budget.Domain.Performance.Scoring;

/// <summary>A project with what it scores by its own weights and in its unit's self-evaluation (项目绩效评价).</summary>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record ProjectEvaluation
{
    private ProjectEvaluation(ProjectTargets project, ProjectScore score, SelfEvaluation selfEvaluation) =>
        (Project, Score, SelfEvaluation) = (project, score, selfEvaluation);

    /// <summary>The project with its targets.</summary>
    public ProjectTargets Project { get; }

    /// <summary>The score by the weights of its indicators.</summary>
    public ProjectScore Score { get; }

    /// <summary>The score in self-evaluation, in which budget execution counts too.</summary>
    public SelfEvaluation SelfEvaluation { get; }

    /// <summary>Evaluates a project.</summary>
    /// <param name="project">The project with its targets.</param>
    /// <param name="actuals">
    /// What became of it; null if nobody says. Indicators are found by their names, in which spaces do not count, and by their
    /// second levels where these are given. A value that fits several indicators tells nothing of any, nor do several that fit one.
    /// </param>
    /// <param name="policy">How to score; <see cref="ScoringPolicy.Default"/> if left out.</param>
    /// <exception cref="ArgumentNullException">The project is null.</exception>
    public static ProjectEvaluation Of(ProjectTargets project, ProjectActuals? actuals, ScoringPolicy? policy = null)
    {
        var match = Match(Guard.NotNull(project), actuals);
        var score = ProjectScore.Of(project.Indicators.Zip(match.Values, (indicator, actual) => new IndicatorResult(indicator, actual?.Actual)), policy);
        return new(project, score, SelfEvaluation.Of(score, ExecutionRate(project.Funding, actuals?.Outturn), policy));
    }

    internal static RowMatch<IndicatorActual> Match(ProjectTargets project, ProjectActuals? actuals) =>
        RowMatch<IndicatorActual>.Of(
            project.Indicators,
            indicator => indicator.Name,
            actuals?.Indicators ?? [],
            actual => actual.Name,
            (indicator, actual) => actual.SecondLevel is null || actual.SecondLevel == indicator.SecondLevel);

    // In a row with amounts a blank column is nothing, so the columns make up a total that is not printed.
    private static Rational? ExecutionRate(FundingColumns funding, Figure? outturn)
    {
        var budget = funding.Total?.BaseValue ?? Expenditure.FundScope.All.Funds.Sum(fund => funding.Of(fund)?.BaseValue ?? 0);
        return budget > 0 && outturn is { BaseValue: >= 0 and var spent } ? Rational.FromDecimal(spent) / Rational.FromDecimal(budget) : null;
    }
}
