using Budget.Domain.Collections;
using Budget.Domain.Figures;
using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>A figure that may be wrong, and what it may have been meant to be (疑似错误数据).</summary>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record Suspect
{
    /// <summary>Where it stands.</summary>
    public required Location Location { get; init; }

    /// <summary>The figure as printed.</summary>
    public required Figure Stated { get; init; }

    /// <summary>Values to put there instead, the likeliest first: at least one and at most eight.</summary>
    public required ValueList<ProposedValue> Values { get; init; }

    /// <summary>The least value that all the relations would allow; null if there is no least.</summary>
    public Figure? Least { get; init; }

    /// <summary>The most that they would allow; null if there is no most.</summary>
    public Figure? Most { get; init; }
}
