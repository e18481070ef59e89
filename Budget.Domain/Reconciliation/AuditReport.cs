using Budget.Domain.Collections;
using Budget.Domain.Figures;
using Budget.Domain.Reconciliation.Trust;

namespace Budget.Domain.Reconciliation;

/// <summary>The outcome of an audit (勾稽审核报告): every check, and every finding, in stable order.</summary>
/// <remarks>
/// Checks stand in the order of the rules and, within a rule, of the document; findings in the order of their rules.
/// Compares by content. Immutable and thread-safe.
/// </remarks>
public sealed record AuditReport
{
    /// <summary>The title of the document.</summary>
    public required string Title { get; init; }

    /// <summary>The titles of the other documents that it was held against; none if it was audited alone.</summary>
    public ValueList<string> References { get; init; } = [];

    /// <summary>The number of figures that the document prints.</summary>
    public required int FigureCount { get; init; }

    /// <summary>How the document's figures were taken to be rounded, and what speaks for it.</summary>
    public required RoundingEvidence Rounding { get; init; }

    /// <summary>How amounts were taken to be rounded.</summary>
    public RoundingConvention Convention => Rounding.Amounts;

    /// <summary>Every relation that was looked at, with its verdict.</summary>
    public required ValueList<Check> Checks { get; init; }

    /// <summary>Every problem.</summary>
    public required ValueList<Finding> Findings { get; init; }

    /// <summary>How far the figures can be trusted; null if the audit was not asked for it.</summary>
    public TrustReport? Trust { get; init; }

    /// <summary>The findings that rest on figures which cannot all be true.</summary>
    public IEnumerable<Finding> Contradictions => Findings.Where(finding => finding.Kind == FindingKind.Contradiction);

    /// <summary>Whether any figures contradict each other.</summary>
    public bool HasContradictions => Contradictions.Any();

    /// <summary>What follows for figures that are not printed.</summary>
    public IEnumerable<ImpliedValue> Implied => Checks.Where(check => check.Implied is not null).Select(check => check.Implied!);

    /// <summary>Throws if any figures contradict each other; for tests of programs that calculate budgets.</summary>
    /// <exception cref="ContradictionException">There are contradictions; the message lists every one with its place, what is stated and what was expected.</exception>
    public void ThrowIfContradicted()
    {
        if (HasContradictions)
        {
            throw new ContradictionException(this);
        }
    }

    /// <summary>How many checks ended in which verdict.</summary>
    public AuditSummary ToSummary()
    {
        var counts = new int[4];
        foreach (var check in Checks)
        {
            counts[(int)check.Verdict]++;
        }

        return new(counts[0], counts[1], counts[2], counts[3]);
    }
}
