using Budget.Domain.Expenditure;
using Budget.Domain.Json;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Tests.Support;
using Xunit;

namespace Budget.Domain.Tests.Docs.Snippets;

public class LookUpFacts
{
    [Fact]
    public void LookUpFacts_OfTheExample_FindsEveryPrinting()
    {
        var budget = BudgetJson.ReadDisclosure(File.ReadAllText(Repository.Example("shaoxing-commerce-2021.json"))).OrThrow();

        // <facts>
        var facts = FactSet.FromDisclosure(budget);
        var revenue = facts.Whole with { Flow = Flow.Revenue, Funds = Fund.GeneralPublicBudget };
        foreach (var fact in facts.At(revenue))
        {
            Console.WriteLine($"{fact.Figure} at {fact.Location!.Pointer}");
        }
        // </facts>

        Assert.Equal(
            [("3612.09万元", "/revenue/sources/0/amount"), ("3612.09 万元", "/appropriations/sources/0/amount")],
            facts.At(revenue).Select(fact => (fact.Figure!.Text, fact.Location!.Pointer)));
    }
}
