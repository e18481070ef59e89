using Budget.Domain.Classification;
using Budget.Domain.Disclosure;
using Budget.Domain.Figures;
using Budget.Domain.Internal;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation;

/// <summary>A published document and how to read its figures and headings (文本及其读法).</summary>
/// <param name="Disclosure">The document.</param>
/// <param name="Convention">How it rounds; every document has its own way. If left out, it is inferred from the document.</param>
/// <param name="Classifications">The editions in which to read its headings; those of the library for its year if left out.</param>
/// <exception cref="ArgumentNullException">The document is null.</exception>
/// <exception cref="ArgumentOutOfRangeException">The convention is not defined.</exception>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record DisclosureReading(
    BudgetDisclosure Disclosure, RoundingConvention? Convention = null, Classifications? Classifications = null)
{
    /// <summary>The document.</summary>
    public BudgetDisclosure Disclosure { get; } = Guard.NotNull(Disclosure);

    /// <summary>How it rounds; null if that is inferred.</summary>
    public RoundingConvention? Convention { get; } = Convention is { } given ? Guard.Defined(given, RoundingConvention.Unknown, nameof(Convention)) : null;

    /// <summary>How the document rounds, as given or as inferred from it alone.</summary>
    internal Reading ToReading() => Convention is { } given
        ? Reading.As(given)
        : new AuditRun(FactSet.FromDisclosure(Disclosure, Classifications), RuleSet.Standard).ToReading();
}
