using Budget.Domain.Figures;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>A relation that would notice if a figure were printed otherwise, and how soon.</summary>
/// <param name="Check">The position of its check in <see cref="AuditReport.Checks"/>, from zero.</param>
/// <param name="Least">The least that could be printed there unnoticed by this relation; null if it would notice no decrease.</param>
/// <param name="Most">The most that could be printed there unnoticed by this relation; null if it would notice no increase.</param>
/// <remarks>
/// Least and most are in the figure's own unit and decimals, and hold in every reading of the document's rounding that the rest of
/// it bears, as those of <see cref="FigureCoverage"/> do. Compares by content. Immutable and thread-safe.
/// </remarks>
public sealed record GuardingRelation(int Check, Figure? Least, Figure? Most);
