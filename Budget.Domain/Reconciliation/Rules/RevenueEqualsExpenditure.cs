using Budget.Domain.Expenditure;
using Budget.Domain.Periods;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>Revenue equals expenditure, in total, for appropriations, and for each fund (收支平衡).</summary>
/// <remarks>
/// For budgets only: an outturn leaves a balance. Each printing in other paragraphs is the business of
/// <see cref="RepeatedFigure"/>. Stateless and thread-safe.
/// </remarks>
public sealed class RevenueEqualsExpenditure() : Rule("totals.revenue-equals-expenditure")
{
    private static readonly Flow[] Flows = [Flow.RevenueAndExpenditure, Flow.Revenue, Flow.Expenditure];

    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        if (facts.Disclosure.Stage == BudgetStage.Outturn)
        {
            yield break;
        }

        // Carried over money is part of the total; whether it is part of a fund's budget, documents do not say.
        var hasCarryOver = facts.Coordinates.Any(coordinate => coordinate.Measure == Measure.CarriedOver);
        FundScope[] parts = hasCarryOver ? [] : [FundScope.Appropriations, .. FundScope.All.Funds.Select(FundScope.FromFund)];
        foreach (var scope in parts.Prepend(FundScope.All))
        {
            var sides = Flows
                .Select(flow => facts.At(facts.Whole with { Funds = scope, Flow = flow }))
                .Where(same => same.Count > 0)
                .Select(same => same[0])
                .ToList();
            if (sides.Count > 1)
            {
                yield return new SameRelation(sides);
            }
        }
    }
}
