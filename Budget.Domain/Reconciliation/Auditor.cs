using Budget.Domain.Classification;
using Budget.Domain.Disclosure;
using Budget.Domain.Figures;
using Budget.Domain.Internal;
using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation;

/// <summary>Audits published budgets (勾稽审核): asks every rule, and decides every relation it yields.</summary>
/// <remarks>Takes time proportional to the number of figures. Immutable and thread-safe; make one and keep it.</remarks>
public sealed class Auditor
{
    private readonly RuleSet rules;
    private readonly RoundingConvention? convention;
    private readonly Classifications? classifications;

    /// <summary>Creates an auditor.</summary>
    /// <param name="rules">The rules; <see cref="RuleSet.Standard"/> if left out.</param>
    /// <param name="convention">
    /// How the documents round what they print. If left out, it is inferred for each document; the report says from what.
    /// </param>
    /// <param name="classifications">The editions in which to read headings; those of the library for the year of the document if left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">The convention is not defined.</exception>
    public Auditor(RuleSet? rules = null, RoundingConvention? convention = null, Classifications? classifications = null)
    {
        this.rules = rules ?? RuleSet.Standard;
        this.convention = convention is { } given ? Guard.Defined(given, RoundingConvention.Unknown, nameof(convention)) : null;
        this.classifications = classifications;
    }

    /// <summary>Audits a document.</summary>
    /// <param name="disclosure">The document.</param>
    /// <param name="references">Other documents at hand to hold it against, such as that of the year before; none if left out.</param>
    /// <returns>Every check with its verdict, and every finding.</returns>
    /// <exception cref="ArgumentNullException">A document is null.</exception>
    public AuditReport Audit(BudgetDisclosure disclosure, params DisclosureReading[] references) =>
        Audit(disclosure, AuditDepth.Checks, references);

    /// <summary>Audits a document, as deeply as asked.</summary>
    /// <param name="disclosure">The document.</param>
    /// <param name="depth">How much to find out.</param>
    /// <param name="references">Other documents at hand to hold it against, such as that of the year before; none if left out.</param>
    /// <returns>Every check with its verdict, every finding, and what else was asked for.</returns>
    /// <exception cref="ArgumentNullException">A document is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The depth is not defined.</exception>
    public AuditReport Audit(BudgetDisclosure disclosure, AuditDepth depth, params DisclosureReading[] references)
    {
        Guard.Defined(depth, AuditDepth.Trust);
        return new AuditRun(FactSet.FromDisclosure(Guard.NotNull(disclosure), classifications, Guard.NotNull(references)), rules).Report(convention, depth);
    }
}
