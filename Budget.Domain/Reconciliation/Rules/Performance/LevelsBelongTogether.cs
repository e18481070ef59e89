using Budget.Domain.Performance;
using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation.Rules.Performance;

/// <summary>The second level of an indicator belongs to its first (二级指标属于一级指标).</summary>
/// <remarks>Stateless and thread-safe.</remarks>
public sealed class LevelsBelongTogether() : Rule("performance.levels", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        foreach (var row in TargetRows.Indicators(facts))
        {
            if (row.Indicator is { FirstLevel: { } first, SecondLevel: { } second } && second.FirstLevel() != first)
            {
                var (stated, level, expected) = (LevelNames.Of(first), LevelNames.Of(second), LevelNames.Of(second.FirstLevel()));
                yield return row.Says("Targets.Levels", stated.Chinese, expected.Chinese, level, stated, expected);
            }
        }
    }
}
