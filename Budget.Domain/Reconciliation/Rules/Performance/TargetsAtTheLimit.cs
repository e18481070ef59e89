using Budget.Domain.Performance;
using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation.Rules.Performance;

/// <summary>A target of all that is possible is an equality: a rate of at least 100 % can only be 100 % (达到上限的指标应为等于).</summary>
/// <remarks>Worth knowing and not wrong. Stateless and thread-safe.</remarks>
public sealed class TargetsAtTheLimit() : Rule("performance.targets-at-limit", Severity.Info)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        foreach (var row in TargetRows.Indicators(facts))
        {
            if (row.Quantitative is { Operator: TargetOperator.AtLeast, Value: { } value } target && value.Value == BoundedRates.LimitOf(row.Indicator, target))
            {
                var expected = new QuantitativeTarget(TargetOperator.Equal, value, target.Unit).ToString();
                yield return row.Says("Targets.AtLimit", target.ToString(), expected, target, expected);
            }
        }
    }
}
