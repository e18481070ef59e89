using Budget.Domain.Figures;
using Budget.Domain.Internal;

namespace Budget.Domain.Performance.Scoring;

/// <summary>What a project scores in its unit's self-evaluation (单位自评): budget execution and each first level by a set weight.</summary>
/// <remarks>
/// Within a first level, indicators count by their printed weights. Nothing is rounded. Compares by content. Immutable and thread-safe.
/// </remarks>
public sealed record SelfEvaluation
{
    private static readonly FirstLevelIndicator[] Levels = [FirstLevelIndicator.Output, FirstLevelIndicator.Benefit, FirstLevelIndicator.Satisfaction, FirstLevelIndicator.Cost];

    private SelfEvaluation(ProjectScore project, Rational? execution) => (Project, Execution) = (project, execution);

    /// <summary>The scores of the indicators.</summary>
    public ProjectScore Project { get; }

    /// <summary>The share of its weight that budget execution earns: the rate, and one at most; null if it is not known.</summary>
    public Rational? Execution { get; }

    /// <summary>The score of a hundred; null while a part that counts is not known, or something is known that no weight counts.</summary>
    public Rational? Score { get; private init; }

    /// <summary>The grade of the score; null if there is none.</summary>
    public Grade? Grade { get; private init; }

    /// <summary>Evaluates a project.</summary>
    /// <param name="project">The scores of its indicators.</param>
    /// <param name="executionRate">What was spent of its budget (预算执行率), 1 for all of it, zero or more; null if it is not known.</param>
    /// <param name="policy">How to score; <see cref="ScoringPolicy.Default"/> if left out.</param>
    /// <exception cref="ArgumentNullException">The project is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rate is negative.</exception>
    public static SelfEvaluation Of(ProjectScore project, Rational? executionRate, ScoringPolicy? policy = null)
    {
        if (executionRate is { Sign: < 0 })
        {
            throw new ArgumentOutOfRangeException(nameof(executionRate), executionRate, "A rate of execution is not negative.");
        }

        policy ??= ScoringPolicy.Default;
        var evaluation = new SelfEvaluation(Guard.NotNull(project), executionRate > 1 ? 1 : executionRate);
        return evaluation.Total(policy.Weights) is { } total
            ? evaluation with { Score = total, Grade = policy.Grades.Of(total) }
            : evaluation;
    }

    private Rational? Total(SelfEvaluationWeights weights)
    {
        // What stands under a level that does not count, or under none, has no place in the total.
        if (Project.Indicators.Any(indicator => indicator.Weight is { Sign: > 0 } && (indicator.Level is not { } level || weights.Of(level).IsZero)))
        {
            return null;
        }

        var total = Part(weights.Execution, Execution);
        foreach (var level in Levels)
        {
            total += Part(weights.Of(level), Project.ShareOf(level));
        }

        return total;
    }

    private static Rational? Part(Rational weight, Rational? share) => weight.IsZero ? Rational.Zero : weight * share;
}
