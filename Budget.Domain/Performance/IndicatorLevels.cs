using Budget.Domain.Internal;

namespace Budget.Domain.Performance;

/// <summary>How the levels of indicators belong together (指标层级). Stateless and thread-safe.</summary>
public static class IndicatorLevels
{
    /// <summary>The first level that a second level belongs to.</summary>
    /// <param name="level">A defined second level.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not defined.</exception>
    public static FirstLevelIndicator FirstLevel(this SecondLevelIndicator level) =>
        Guard.Defined(level, SecondLevelIndicator.EcologicalCost) switch
        {
            <= SecondLevelIndicator.Cost => FirstLevelIndicator.Output,
            <= SecondLevelIndicator.SustainedImpact => FirstLevelIndicator.Benefit,
            SecondLevelIndicator.ServiceSatisfaction => FirstLevelIndicator.Satisfaction,
            _ => FirstLevelIndicator.Cost,
        };
}
