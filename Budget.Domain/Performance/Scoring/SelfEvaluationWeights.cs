using Budget.Domain.Figures;
using Budget.Domain.Internal;

namespace Budget.Domain.Performance.Scoring;

/// <summary>How much budget execution and each first level count in a self-evaluation (单位自评指标权重).</summary>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record SelfEvaluationWeights
{
    /// <summary>Creates weights.</summary>
    /// <param name="execution">The weight of budget execution (预算执行率).</param>
    /// <param name="output">The weight of output.</param>
    /// <param name="benefit">The weight of benefit.</param>
    /// <param name="satisfaction">The weight of satisfaction.</param>
    /// <param name="cost">The weight of cost, where that is a first level; none if left out.</param>
    /// <exception cref="ArgumentException">A weight is negative, or they do not add up to 100.</exception>
    public SelfEvaluationWeights(Rational execution, Rational output, Rational benefit, Rational satisfaction, Rational cost = default)
    {
        Rational[] all = [execution, output, benefit, satisfaction, cost];
        if (all.Any(weight => weight.Sign < 0) || all.Aggregate((sum, weight) => sum + weight) != 100)
        {
            throw new ArgumentException("Weights are not negative and add up to 100.", nameof(execution));
        }

        Execution = execution;
        Output = output;
        Benefit = benefit;
        Satisfaction = satisfaction;
        Cost = cost;
    }

    /// <summary>10 for budget execution, 50 for output, 30 for benefit, 10 for satisfaction: what 财预〔2020〕10号 sets in principle.</summary>
    public static SelfEvaluationWeights Default { get; } = new(10, 50, 30, 10);

    /// <summary>The weight of budget execution.</summary>
    public Rational Execution { get; }

    /// <summary>The weight of output.</summary>
    public Rational Output { get; }

    /// <summary>The weight of benefit.</summary>
    public Rational Benefit { get; }

    /// <summary>The weight of satisfaction.</summary>
    public Rational Satisfaction { get; }

    /// <summary>The weight of cost.</summary>
    public Rational Cost { get; }

    /// <summary>The weight of a first level.</summary>
    /// <param name="level">A defined first level.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not defined.</exception>
    public Rational Of(FirstLevelIndicator level) => Guard.Defined(level, FirstLevelIndicator.Cost) switch
    {
        FirstLevelIndicator.Output => Output,
        FirstLevelIndicator.Benefit => Benefit,
        FirstLevelIndicator.Satisfaction => Satisfaction,
        _ => Cost,
    };
}
