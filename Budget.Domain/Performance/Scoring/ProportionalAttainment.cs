using Budget.Domain.Figures;
using Budget.Domain.Internal;

namespace Budget.Domain.Performance.Scoring;

/// <summary>Full marks for a target that is met, and in proportion below it: the rule of 财预〔2020〕10号, and what it leaves open.</summary>
/// <remarks>
/// <para>The regulation gives full marks where the target is met and the ratio of actual to target below it. It does not say
/// what becomes of ≤ and = targets or at the bound of strict ones, and leaves targets that are far exceeded to an analysis of the cause. Each of these is
/// an option here, with its default.</para>
/// <para>A target of zero or less has no ratio: it is met, or earns nothing. Compares by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed class ProportionalAttainment : AttainmentPolicy
{
    /// <summary>All defaults.</summary>
    public static ProportionalAttainment Default { get; } = new();

    /// <summary>From which degree a target of at least so much is far exceeded; 3/2 if not said otherwise. At least 1.</summary>
    public Rational FarExceededFrom { get; init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The limit must be at least 1."); } = new(3, 2);

    /// <summary>What a target that is far exceeded earns; full marks if not said otherwise.</summary>
    public ExceedingRule Exceeding { get; init => field = Guard.Defined(value, ExceedingRule.LessByDeviation); }

    /// <summary>What is earned above a target of at most so much; inverse proportion if not said otherwise.</summary>
    public CeilingRule Ceiling { get; init => field = Guard.Defined(value, CeilingRule.Nothing); }

    /// <summary>What is earned beside a target of exactly so much; by deviation if not said otherwise.</summary>
    public EqualityRule Equality { get; init => field = Guard.Defined(value, EqualityRule.Nothing); }

    /// <summary>
    /// The most that a target of more or of less than so much (&gt;, &lt;) earns while it is not met, since the ratio at its
    /// bound is one; 4/5 if not said otherwise, below which the regulation holds a target in words to be reached in part only. From 0 to 1.
    /// </summary>
    public Rational StrictBound { get; init => field = value.Sign >= 0 && value <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The share must lie between 0 and 1."); } = new(4, 5);

    /// <inheritdoc/>
    public override Attainment Compare(TargetOperator comparison, Rational target, Rational actual)
    {
        var asked = comparison == TargetOperator.Equal && Equality == EqualityRule.AtLeast && target.Sign > 0 ? TargetOperator.AtLeast : comparison;
        var isAttained = asked.Holds(actual, target);
        if (target.Sign <= 0)
        {
            return new(isAttained, isAttained ? 1 : 0);
        }

        var degree = actual / target;
        var isFarExceeded = asked is TargetOperator.AtLeast or TargetOperator.MoreThan && degree > FarExceededFrom;
        var share = isFarExceeded && Exceeding == ExceedingRule.LessByDeviation ? FarExceededFrom / degree
            : isAttained ? 1
            : asked == TargetOperator.Equal ? Beside(degree)
            : asked is TargetOperator.AtMost or TargetOperator.LessThan ? Above(degree)
            : degree;
        var most = !isAttained && asked is (TargetOperator.MoreThan or TargetOperator.LessThan) ? StrictBound : 1;
        return new(isAttained, share.Sign < 0 ? 0 : share > most ? most : share, degree, isFarExceeded);
    }

    private Rational Beside(Rational degree) =>
        Equality == EqualityRule.Nothing || degree.Sign <= 0 ? 0 : degree < 1 ? degree : 1 / degree;

    private Rational Above(Rational degree) => Ceiling switch
    {
        CeilingRule.InverseProportion => 1 / degree,
        CeilingRule.LessByExcess => 2 - degree,
        _ => 0,
    };
}
