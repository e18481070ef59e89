using System.Collections.Immutable;
using Budget.Domain.Collections;
using Budget.Domain.Figures;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;
using Budget.Domain.Reconciliation.Trust;

namespace Budget.Domain.Reconciliation;

/// <summary>One audit of one document: what the rules claim, how the document is read, and what comes of it.</summary>
internal sealed class AuditRun
{
    private readonly FactSet facts;
    private readonly List<(Rule Rule, Claim Claim)> claims = [];

    internal AuditRun(FactSet facts, RuleSet rules)
    {
        this.facts = facts;
        foreach (var rule in rules)
        {
            foreach (var claim in rule.Examine(facts))
            {
                claims.Add((rule, claim));
            }
        }
    }

    /// <summary>
    /// How the document is read as a reference when nobody says how it rounds: what nothing in it tells could be either, and
    /// must not be guessed at the cost of the document that it is held against.
    /// </summary>
    internal Reading ToReading()
    {
        var evidence = Infer().Evidence;
        return new(
            evidence.Pairs.Tells || evidence.AmountRelations.Tells ? evidence.Amounts : RoundingConvention.Unknown,
            evidence.PercentageRelations.Tells ? evidence.Percentages : RoundingConvention.Unknown);
    }

    internal AuditReport Report(RoundingConvention? given, AuditDepth depth)
    {
        var inference = Infer();
        var rounding = given is { } convention
            ? inference.Evidence with { Amounts = convention, Percentages = convention, Basis = RoundingBasis.Given }
            : inference.Evidence;
        if (depth == AuditDepth.Checks)
        {
            return Report(rounding, inference);
        }

        var analysis = new TrustAnalysis(GraphOf(rounding));
        foreach (var other in given is null && analysis.HasConflicts ? inference.Alternatives() : [])
        {
            // Where nothing tells by itself how the document rounds, it is read so that all can be true together.
            var attempt = new TrustAnalysis(GraphOf(other));
            if (!attempt.HasConflicts && attempt.Contradictions <= analysis.Contradictions)
            {
                (rounding, analysis) = (other, attempt);
                break;
            }
        }

        return analysis.Deepen(Report(rounding, inference), given is null ? RoundingInference.Otherwise(rounding).Select(GraphOf) : []);
    }

    private RelationGraph GraphOf(RoundingEvidence rounding)
    {
        var graph = new RelationGraph(facts, new(rounding.Amounts, rounding.Percentages));
        foreach (var (rule, claim) in claims)
        {
            if (claim is Relation relation)
            {
                graph.Add(rule, relation);
            }
        }

        return graph;
    }

    private AuditReport Report(RoundingEvidence rounding, RoundingInference inference)
    {
        var evaluation = new Evaluation(facts, new(rounding.Amounts, rounding.Percentages));
        var checks = ImmutableArray.CreateBuilder<Check>(claims.Count);
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var missing = new List<(Rule Rule, Unprinted Unprinted)>();
        foreach (var (rule, claim) in claims)
        {
            if (claim is Diagnostic diagnostic)
            {
                findings.Add(Findings.Of(rule, diagnostic));
            }
            else if (claim is Relation relation)
            {
                var outcome = relation.Evaluate(evaluation);
                checks.Add(ToCheck(rule, relation, outcome));
                if (outcome.Unprinted is { } unprinted)
                {
                    missing.Add((rule, unprinted));
                }

                if (outcome.Verdict == Verdict.Contradiction)
                {
                    findings.Add(Findings.Of(rule, outcome));
                }
            }
        }

        findings.AddRange(MissingFigures.Of(missing));
        if (RoundingFindings.Of(rounding, inference) is { } finding)
        {
            findings.Add(finding);
        }

        return new()
        {
            Title = facts.Disclosure.Title,
            References = facts.References.Select(reference => reference.Disclosure.Title).ToValueList(),
            FigureCount = facts.Count(fact => !fact.IsDerived),
            Rounding = rounding,
            Checks = new ValueList<Check>(checks.ToImmutable()),
            Findings = new ValueList<Finding>(findings.ToImmutable()),
        };
    }

    // A document rounds as it does whichever rules hold it against others; what those print more finely tells of it too.
    private RoundingInference Infer() => RoundingInference.From(
        [.. (facts.References.IsEmpty ? claims.Select(entry => entry.Claim) : RuleSet.Standard.SelectMany(rule => rule.Examine(facts))).OfType<Relation>()]);

    private static Check ToCheck(Rule rule, Relation relation, Outcome outcome) => new()
    {
        Rule = rule.Id,
        Kind = relation.Kind,
        Operands = ToOperands(relation),
        Verdict = outcome.Verdict,
        Reason = outcome.Reason,
        Note = outcome.Verdict == Verdict.NotCheckable ? outcome.Text : null,
        Implied = outcome.Implied,
    };

    private static ValueList<Operand> ToOperands(Relation relation)
    {
        var operands = ImmutableArray.CreateBuilder<Operand>(relation.Operands.Length);
        foreach (var (role, fact) in relation.Operands)
        {
            operands.Add(new(role, fact.Figure, fact.Location));
        }

        return new(operands.MoveToImmutable());
    }
}
