using Budget.Domain.Internal;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Rules.Performance;

/// <summary>Indicators of one name stand under one second level throughout the table (同名指标归类一致).</summary>
/// <remarks>Spaces in names do not count. Stateless and thread-safe.</remarks>
public sealed class SameIndicatorSameLevel() : Rule("performance.same-indicator", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        var byName = TargetRows.Indicators(facts)
            .Where(row => row.Indicator.SecondLevel is not null)
            .GroupBy(row => Spaces.Drop(row.Indicator.Name), StringComparer.Ordinal);
        foreach (var rows in byName)
        {
            // The rarer level is the odd one, and of two that are equally rare the later.
            var levels = rows.GroupBy(row => row.Indicator.SecondLevel!.Value).Reverse().OrderBy(level => level.Count()).ToList();
            if (levels.Count > 1)
            {
                var (odd, usual) = (levels[0], levels[^1]);
                yield return new Diagnostic(
                    LocalizedText.FromResource(
                        "Targets.OtherLevel", odd.First().Project.Name, odd.First().Indicator.Name, LevelNames.Of(odd.Key), usual.First().Project.Name, LevelNames.Of(usual.Key)),
                    [.. levels.SelectMany(level => level).Select(row => row.Location)],
                    LevelNames.Of(odd.Key).Chinese,
                    LevelNames.Of(usual.Key).Chinese);
            }
        }
    }
}
