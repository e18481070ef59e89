using System.Globalization;

namespace Budget.Domain.Reconciliation;

/// <summary>How many checks ended in which verdict.</summary>
/// <param name="Exact">The printed digits agree.</param>
/// <param name="WithinRounding">They differ no more than rounding explains.</param>
/// <param name="Contradiction">They cannot all be true.</param>
/// <param name="NotCheckable">The document does not print enough to tell.</param>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record AuditSummary(int Exact, int WithinRounding, int Contradiction, int NotCheckable)
{
    /// <summary>The four numbers in one line.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "checks: {0} exact, {1} within rounding, {2} contradictions, {3} not checkable",
        Exact,
        WithinRounding,
        Contradiction,
        NotCheckable);
}
