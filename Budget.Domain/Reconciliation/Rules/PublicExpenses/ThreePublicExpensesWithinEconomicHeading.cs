using Budget.Domain.Expenditure;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules.PublicExpenses;

/// <summary>A public expense is at most its economic heading (30212, 30217, 30231, 31013) and project expenditure together.</summary>
/// <remarks>
/// Documents print economic headings for basic expenditure only; what is left of a public expense is paid by projects.
/// Says nothing where the heading is not printed with an amount. Stateless and thread-safe.
/// </remarks>
public sealed class ThreePublicExpensesWithinEconomicHeading() : Rule("three-public.within-economic-heading")
{
    private static readonly (Measure Measure, string Code)[] Headings =
    [
        (Measure.OverseasTravel, "30212"),
        (Measure.OfficialReception, "30217"),
        (Measure.VehicleOperation, "30231"),
        (Measure.VehiclePurchase, "31013"),
    ];

    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        if (facts.Disclosure.ThreePublicExpenses is not { } section)
        {
            yield break;
        }

        var whole = facts.Whole with { Funds = section.Funds };
        foreach (var (measure, code) in Headings)
        {
            var heading = whole with { Type = ExpenditureType.DailyOperating, Economic = code };
            if (facts.Has(heading) && facts.Has(whole with { Measure = measure }))
            {
                yield return new AtMostRelation(
                    [facts.One(whole with { Measure = measure })], [facts.One(heading), facts.One(whole with { Type = ExpenditureType.Project })]);
            }
        }
    }
}
