namespace Budget.Domain.Performance.Scoring;

/// <summary>Why an indicator has no score.</summary>
public enum ScoreGap
{
    /// <summary>No target is printed, or one in numbers without operator or value.</summary>
    NoTarget,

    /// <summary>Nobody says what was reached.</summary>
    NoActual,

    /// <summary>The target is one in numbers and the actual one in words, or the other way round.</summary>
    DifferentKinds,

    /// <summary>No weight is printed, or one below zero: the target is reached or not, and counts for nothing.</summary>
    NoWeight,
}
