using Budget.Domain.Classification.Citations;
using Budget.Domain.Disclosure;
using Budget.Domain.Figures;
using Budget.Domain.Json;
using Budget.Domain.Periods;
using Budget.Domain.Reconciliation;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Tests.Support;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Xunit;

namespace Budget.Domain.Tests.Reconciliation;

/// <summary>An audit has an answer to every document, however senseless, and the answer points into the document.</summary>
public class AnyDocumentTests
{
    [Fact]
    public void EveryLocationOfAReport_IsInTheDocument() => Property.Holds(
        GenerateDisclosure.Disclosure,
        disclosure =>
        {
            var json = Parse(BudgetJson.Write(disclosure));
            var facts = FactSet.FromDisclosure(disclosure);
            foreach (var convention in Enum.GetValues<RoundingConvention>())
            {
                var report = new Auditor(convention: convention).Audit(disclosure);
                var locations = report.Findings.SelectMany(finding => finding.Locations)
                    .Concat(report.Checks.SelectMany(check => check.Operands).Where(operand => operand.Location is not null).Select(operand => operand.Location!))
                    .Concat(facts.Listings.Select(listing => listing.Location))
                    .Concat(facts.Changes.Select(change => change.Location));

                Assert.All(locations, location => Assert.NotNull(JsonPointer.TryFind(json, location.Pointer)));
            }
        },
        300);

    [Fact]
    public void EntryOfTheRoot_IsTheTotal()
    {
        var report = new Auditor().Audit(WithStructure(("0", "3万元"), ("201", "1万元"), ("205", "2万元")));

        var check = Assert.Single(report.Checks, check => check.Rule == "function.sum-of-parts");
        Assert.Equal(Verdict.Exact, check.Verdict);
        Assert.Equal(
            ["/generalPublicBudget/structure/entries/0/amount", "/generalPublicBudget/structure/entries/1/amount", "/generalPublicBudget/structure/entries/2/amount"],
            check.Operands.Select(operand => operand.Location!.Pointer));
    }

    [Fact]
    public void UnitsSectionWithoutList_CountsNothing()
    {
        var disclosure = WithStructure() with
        {
            Units = new UnitsSection { Place = new Place { Section = "（二）" } },
            OperatingCosts = new OperatingCostsSection
            {
                Place = new Place { Section = "（九）" },
                Units = [new UnitGroup { Kind = UnitKind.Administrative, Count = Figure.Parse("1家") }],
            },
        };

        Assert.DoesNotContain(FactSet.FromDisclosure(disclosure), fact => fact.Coordinate.Measure == Measure.Units);
        Assert.Empty(new Auditor().Audit(disclosure).Findings);
    }

    private static BudgetDisclosure WithStructure(params (string Heading, string Amount)[] entries) => new()
    {
        Title = "2021 年部门预算",
        Department = "某局",
        FiscalYear = new FiscalYear(2021),
        GeneralPublicBudget = new FundBudgetSection
        {
            Place = new Place { Section = "（五）" },
            Structure = new FunctionalList
            {
                Place = new Place { Section = "（五）" },
                Entries =
                [
                    .. entries.Select(entry => new FunctionalEntry { Heading = new HeadingCitation(entry.Heading), Amount = Figure.Parse(entry.Amount) }),
                ],
            },
        },
    };

    private static JToken Parse(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        return JToken.ReadFrom(reader);
    }
}
