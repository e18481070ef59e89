using Budget.Domain.Collections;
using Budget.Domain.Figures;
using Budget.Domain.Internal;

namespace Budget.Domain.Performance.Scoring;

/// <summary>What a project scores by the weights of its indicators (项目得分).</summary>
/// <remarks>
/// <para>An indicator without a weight counts for nothing. While one with a weight has no score, the total is not known; it
/// lies between <see cref="Score"/> and <see cref="HighestScore"/>.</para>
/// <para>Where a weight is missing and the printed ones leave some of a hundred, that may be what is missing: grades and the
/// shares of levels are given only if they do not depend on it.</para>
/// <para>Nothing is rounded. Compares by content. Immutable and thread-safe.</para>
/// </remarks>
public sealed record ProjectScore
{
    private ProjectScore(ValueList<IndicatorScore> indicators, GradeScale grades)
    {
        Indicators = indicators;
        Score = Sum(indicators.Select(indicator => indicator.Score));
        Weight = Sum(indicators.Select(indicator => indicator.Weight));
        HighestScore = Score + Sum(indicators.Where(indicator => indicator.Score is null).Select(indicator => indicator.Weight));
        var possible = Readings().Select(share => grades.Of(share * 100)).Distinct().ToList();
        Grade = possible.Count == 1 ? possible[0] : null;
    }

    /// <summary>The indicators with their scores.</summary>
    public ValueList<IndicatorScore> Indicators { get; }

    /// <summary>The sum of all scores: what the project has at least.</summary>
    public Rational Score { get; }

    /// <summary>What the project has at most: the indicators without a score might earn all of their weights.</summary>
    public Rational HighestScore { get; }

    /// <summary>The sum of all weights; 100 where they close.</summary>
    public Rational Weight { get; }

    /// <summary>Whether every indicator with a weight has a score.</summary>
    public bool IsComplete => Score == HighestScore;

    /// <summary>The grade of the score as a part of a hundred; null if there is no weight, or if what has no score or no weight decides it.</summary>
    public Grade? Grade { get; }

    /// <summary>Scores a project.</summary>
    /// <param name="results">Its indicators with what became of them; their order does not matter.</param>
    /// <param name="policy">How to score; <see cref="ScoringPolicy.Default"/> if left out.</param>
    /// <exception cref="ArgumentNullException">The results are null.</exception>
    public static ProjectScore Of(IEnumerable<IndicatorResult> results, ScoringPolicy? policy = null)
    {
        policy ??= ScoringPolicy.Default;
        return new(Guard.NotNull(results).Select(result => IndicatorScore.Of(result, policy.Attainment)).ToValueList(), policy.Grades);
    }

    /// <summary>
    /// The share of their weights that the indicators of a first level earn; null if they have no weight, one of them no score, or
    /// one that may have what the printed weights leave of a hundred earns another share.
    /// </summary>
    /// <param name="level">The first level.</param>
    public Rational? ShareOf(FirstLevelIndicator level)
    {
        var indicators = Indicators.Where(indicator => indicator.Level == level && indicator.Weight is not null).ToList();
        var weight = Sum(indicators.Select(indicator => indicator.Weight));
        if (weight.IsZero || indicators.Exists(indicator => indicator.Score is null))
        {
            return null;
        }

        var share = Sum(indicators.Select(indicator => indicator.Score)) / weight;
        return LeftOver.IsZero || Unweighted.Where(indicator => indicator.Level == level).All(indicator => indicator.Attainment?.Share == share) ? share : null;
    }

    private IEnumerable<IndicatorScore> Unweighted => Indicators.Where(indicator => indicator.Weight is null);

    // What the printed weights leave of a hundred to those that are missing.
    private Rational LeftOver => Weight < 100 && Unweighted.Any() ? 100 - Weight : 0;

    // The bounds of what may have been earned, without and with what is left over; all between them are possible too.
    private IEnumerable<Rational> Readings()
    {
        if (Weight.IsZero)
        {
            yield break;
        }

        yield return Score / Weight;
        yield return HighestScore / Weight;
        if (!LeftOver.IsZero)
        {
            yield return (Score + (LeftOver * Unweighted.Min(indicator => indicator.Attainment?.Share ?? 0))) / 100;
            yield return (HighestScore + (LeftOver * Unweighted.Max(indicator => indicator.Attainment?.Share ?? 1))) / 100;
        }
    }

    private static Rational Sum(IEnumerable<Rational?> numbers) => numbers.Aggregate(Rational.Zero, (sum, number) => sum + (number ?? Rational.Zero));
}
