using Budget.Domain.Disclosure;
using Budget.Domain.Json;
using Newtonsoft.Json.Linq;

namespace Budget.Domain.Tests.Support;

/// <summary>The Shaoxing document as printed, repaired, and with single places changed.</summary>
internal static class Document
{
    private static readonly string Json = File.ReadAllText(Repository.Example("shaoxing-commerce-2021.json"));

    internal static BudgetDisclosure AsPrinted { get; } = BudgetJson.ReadDisclosure(Json).Value;

    /// <summary>With its four wrong figures and three wrong headings corrected, so that nothing is found.</summary>
    internal static BudgetDisclosure Repaired { get; } = Change(
        AsPrinted,
        ("/expenditure/byType/entries/2/share", "59.0%"),
        ("/generalPublicBudget/structure/entries/2/share", "4.3%"),
        ("/performance/funds", "2134.14 万元"),
        ("/performance/ofWhich/0/amount", "2126.34 万元"),
        ("/generalPublicBudget/items/entries/7/heading", "科学技术支出（类）科技条件与服务（款）其他科技条件与服务支出（项）"),
        ("/generalPublicBudget/items/entries/10/heading", "社会保障和就业（类）行政事业单位养老支出（款）机关事业单位职业年金缴费支出（项）"),
        ("/generalPublicBudget/items/entries/18/heading", "其他支出（类）其他支出（款）其他支出（项）"));

    /// <summary>The document with other texts at some pointers; a null removes the property, and a missing one is added.</summary>
    internal static BudgetDisclosure Change(BudgetDisclosure disclosure, params (string Pointer, object? Value)[] changes)
    {
        var json = JToken.Parse(BudgetJson.Write(disclosure));
        foreach (var (pointer, value) in changes)
        {
            var slash = pointer.LastIndexOf('/');
            var parent = JsonPointer.TryFind(json, pointer[..slash])!;
            var name = pointer[(slash + 1)..];
            if (parent is JArray array)
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
