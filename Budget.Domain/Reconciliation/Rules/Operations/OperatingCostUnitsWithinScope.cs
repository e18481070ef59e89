using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules.Operations;

/// <summary>The units with agency operating costs are at most the units in scope (机关运行经费单位数).</summary>
/// <remarks>Stateless and thread-safe.</remarks>
public sealed class OperatingCostUnitsWithinScope() : Rule("operating-costs.units")
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        var units = facts.Whole with { Measure = Measure.Units };
        var prefix = Measure.OperatingCostUnits.Code + "/";
        var groups = facts.Coordinates
            .Where(coordinate => coordinate.Measure.Code.StartsWith(prefix, StringComparison.Ordinal))
            .Select(coordinate => facts.One(coordinate))
            .ToList();
        if (groups.Count > 0 && facts.Has(units))
        {
            yield return new AtMostRelation(groups, [facts.One(units)]);
        }
    }
}
