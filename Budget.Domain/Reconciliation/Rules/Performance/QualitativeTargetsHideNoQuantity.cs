using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation.Rules.Performance;

/// <summary>A target in words holds no quantity and no date, which could be checked if it were one in numbers (定性指标不含可量化内容).</summary>
/// <remarks>Stateless and thread-safe.</remarks>
public sealed class QualitativeTargetsHideNoQuantity() : Rule("performance.hidden-quantity", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        foreach (var row in TargetRows.Indicators(facts))
        {
            if (row.Qualitative?.FindQuantities() is { Count: > 0 } found)
            {
                var quantities = string.Join(", ", found.Select(quantity => quantity.ToTarget()?.ToString() ?? quantity.Text));
                yield return row.Says("Targets.Hidden", row.Qualitative.Text!, quantities, quantities);
            }
        }
    }
}
