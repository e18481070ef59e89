using Budget.Domain.Expenditure;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules.PublicExpenses;

/// <summary>The three public expenses are at most what is spent on anything but personnel (“三公”经费不超过公用与项目支出).</summary>
/// <remarks>
/// They can be paid from daily operating and from project expenditure alike, so the sound bound is the total less
/// personnel, in the funds that the section covers. Stateless and thread-safe.
/// </remarks>
public sealed class ThreePublicExpensesWithinBudget() : Rule("three-public.within-budget")
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        if (facts.Disclosure.ThreePublicExpenses is not { } section)
        {
            yield break;
        }

        var whole = facts.Whole with { Funds = section.Funds };
        var expenses = ((Measure[])[Measure.OverseasTravel, Measure.OfficialReception, Measure.Vehicles])
            .Select(measure => facts.One(whole with { Measure = measure }))
            .Where(fact => fact.Figure is not null)
            .OrderByDescending(fact => fact.Figure!.BaseValue)
            .ToList();
        if (expenses.Count > 0)
        {
            // What a narrower scope spends on personnel is a part of what the wider one does.
            var personnel = whole with { Type = ExpenditureType.Personnel };
            var narrower = personnel with { Funds = Fund.GeneralPublicBudget };
            var known = !facts.Has(personnel) && facts.Has(narrower) && narrower.Funds.IsWithin(whole.Funds) ? narrower : personnel;
            yield return new AtMostRelation([.. expenses, facts.One(known)], [facts.One(whole)]);
        }
    }
}
