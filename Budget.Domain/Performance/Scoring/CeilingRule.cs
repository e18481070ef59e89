namespace Budget.Domain.Performance.Scoring;

/// <summary>What is earned above a target of at most so much (≤, &lt;).</summary>
public enum CeilingRule
{
    /// <summary>The target divided by the actual value: twice as much earns a half.</summary>
    InverseProportion,

    /// <summary>The whole less the excess as a share of the target: half as much again earns a half, twice as much nothing.</summary>
    LessByExcess,

    /// <summary>Nothing.</summary>
    Nothing,
}
