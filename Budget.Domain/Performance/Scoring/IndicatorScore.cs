using Budget.Domain.Figures;
using Budget.Domain.Internal;

namespace Budget.Domain.Performance.Scoring;

/// <summary>What an indicator scores (指标得分): between nothing and its weight.</summary>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record IndicatorScore
{
    private IndicatorScore(IndicatorResult result) => Result = result;

    /// <summary>The indicator and what became of it.</summary>
    public IndicatorResult Result { get; }

    /// <summary>Whether and how far the target was reached; null if that cannot be told.</summary>
    public Attainment? Attainment { get; private init; }

    /// <summary>Why there is no score; null if there is one.</summary>
    public ScoreGap? Gap { get; private init; }

    /// <summary>The weight; null if none is printed, or one below zero.</summary>
    public Rational? Weight => Result.Indicator.Weight is { Value: >= 0 } weight ? Rational.FromDecimal(weight.Value) : null;

    /// <summary>The weight times the share that is earned; null if either is missing.</summary>
    public Rational? Score => Gap is null ? Weight * Attainment!.Share : null;

    /// <summary>The first level that the indicator counts for: the printed one, else that of its second level; null if neither is printed.</summary>
    public FirstLevelIndicator? Level => Result.Indicator.FirstLevel ?? Result.Indicator.SecondLevel?.FirstLevel();

    /// <summary>Scores an indicator.</summary>
    /// <param name="result">The indicator and what became of it.</param>
    /// <param name="policy">What is earned; <see cref="ProportionalAttainment.Default"/> if left out.</param>
    /// <exception cref="ArgumentNullException">The result is null.</exception>
    /// <exception cref="InvalidOperationException">The policy answers null.</exception>
    public static IndicatorScore Of(IndicatorResult result, AttainmentPolicy? policy = null)
    {
        var (attainment, gap) = Assess(Guard.NotNull(result), policy ?? ProportionalAttainment.Default);
        var score = new IndicatorScore(result) { Attainment = attainment, Gap = gap };
        return gap is null && score.Weight is null ? score with { Gap = ScoreGap.NoWeight } : score;
    }

    private static (Attainment? Attainment, ScoreGap? Gap) Assess(IndicatorResult result, AttainmentPolicy policy) => (result.Indicator.Target, result.Actual) switch
    {
        (null or QuantitativeTarget { Operator: null } or QuantitativeTarget { Value: null }, _) => (null, ScoreGap.NoTarget),
        (_, null) => (null, ScoreGap.NoActual),
        (QuantitativeTarget target, QuantitativeActual actual) => (Said(policy.Compare(target.Operator!.Value, Rational.FromDecimal(target.Value!.Value), actual.Value)), null),
        (QualitativeTarget, QualitativeActual actual) => (Said(policy.Judge(actual)), null),
        _ => (null, ScoreGap.DifferentKinds),
    };

    private static Attainment Said(Attainment? attainment) => attainment ?? throw new InvalidOperationException("A policy says what is earned, and not null.");
}
