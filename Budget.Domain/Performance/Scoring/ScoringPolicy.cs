using Budget.Domain.Internal;

namespace Budget.Domain.Performance.Scoring;

/// <summary>How projects are scored (评分办法): what is earned, which grade that is, and what counts how much.</summary>
/// <remarks>
/// The default follows 《项目支出绩效评价管理办法》(财预〔2020〕10号). Replace any part of it with <c>with</c>. Compares by
/// its parts, of which the attainment policy has an equality of its own. Immutable and thread-safe if that policy is.
/// </remarks>
public sealed record ScoringPolicy
{
    /// <summary>The rules of 财预〔2020〕10号, with the defaults of <see cref="ProportionalAttainment"/> for what they leave open.</summary>
    public static ScoringPolicy Default { get; } = new();

    /// <summary>What an actual value earns against a target.</summary>
    public AttainmentPolicy Attainment { get; init => field = Guard.NotNull(value); } = ProportionalAttainment.Default;

    /// <summary>From which score each grade is given.</summary>
    public GradeScale Grades { get; init => field = Guard.NotNull(value); } = GradeScale.Default;

    /// <summary>What counts how much in a self-evaluation.</summary>
    public SelfEvaluationWeights Weights { get; init => field = Guard.NotNull(value); } = SelfEvaluationWeights.Default;
}
