namespace Budget.Domain.Performance.Scoring;

/// <summary>The grade of an evaluation (绩效评价等级), from the best to the worst.</summary>
public enum Grade
{
    /// <summary>优.</summary>
    Excellent,

    /// <summary>良.</summary>
    Good,

    /// <summary>中.</summary>
    Fair,

    /// <summary>差.</summary>
    Poor,
}
