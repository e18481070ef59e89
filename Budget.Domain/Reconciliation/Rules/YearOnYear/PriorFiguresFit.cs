using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules.YearOnYear;

/// <summary>What lies within something else lay within it before (上年数的口径关系).</summary>
/// <remarks>
/// Of what a prior figure is not printed, the later amount less the change is the prior one; so “unchanged” of all
/// appropriations contradicts a fall of the one fund among them that was larger before than they are now. A change that
/// states only its rate is left aside. Stateless and thread-safe.
/// </remarks>
public sealed class PriorFiguresFit() : Rule("changes.prior-within")
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        var priors = PriorAmounts.Of(facts).Where(prior => prior.Of is { Entry: null, Function.IsComplete: true } && prior.Of.Measure == Measure.Budget).ToList();
        foreach (var (narrow, part) in priors)
        {
            var wider = priors.FindAll(prior => prior.Amount.What.IsOfYearAndStage(part.What) && IsWithin(narrow, prior.Of));

            // What the next wider ones bound, those beyond them bound too.
            foreach (var (_, whole) in wider.Where(wide => !wider.Exists(between => IsWithin(between.Of, wide.Of))))
            {
                yield return new EarlierRelation([part], whole, isComplete: false);
            }
        }
    }

    /// <summary>Whether one is a part of the other, in a wider scope of funds or in a total that holds balances too; everything else is the same.</summary>
    private static bool IsWithin(Coordinate narrow, Coordinate wide) =>
        narrow != wide
        && narrow with { Flow = wide.Flow, Funds = wide.Funds, Source = wide.Source } == wide
        && (narrow.Flow == wide.Flow || wide.Flow == Flow.RevenueAndExpenditure)
        && narrow.Funds.IsWithin(wide.Funds)
        && (wide.Source is null || (narrow.Source == wide.Source && narrow.Funds == wide.Funds));
}
