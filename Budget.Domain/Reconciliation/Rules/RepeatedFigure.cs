using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>A quantity that is printed several times is printed alike (同一数据前后一致).</summary>
/// <remarks>Stateless and thread-safe.</remarks>
public sealed class RepeatedFigure() : Rule("totals.repeated")
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts) =>
        facts.Coordinates.Where(coordinate => coordinate.Function.IsComplete).Select(facts.At).Where(same => same.Count > 1).Select(same => new SameRelation(same));
}
