using Newtonsoft.Json.Linq;

namespace Budget.Domain.Tests.Support;

/// <summary>What has to be changed in the target table of the Shaoxing document so that nothing is found in it.</summary>
internal static class RepairedTargets
{
    internal const string Table = "/performance/table/units/";

    internal static IEnumerable<(string Pointer, object? Value)> Changes { get; } =
    [
        .. Quantified(0, 1, 5, "atLeast", "4.5", "亿元"),
        (Indicator(0, 1, 7) + "/weight", "0"),
        .. Quantified(0, 5, 3, "equal", "5", "(%)"),
        (Indicator(0, 6, 1) + "/quantitative/value", "0"),
        .. Quantified(0, 6, 2, "atMost", "500", "元/人/天"),
        (Indicator(0, 6, 2) + "/secondLevel", "cost"),
        .. Quantified(0, 6, 3, "atLeast", "90", "(%)"),
        .. Quantified(0, 6, 4, "equal", "6", "天"),
        .. Quantified(0, 7, 0, "equal", "100", "(%)"),
        (Indicator(0, 7, 2) + "/qualitative/text", "及时"),
        .. Quantified(0, 7, 4, "equal", "5", "条"),
        .. Quantified(0, 8, 1, "equal", "1", "个"),
        (Indicator(1, 0, 1) + "/secondLevel", "socialBenefit"),
        (Indicator(1, 0, 2) + "/secondLevel", "cost"),
        (Indicator(1, 0, 2) + "/weight", "0"),
        .. Quantified(1, 0, 5, "atLeast", "90", "(%)"),
        .. Quantified(1, 1, 5, "atLeast", "10", "场"),
        (Indicator(2, 1, 3) + "/quantitative/operator", "equal"),
        (Indicator(2, 1, 3) + "/secondLevel", "timeliness"),
        (Table + "3/projects/1/funding", new JObject { ["total"] = "200,000.00元", ["generalPublicBudget"] = "200,000.00元" }),
    ];

    internal static string Indicator(int unit, int project, int indicator) =>
        FormattableString.Invariant($"{Table}{unit}/projects/{project}/indicators/{indicator}");

    private static (string Pointer, object? Value)[] Quantified(int unit, int project, int indicator, string comparison, string value, string word) =>
    [
        (Indicator(unit, project, indicator) + "/qualitative", null),
        (Indicator(unit, project, indicator) + "/quantitative", new JObject { ["operator"] = comparison, ["value"] = value, ["unit"] = word }),
    ];
}
