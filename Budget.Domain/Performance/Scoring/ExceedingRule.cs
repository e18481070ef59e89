namespace Budget.Domain.Performance.Scoring;

/// <summary>What is earned by a target that is far exceeded (完成值高于指标值较多的).</summary>
public enum ExceedingRule
{
    /// <summary>Full marks, and a mark that the cause has to be looked into.</summary>
    FullMarks,

    /// <summary>Less the further it is exceeded: the limit divided by the degree.</summary>
    LessByDeviation,
}
