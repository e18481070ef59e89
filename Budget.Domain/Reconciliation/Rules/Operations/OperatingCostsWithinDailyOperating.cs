using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules.Operations;

/// <summary>Agency operating costs are daily operating expenditure: all of it where every unit in scope has them, else at most (机关运行经费).</summary>
/// <remarks>Only administrative units and institutions managed like them have operating costs. Stateless and thread-safe.</remarks>
public sealed class OperatingCostsWithinDailyOperating() : Rule("operating-costs.within-daily-operating")
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        if (facts.Disclosure.OperatingCosts is not { Amount: not null } section)
        {
            yield break;
        }

        var fund = facts.Whole with { Funds = Fund.GeneralPublicBudget };
        var costs = facts.One(fund with { Measure = Measure.OperatingCosts });
        var operating = facts.One(fund with { Type = ExpenditureType.DailyOperating });
        yield return CoversEveryUnit(facts, section) ? new SameRelation([operating, costs]) : new AtMostRelation(costs, operating);
    }

    private static bool CoversEveryUnit(FactSet facts, OperatingCostsSection section) =>
        section.Units.Count > 0
        && section.Units.All(group => group.Kind != UnitKind.PublicInstitution && group.Count is not null)
        && section.Units.Sum(group => group.Count!.BaseValue) == facts.Disclosure.Units?.Units.Count;
}
