using Budget.Domain.Expenditure;
using Budget.Domain.Reconciliation;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Tests.Docs.Snippets;

// <rule>
/// <summary>A house rule: the three public expenses are paid from daily operating expenditure alone, and their total is printed.</summary>
internal sealed class PublicExpensesFromOperating() : Rule(
    "house.public-expenses",
    new("Public expenses are paid from daily operating expenditure", "“三公”经费由日常公用经费列支"),
    Severity.Warning)
{
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        // No section, no claim.
        if (facts.Disclosure.ThreePublicExpenses is not { } section)
        {
            yield break;
        }

        // What must hold between figures: say it, and let the relation compute.
        var whole = facts.Whole with { Funds = section.Funds };
        var reception = facts.One(whole with { Measure = Measure.OfficialReception });
        var overseas = facts.One(whole with { Measure = Measure.OverseasTravel });
        var vehicles = facts.One(whole with { Measure = Measure.Vehicles });
        var operating = facts.One(whole with { Type = ExpenditureType.DailyOperating });
        yield return new AtMostRelation([reception, overseas, vehicles], [operating]);

        // What is no arithmetic: say what is wrong, where, and how to mend it.
        if (section.Total?.Amount is null)
        {
            yield return new Diagnostic(
                new("the total of the three public expenses is not printed. Add it.", "未公开“三公”经费合计数，请补充。"),
                [new("/threePublicExpenses", section.Place.Section)],
                stated: string.Empty);
        }
    }
}
// </rule>
