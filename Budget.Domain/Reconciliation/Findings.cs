using Budget.Domain.Collections;
using Budget.Domain.Reconciliation.Relations;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation;

/// <summary>Makes findings of what rules and relations find out.</summary>
internal static class Findings
{
    internal static Finding Of(Rule rule, Outcome outcome) => new()
    {
        Rule = rule.Id,
        Kind = FindingKind.Contradiction,
        Severity = rule.Severity,
        Locations = outcome.PointAt.Select(fact => fact.Location!).Distinct().ToValueList(),
        Stated = outcome.Stated,
        Expected = outcome.Expected,
        Difference = outcome.Difference,
        Explanation = outcome.Explanation?.Code,
        Message = outcome.Explanation is { } explanation
            ? LocalizedText.FromResource("Finding.Explained", rule.Title, outcome.Text!, explanation.Text)
            : LocalizedText.FromResource("Finding", rule.Title, outcome.Text!),
    };

    internal static Finding Of(Rule rule, Diagnostic diagnostic) => new()
    {
        Rule = rule.Id,
        Kind = FindingKind.Diagnostic,
        Severity = rule.Severity,
        Locations = diagnostic.Locations.ToValueList(),
        Stated = diagnostic.Stated,
        Expected = diagnostic.Expected,
        Message = LocalizedText.FromResource("Finding", rule.Title, diagnostic.Message),
    };
}
