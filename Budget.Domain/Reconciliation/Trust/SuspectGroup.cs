using Budget.Domain.Collections;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>Figures that stand in exactly the same relations, so that arithmetic cannot tell which of them is wrong.</summary>
/// <remarks>
/// The items of one subcategory, printed once, are such a group. Often it is a single figure. Compares by content. Immutable
/// and thread-safe.
/// </remarks>
public sealed record SuspectGroup
{
    /// <summary>The figures, the one with the likeliest slip first; at least one.</summary>
    public required ValueList<Suspect> Figures { get; init; }

    /// <summary>The positions in <see cref="AuditReport.Checks"/> of the contradictions that would be gone.</summary>
    public required ValueList<int> Explains { get; init; }

    /// <summary>The positions of the checks that agree with the figure as printed and would contradict the value proposed.</summary>
    public required ValueList<int> Breaks { get; init; }
}
