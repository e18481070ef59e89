using System.Collections.Immutable;
using Budget.Domain.Classification;
using Budget.Domain.Collections;
using Budget.Domain.Disclosure;
using Budget.Domain.Figures;
using Budget.Domain.Internal;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation;

/// <summary>Audits published budgets (勾稽审核): asks every rule, and decides every relation it yields.</summary>
/// <remarks>Takes time proportional to the number of figures. Immutable and thread-safe; make one and keep it.</remarks>
public sealed class Auditor
{
    private readonly RuleSet rules;
    private readonly RoundingConvention convention;
    private readonly Classifications? classifications;

    /// <summary>Creates an auditor.</summary>
    /// <param name="rules">The rules; <see cref="RuleSet.Standard"/> if left out.</param>
    /// <param name="convention">How the documents round what they print.</param>
    /// <param name="classifications">The editions in which to read headings; those of the library for the year of the document if left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">The convention is not defined.</exception>
    public Auditor(RuleSet? rules = null, RoundingConvention convention = RoundingConvention.HalfUp, Classifications? classifications = null)
    {
        this.classifications = classifications;
        this.rules = rules ?? RuleSet.Standard;
        this.convention = Guard.Defined(convention, RoundingConvention.Unknown);
    }

    /// <summary>Audits a document.</summary>
    /// <param name="disclosure">The document.</param>
    /// <returns>Every check with its verdict, and every finding.</returns>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public AuditReport Audit(BudgetDisclosure disclosure)
    {
        var facts = FactSet.FromDisclosure(Guard.NotNull(disclosure), classifications);
        var evaluation = new Evaluation(facts, convention);
        var checks = ImmutableArray.CreateBuilder<Check>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var rule in rules)
        {
            foreach (var claim in rule.Examine(facts))
            {
                if (claim is Diagnostic diagnostic)
                {
                    findings.Add(ToFinding(rule, diagnostic));
                }
                else if (claim is Relation relation)
                {
                    var outcome = relation.Evaluate(evaluation);
                    checks.Add(ToCheck(rule, relation, outcome));
                    if (outcome.Verdict == Verdict.Contradiction)
                    {
                        findings.Add(ToFinding(rule, outcome));
                    }
                }
            }
        }

        return new()
        {
            Title = disclosure.Title,
            FigureCount = facts.Count(fact => !fact.IsDerived),
            Convention = convention,
            Checks = new ValueList<Check>(checks.ToImmutable()),
            Findings = new ValueList<Finding>(findings.ToImmutable()),
        };
    }

    private static Check ToCheck(Rule rule, Relation relation, Outcome outcome) => new()
    {
        Rule = rule.Id,
        Kind = relation.Kind,
        Operands = relation.Operands.Select(operand => new Operand(operand.Role, operand.Fact.Figure, operand.Fact.Location)).ToValueList(),
        Verdict = outcome.Verdict,
        Reason = outcome.Reason,
        Note = outcome.Verdict == Verdict.NotCheckable ? outcome.Text : null,
        Implied = outcome.Implied,
    };

    private static Finding ToFinding(Rule rule, Outcome outcome) => new()
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

    private static Finding ToFinding(Rule rule, Diagnostic diagnostic) => new()
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
