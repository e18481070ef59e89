namespace Budget.Domain.Performance;

/// <summary>The second level of a performance indicator (二级指标). Each belongs to one first level: <see cref="IndicatorLevels.FirstLevel"/>.</summary>
public enum SecondLevelIndicator
{
    /// <summary>How much is done (数量指标); output.</summary>
    Quantity,

    /// <summary>How well it is done (质量指标); output.</summary>
    Quality,

    /// <summary>When it is done (时效指标); output.</summary>
    Timeliness,

    /// <summary>What it costs (成本指标); output.</summary>
    Cost,

    /// <summary>Economic benefit (经济效益指标).</summary>
    EconomicBenefit,

    /// <summary>Social benefit (社会效益指标).</summary>
    SocialBenefit,

    /// <summary>Ecological benefit (生态效益指标).</summary>
    EcologicalBenefit,

    /// <summary>Sustained impact (可持续影响指标); benefit.</summary>
    SustainedImpact,

    /// <summary>Satisfaction of those served (服务对象满意度指标).</summary>
    ServiceSatisfaction,

    /// <summary>Economic cost (经济成本指标), where cost is a first level.</summary>
    EconomicCost,

    /// <summary>Social cost (社会成本指标), where cost is a first level.</summary>
    SocialCost,

    /// <summary>Ecological and environmental cost (生态环境成本指标), where cost is a first level.</summary>
    EcologicalCost,
}
