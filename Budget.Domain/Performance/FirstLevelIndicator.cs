namespace Budget.Domain.Performance;

/// <summary>The first level of a performance indicator (一级指标).</summary>
/// <remarks>The first three are those of 财预〔2020〕10号; the last came as a level of its own with 财预〔2021〕101号.</remarks>
public enum FirstLevelIndicator
{
    /// <summary>What is done with the money (产出指标).</summary>
    Output,

    /// <summary>What comes of it (效益指标).</summary>
    Benefit,

    /// <summary>What those served think of it (满意度指标).</summary>
    Satisfaction,

    /// <summary>What it costs (成本指标), where costs are not part of the output.</summary>
    Cost,
}
