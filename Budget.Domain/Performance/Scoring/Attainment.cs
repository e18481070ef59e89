using Budget.Domain.Figures;

namespace Budget.Domain.Performance.Scoring;

/// <summary>Whether and how far a target was reached, and what share of the weight that earns (指标完成情况).</summary>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record Attainment
{
    /// <summary>Creates an attainment.</summary>
    /// <param name="isAttained">Whether the target is met.</param>
    /// <param name="share">The share of the weight that is earned, from 0 to 1.</param>
    /// <param name="degree">The actual value divided by the target value; null where that says nothing.</param>
    /// <param name="isFarExceeded">Whether the target is exceeded so far that one should ask whether it was set too low.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share lies outside 0 to 1.</exception>
    public Attainment(bool isAttained, Rational share, Rational? degree = null, bool isFarExceeded = false)
    {
        IsAttained = isAttained;
        Share = share.Sign >= 0 && share <= 1 ? share : throw new ArgumentOutOfRangeException(nameof(share), share, "The share must lie between 0 and 1.");
        Degree = degree;
        IsFarExceeded = isFarExceeded;
    }

    /// <summary>Whether the target is met.</summary>
    public bool IsAttained { get; }

    /// <summary>The share of the weight that is earned, from 0 to 1.</summary>
    public Rational Share { get; }

    /// <summary>The actual value divided by the target value (完成比例); null for targets in words, and where the target value is zero or below.</summary>
    public Rational? Degree { get; }

    /// <summary>Whether the target is exceeded so far that one should ask whether it was set too low (指标值设定明显偏低).</summary>
    public bool IsFarExceeded { get; }
}
