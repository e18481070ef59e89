namespace Budget.Domain.Performance.Scoring;

/// <summary>What is earned beside a target of exactly so much (=).</summary>
public enum EqualityRule
{
    /// <summary>Below and above it the smaller of the two values divided by the larger.</summary>
    ByDeviation,

    /// <summary>As if it said at least: many tables print = for what is planned. But “= 0” stays what it says, since it is printed for accidents.</summary>
    AtLeast,

    /// <summary>Nothing.</summary>
    Nothing,
}
