using Budget.Domain.Disclosure;
using Budget.Domain.Figures;
using Budget.Domain.Json;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Tests.Support;
using Newtonsoft.Json.Linq;
using Xunit;

namespace Budget.Domain.Tests.Json;

/// <summary>Every fact points to its figure in the written document, and every figure of the document is a fact.</summary>
public class FigureLocationTests
{
    public static TheoryData<string> Examples { get; } = ["shaoxing-commerce-2021.json", "putuo-finance-2024-final-account.json", "putuo-finance-2025-budget.json"];

    private static readonly string[] FigureNames =
    [
        "amount", "share", "total", "count", "threshold", "prior", "rate", "vehicles", "goods", "works", "services",
        "reservedForSmallFirms", "reservedForMicroFirms", "awardedToSmallFirms", "awardedToMicroFirms", "otherAwardsToSmallFirms",
        "projects", "funds", "budget", "subordinates", "averageScore", "problems", "solved", "unsolved",
        "generalPublicBudget", "governmentManagedFunds", "stateCapitalOperations", "specialFiscalAccounts", "otherFunds", "value", "weight",
    ];

    [Fact]
    public void EveryFact_LeadsToItsFigure() => Property.Holds(GenerateDisclosure.Disclosure, FactsLeadToFigures, 300);

    [Fact]
    public void EveryFigure_IsAFact() => Property.Holds(GenerateDisclosure.Disclosure, FiguresAreFacts, 300);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_PointsAndIsComplete(string example)
    {
        var json = File.ReadAllText(Repository.Example(example));
        var disclosure = BudgetJson.ReadDisclosure(json).OrThrow();

        FactsLeadToFigures(disclosure);
        FiguresAreFacts(disclosure);
        Assert.All(Figures(Sample.Parse(json)), figure => Assert.True(Figure.TryReadNumber((string?)figure.Value).IsSuccess || Figure.TryRead((string?)figure.Value, Domain.Amounts.AmountUnit.Yuan).IsSuccess, figure.Key));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_IsWrittenAsItStands(string example)
    {
        var json = File.ReadAllText(Repository.Example(example));

        Assert.True(JToken.DeepEquals(Sample.Parse(json), Sample.Parse(BudgetJson.Write(BudgetJson.ReadDisclosure(json).OrThrow()))));
        Assert.Equal(json.ReplaceLineEndings("\n"), BudgetJson.Write(BudgetJson.ReadDisclosure(json).OrThrow()));
    }

    private static void FactsLeadToFigures(BudgetDisclosure disclosure)
    {
        var json = Sample.Parse(BudgetJson.Write(disclosure));
        foreach (var fact in FactSet.FromDisclosure(disclosure))
        {
            var token = JsonPointer.TryFind(json, fact.Location!.Pointer);
            if (fact.IsDerived)
            {
                Assert.Equal(fact.Figure!.Value, Assert.IsType<JArray>(token).Count);
            }
            else
            {
                Assert.Equal(fact.Figure!.Text, (string?)token);
            }
        }
    }

    private static void FiguresAreFacts(BudgetDisclosure disclosure)
    {
        var printed = FactSet.FromDisclosure(disclosure).Where(fact => !fact.IsDerived).Select(fact => fact.Location!.Pointer).Order(StringComparer.Ordinal);
        var written = Figures(Sample.Parse(BudgetJson.Write(disclosure))).Select(figure => figure.Key).Where(pointer => !IsNoFact(pointer)).Order(StringComparer.Ordinal);

        Assert.Equal(written, printed);
    }

    // Vehicles are counted whatever they cost, and parts of the money with targets, not necessarily all, have no whole to be a share of.
    private static bool IsNoFact(string pointer) =>
        (pointer.StartsWith("/stateAssets/", StringComparison.Ordinal) && pointer.Contains("/vehiclesByKind/", StringComparison.Ordinal) && pointer.EndsWith("/threshold", StringComparison.Ordinal))
        || (pointer.StartsWith("/performance/ofWhich/", StringComparison.Ordinal) && pointer.EndsWith("/share", StringComparison.Ordinal));

    private static bool IsCell(string pointer) => pointer.StartsWith("/tables/", StringComparison.Ordinal) && pointer.Contains("/cells/", StringComparison.Ordinal);

    private static bool IsScope(string pointer) => pointer == "/threePublicExpenses/funds" || pointer.StartsWith("/tables/", StringComparison.Ordinal);

    private static IEnumerable<KeyValuePair<string, JToken>> Figures(JToken token, string pointer = "") => token switch
    {
        JObject inner => inner.Properties().SelectMany(property => Figures(property.Value, pointer + "/" + property.Name)),
        JArray array => array.SelectMany((item, index) => Figures(item, pointer + "/" + index)),
        _ when IsCell(pointer) => ((string)token!).Length == 0 ? [] : [new(pointer, token)],
        _ when FigureNames.Contains(pointer[(pointer.LastIndexOf('/') + 1)..]) && !IsScope(pointer) => [new(pointer, token)],
        _ => [],
    };
}
