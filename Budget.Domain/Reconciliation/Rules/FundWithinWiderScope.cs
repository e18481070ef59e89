using Budget.Domain.Expenditure;
using Budget.Domain.Periods;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>What some funds spend is at most what all funds spend, and all of it where only they have money (口径关系).</summary>
/// <remarks>
/// Which funds have money is known from a complete list of sources; an outturn can also be spent from balances, so there
/// it is not. Headings by fund are the business of <see cref="ExpenditureByFund"/>. Stateless and thread-safe.
/// </remarks>
public sealed class FundWithinWiderScope() : Rule("totals.fund-within-scope")
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        var beyond = new Dictionary<(FundScope Narrow, FundScope Wide), IReadOnlyList<Fact>?>();
        foreach (var narrow in facts.Coordinates.Where(IsOfSomeFunds))
        {
            foreach (var wide in (FundScope[])[FundScope.All, FundScope.Appropriations])
            {
                var wider = narrow with { Funds = wide };
                if (wide == narrow.Funds || !narrow.Funds.IsWithin(wide) || !facts.Has(wider))
                {
                    continue;
                }

                if (Beyond(narrow.Funds, wide) is { } others)
                {
                    yield return new SumRelation(facts.One(wider), [facts.One(narrow)], others);
                }
                else if (narrow.Type is not null)
                {
                    yield return new AtMostRelation(facts.One(narrow), facts.One(wider));
                }
            }
        }

        IReadOnlyList<Fact>? Beyond(FundScope narrow, FundScope wide)
        {
            if (!beyond.TryGetValue((narrow, wide), out var others))
            {
                others = facts.Disclosure.Stage == BudgetStage.Outturn ? null : FundUse.BeyondScope(facts, narrow, wide);
                beyond.Add((narrow, wide), others);
            }

            return others;
        }
    }

    private static bool IsOfSomeFunds(Coordinate coordinate) =>
        coordinate.Measure == Measure.Budget
        && coordinate is { Economic: null, Entry: null, Function.IsComplete: true }
        && (coordinate.Type is not null ? coordinate.Funds != FundScope.All : coordinate.Funds == FundScope.Appropriations);
}
