using Budget.Domain.Figures;
using Budget.Domain.Performance;
using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation.Rules.Performance;

/// <summary>A target can be met: no rate of a part in its whole beyond 100 %, nothing counted below zero (指标值可实现).</summary>
/// <remarks>
/// Asked of targets in words too that are nothing but a number; one without an operator is to be reached. Growth and completion
/// can exceed 100 %, so they are not asked. Stateless and thread-safe.
/// </remarks>
public sealed class TargetsCanBeMet() : Rule("performance.possible-targets", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        foreach (var row in TargetRows.Indicators(facts))
        {
            if (row.InNumbers is not { Value.Value: var value } target)
            {
                continue;
            }

            var comparison = target.Operator ?? TargetOperator.Equal;
            var rate = BoundedRates.LimitOf(row.Indicator, target);
            if (rate is { } limit && (value > limit ? !IsFromAbove(comparison) : value == limit && comparison == TargetOperator.MoreThan))
            {
                yield return row.Says("Targets.BeyondLimit", target.ToString(), "≤" + target.WithValue(limit), target);
            }
            else if ((rate is not null || IsCounted(target)) && (value < 0 ? comparison is TargetOperator.Equal || IsFromAbove(comparison) : value == 0 && comparison == TargetOperator.LessThan))
            {
                yield return row.Says("Targets.BelowZero", target.ToString(), "≥" + target.WithValue(0), target);
            }
        }
    }

    private static bool IsFromAbove(TargetOperator comparison) => comparison is TargetOperator.AtMost or TargetOperator.LessThan;

    private static bool IsCounted(QuantitativeTarget target) => target.Unit is { } unit && Figure.Counters.Contains(unit);
}
