using Budget.Domain.Figures;

namespace Budget.Domain.Performance.Scoring;

/// <summary>What an actual value earns against a target (计分规则). Derive from it to count in another way.</summary>
/// <remarks>A policy is pure, holds no state and is thread-safe. The default is <see cref="ProportionalAttainment"/>.</remarks>
public abstract class AttainmentPolicy
{
    /// <summary>Compares a number with a target in numbers.</summary>
    /// <param name="comparison">The operator of the target.</param>
    /// <param name="target">The value of the target.</param>
    /// <param name="actual">What was reached, in the same unit.</param>
    public abstract Attainment Compare(TargetOperator comparison, Rational target, Rational actual);

    /// <summary>What a state in words earns: the share that the evaluator gives. It is attained in the highest band.</summary>
    /// <param name="actual">What was reached.</param>
    /// <exception cref="ArgumentNullException">The actual is null.</exception>
    public virtual Attainment Judge(QualitativeActual actual)
    {
        Internal.Guard.NotNull(actual);
        return new(actual.Band == QualitativeBand.Reached, actual.Share);
    }
}
