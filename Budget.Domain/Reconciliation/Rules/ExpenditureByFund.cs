using Budget.Domain.Expenditure;
using Budget.Domain.Periods;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>What is spent on a heading from all funds is the sum of what each fund spends on it (各预算资金之和).</summary>
/// <remarks>
/// In a table by fund, its rows add up. Across paragraphs only for budgets, where what comes in is spent, and only where a
/// complete list of sources tells which funds there are. See <see cref="FundHeadings"/> for what a fund spends on a heading that it does not list. Stateless and thread-safe.
/// </remarks>
public sealed class ExpenditureByFund() : Rule("totals.expenditure-by-fund")
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts) =>
        facts.Listings
            .Where(listing => listing.Axis == ListingAxis.Fund && listing.Whole.Flow != Flow.Revenue && listing.Whole.Measure == Measure.Budget)
            .SelectMany(listing => FundSums.Of(facts, listing))
            .Concat(facts.Disclosure.Stage == BudgetStage.Outturn ? [] : ExamineBudgetsOfFunds(facts));

    private static IEnumerable<Claim> ExamineBudgetsOfFunds(FactSet facts)
    {
        foreach (var scope in (FundScope[])[FundScope.All, FundScope.Appropriations])
        {
            if (FundUse.Within(facts, scope) is not { Sources.Count: > 0 } use)
            {
                continue;
            }

            var total = facts.Whole with { Funds = scope };
            if (!use.IsSettled)
            {
                yield return new SumRelation(facts.One(total), [Fact.NotPrinted(total with { Measure = Measure.CarriedOver })]);
                continue;
            }

            var funds = use.Funds.Select(fund => new FundHeadings(facts, fund, scope)).ToList();
            foreach (var coordinate in facts.Coordinates.Where(coordinate => coordinate.IsOfYearAndStage(total) && IsSpentOnHeading(coordinate, scope)))
            {
                yield return new SumRelation(facts.One(coordinate), [.. funds.SelectMany(fund => fund.Spent(coordinate.Function))], use.Nothing);
            }
        }
    }

    private static bool IsSpentOnHeading(Coordinate coordinate, FundScope scope) =>
        coordinate.Funds == scope
        && (coordinate.Flow == Flow.Expenditure || (coordinate.Flow == Flow.RevenueAndExpenditure && coordinate.Function.Level == 0))
        && coordinate is { Type: null, Entry: null, Function.IsComplete: true }
        && coordinate.Measure == Measure.Budget;
}
