using System.Globalization;
using System.Text.RegularExpressions;
using Budget.Domain.Json;
using Budget.Domain.Reconciliation;
using Newtonsoft.Json.Linq;

namespace Budget.Domain.Tests.Conformance;

/// <summary>The documents of a pair as trees that parts can be taken from, and how little is needed for the rule to tell them apart.</summary>
internal sealed partial record PairDocuments(Rule Rule, JObject Breaks, JObject Holds, JObject? Beside)
{
    // Figures are tried this many steps from the one that holds; beyond, only the step before the one that breaks.
    private const int Steps = 60;

    /// <summary>Where the two differ: values, and the outermost parts that only one of them has.</summary>
    internal IReadOnlyList<string> Differences => [.. Differing(Breaks, Holds)];

    /// <summary>A pair that is told apart in the same way and is smaller or nearer, or null if there is none.</summary>
    internal PairDocuments? FindLess()
    {
        var told = Told();
        return told is null ? null : Smaller().Concat(Nearer()).FirstOrDefault(pair => pair.Told() is { } less && less.Own == told.Own && less.Others <= told.Others);
    }

    /// <summary>What is found in the one, if nothing is in the other; null if the rule does not tell them apart.</summary>
    private Telling? Told()
    {
        var read = new[] { Breaks, Holds, Beside }.OfType<JObject>().Select(json => BudgetJson.ReadDisclosure(json.ToString())).ToList();
        if (read.Exists(document => !document.IsSuccess))
        {
            return null;
        }

        DisclosureReading[] references = [.. read.Skip(2).Select(document => new DisclosureReading(document.Value))];
        AuditReport Audit(RuleSet rules, int document) => new Auditor(rules).Audit(read[document].Value, references);

        // The rule alone first: it is quick, and most parts are needed.
        var alone = RuleSet.Empty.Add(Rule);
        var breaks = Audit(alone, 0);
        var holds = Audit(alone, 1);
        if (breaks.Findings.Count == 0 || holds.Findings.Count > 0 || (breaks.Contradictions.Any() && !holds.Checks.Any(check => check.Verdict is Verdict.Exact or Verdict.WithinRounding)))
        {
            return null;
        }

        var all = Audit(RuleSet.Standard, 0).Findings;
        return all.Any(finding => finding.Rule == Rule.Id) && Audit(RuleSet.Standard, 1).Findings.Count == 0
            ? new(string.Join("\n", breaks.Findings.Select(finding => $"{finding.Kind} {finding.Severity} {finding.Explanation}")), all.Count(finding => finding.Rule != Rule.Id))
            : null;
    }

    /// <summary>The pair without one part, which is taken from both where both have it, or from what they are held against.</summary>
    private IEnumerable<PairDocuments> Smaller() =>
        Parts(Holds).Union(Parts(Breaks)).Select(path => this with { Breaks = Without(Breaks, path), Holds = Without(Holds, path) })
            .Concat(Beside is null ? [] : Parts(Beside).Select(path => this with { Beside = Without(Beside, path) }));

    /// <summary>The pair with one of several differences less, or with its figure nearer, the nearest first.</summary>
    private IEnumerable<PairDocuments> Nearer()
    {
        var differences = Differences;
        var fewer = differences.Count == 1 ? [] : differences.Select(path => this with { Breaks = With(path, Holds.SelectToken(path)) });
        return fewer.Concat(differences.SelectMany(path =>
            Between((string?)(Holds.SelectToken(path) as JValue), (string?)(Breaks.SelectToken(path) as JValue)).Select(text => this with { Breaks = With(path, text) })));
    }

    /// <summary>Figures between one and another that is printed alike, beginning beside the one.</summary>
    private static IEnumerable<string> Between(string? from, string? to)
    {
        var (start, end) = (Printed().Match(from ?? string.Empty), Printed().Match(to ?? string.Empty));
        if (!start.Success || !end.Success || start.Groups["unit"].Value != end.Groups["unit"].Value || start.Groups["decimals"].Length != end.Groups["decimals"].Length)
        {
            return [];
        }

        var step = Number(start.Groups["decimals"].Value.Length == 0 ? "1" : "0." + new string('0', start.Groups["decimals"].Length - 1) + "1");
        var (first, last) = (Number(start.Groups["number"].Value), Number(end.Groups["number"].Value));
        var count = (int)Math.Min(Math.Abs(last - first) / step, int.MaxValue);
        return Enumerable.Range(1, Math.Max(0, Math.Min(count - 1, Steps))).Append(count - 1).Where(steps => steps > 0 && steps < count)
            .Select(steps => (first + (steps * step * Math.Sign(last - first))).ToString(CultureInfo.InvariantCulture) + start.Groups["unit"].Value);
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static IEnumerable<string> Differing(JToken? left, JToken? right) =>
        JToken.DeepEquals(left, right) ? []
        : (left, right) is (JObject a, JObject b)
            ? a.Properties().Concat(b.Properties()).Select(property => property.Name).Distinct().SelectMany(name => Differing(a[name], b[name]))
        : (left, right) is (JArray c, JArray d)
            ? Enumerable.Range(0, Math.Max(c.Count, d.Count)).SelectMany(i => Differing(c.ElementAtOrDefault(i), d.ElementAtOrDefault(i)))
        : [(left ?? right)!.Path];

    private static IEnumerable<string> Parts(JObject document) =>
        document.Descendants().Where(token => token.Parent is JProperty or JArray).Select(token => token.Path);

    private static JObject Without(JObject document, string path)
    {
        var copy = (JObject)document.DeepClone();
        if (copy.SelectToken(path) is { } part)
        {
            (part.Parent is JProperty property ? property : part).Remove();
        }

        return copy;
    }

    /// <summary>What breaks, with a part as it is elsewhere.</summary>
    private JObject With(string path, JToken? part)
    {
        if (part is null)
        {
            return Without(Breaks, path);
        }

        var copy = (JObject)Breaks.DeepClone();
        if (copy.SelectToken(path) is { } other)
        {
            other.Replace(part.DeepClone());
        }
        else if (part.Parent is JProperty property)
        {
            ((JObject)copy.SelectToken(property.Parent!.Path)!)[property.Name] = part.DeepClone();
        }
        else
        {
            ((JArray)copy.SelectToken(part.Parent!.Path)!).Add(part.DeepClone());
        }

        return copy;
    }

    [GeneratedRegex(@"^(?<number>-?[0-9]+(\.(?<decimals>[0-9]+))?)(?<unit>\p{L}*|%)$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Printed();

    /// <summary>The findings of the rule without their figures, and how many others there are.</summary>
    private sealed record Telling(string Own, int Others);
}
