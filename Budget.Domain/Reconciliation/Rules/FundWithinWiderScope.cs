using Budget.Domain.Expenditure;
using Budget.Domain.Periods;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>What some funds spend is at most what all funds spend, and all of it where only they have money (口径关系).</summary>
/// <remarks>
/// Which funds have money is known from a complete list of sources; an outturn can also be spent from balances, so there
/// it is not. Where every fund prints its budget, headings are the business of <see cref="ExpenditureByFund"/>.
/// Stateless and thread-safe.
/// </remarks>
public sealed class FundWithinWiderScope() : Rule("totals.fund-within-scope")
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        var isBudget = facts.Disclosure.Stage != BudgetStage.Outturn;
        var uses = ((FundScope[])[FundScope.All, FundScope.Appropriations])
            .Select(wide => (Wide: wide, Use: isBudget ? FundUse.Within(facts, wide) : null))
            .ToList();
        foreach (var narrow in facts.Coordinates.Where(IsSpentFromSomeFunds))
        {
            foreach (var (wide, known) in uses)
            {
                if (wide == narrow.Funds || !narrow.Funds.IsWithin(wide))
                {
                    continue;
                }

                // Which funds had money in another year, or at another stage, this document's sources do not tell.
                var use = narrow.IsOfYearAndStage(facts.Whole) ? known : null;
                var wider = narrow with { Funds = wide };
                if (!facts.Has(wider))
                {
                    continue;
                }

                var isSummed = narrow.Type is null && use is { HasAllBudgets: true, IsSettled: true };
                if (!(isSummed && narrow.Funds.IsSingleFund) && use?.Beyond(narrow.Funds) is { } others)
                {
                    // The same money under two names; what is printed as nothing beside it may add what rounding hides.
                    yield return others.Count == 0
                        ? new SameRelation([facts.One(wider), facts.One(narrow)])
                        : new SumRelation(facts.One(wider), [facts.One(narrow)], others);
                }
                else if (!isSummed)
                {
                    yield return new AtMostRelation(facts.One(narrow), facts.One(wider));
                }
            }
        }
    }

    private static bool IsSpentFromSomeFunds(Coordinate coordinate) =>
        coordinate.Measure == Measure.Budget
        && coordinate.Funds != FundScope.All
        && (coordinate.Flow == Flow.Expenditure || coordinate.Funds == FundScope.Appropriations)
        && coordinate is { Economic: null, Entry: null, Function.IsComplete: true };
}
