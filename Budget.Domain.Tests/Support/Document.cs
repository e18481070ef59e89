using Budget.Domain.Disclosure;
using Budget.Domain.Json;
using Newtonsoft.Json.Linq;

namespace Budget.Domain.Tests.Support;

/// <summary>The Shaoxing document as printed, repaired, and with single places changed.</summary>
internal static class Document
{
    private static readonly string Json = File.ReadAllText(Repository.Example("shaoxing-commerce-2021.json"));

    internal static BudgetDisclosure AsPrinted { get; } = BudgetJson.ReadDisclosure(Json).Value;

    private static BudgetDisclosure Read(string example) => BudgetJson.ReadDisclosure(File.ReadAllText(Repository.Example(example))).OrThrow();

    /// <summary>With its four wrong figures, three wrong headings, its target table and a glossary that lacks and misnames some corrected, so that nothing is found.</summary>
    internal static BudgetDisclosure Repaired { get; } = Change(
        AsPrinted,
        [
            ("/expenditure/byType/entries/2/share", "59.0%"),
            ("/generalPublicBudget/structure/entries/2/share", "4.3%"),
            ("/performance/funds", "2134.14 万元"),
            ("/performance/ofWhich/0/amount", "2126.34 万元"),
            ("/generalPublicBudget/items/entries/7/heading", "科学技术支出（类）科技条件与服务（款）其他科技条件与服务支出（项）"),
            ("/generalPublicBudget/items/entries/10/heading", "社会保障和就业（类）行政事业单位养老支出（款）机关事业单位职业年金缴费支出（项）"),
            ("/generalPublicBudget/items/entries/18/heading", "其他支出（类）其他支出（款）其他支出（项）"),
            ("/glossary/entries/10/heading", "科学技术支出（类）科技条件与服务（款）其他科技条件与服务支出（项）"),
            ("/glossary/entries/11/heading", "社会保障和就业（类）行政事业单位养老支出（款）"),
            ("/glossary/entries/12/definition", "指医疗保险缴费和公务员医疗补助支出。"),
            ("/glossary/entries/-", Explanation("商业服务业等支出（类）", "反映商业服务业等方面的支出。")),
            ("/glossary/entries/-", Explanation("其他支出（类）", "反映不能划分到上述功能科目的其他支出。")),
            .. RepairedTargets.Changes,
        ]);

    internal static JObject Explanation(string heading, string definition) => new() { ["term"] = heading, ["heading"] = heading, ["definition"] = definition };

    /// <summary>The final account of the Putuo Finance Bureau for 2024, as printed.</summary>
    internal static BudgetDisclosure FinalAccount { get; } = Read("putuo-finance-2024-final-account.json");

    /// <summary>The final account without its errors, so that nothing is found.</summary>
    internal static BudgetDisclosure FinalAccountRepaired { get; } = Change(
        FinalAccount,
        ("/appropriations/total", "2961.68万元"),
        ("/tables/1/rows/7/cells/0", "326.72"),
        ("/tables/5/rows/7/cells/0", "326.72"),
        ("/tables/5/rows/7/cells/1", "326.72"),
        ("/appropriations/change/direction", "decrease"),
        ("/generalPublicBudget/structure/entries/0/share", "71.65%"),
        ("/basicExpenditure/personnel/items/9/name", "奖励金"),
        ("/threePublicExpenses/overseasTravel/execution/rate", null),
        ("/threePublicExpenses/vehicles/execution/rate", null));

    /// <summary>The budget of the Putuo Finance Bureau for 2025, as printed.</summary>
    internal static BudgetDisclosure Budget { get; } = Read("putuo-finance-2025-budget.json");

    /// <summary>The budget without its errors, but with the five entries that it prints twice.</summary>
    internal static BudgetDisclosure BudgetRepaired { get; } = Change(
        Budget,
        ("/appropriations/mainItems/entries/6/amount", "87.36万元"),
        ("/appropriations/mainItems/entries/11/amount", "87.36万元"));

    /// <summary>The document with other texts at some pointers; a null removes the property, a missing one is added, and - is the place after the last of a list.</summary>
    internal static BudgetDisclosure Change(BudgetDisclosure disclosure, params (string Pointer, object? Value)[] changes)
    {
        var json = JToken.Parse(BudgetJson.Write(disclosure));
        foreach (var (pointer, value) in changes)
        {
            var slash = pointer.LastIndexOf('/');
            var parent = JsonPointer.TryFind(json, pointer[..slash])!;
            var name = pointer[(slash + 1)..];
            if (parent is JArray list && name == "-")
            {
                list.Add(JToken.FromObject(value!));
            }
            else if (parent is JArray array)
            {
                array[int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)] = JToken.FromObject(value!);
            }
            else if (value is null)
            {
                ((JObject)parent).Remove(name);
            }
            else
            {
                parent[name] = value as JToken ?? JToken.FromObject(value);
            }
        }

        return BudgetJson.ReadDisclosure(json.ToString()).OrThrow();
    }
}
