using Budget.Domain.Collections;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>How far a report can be trusted (可信度分析): what is guarded, what cannot hold together, and what is probably wrong.</summary>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record TrustReport
{
    /// <summary>What guards each figure.</summary>
    public required Coverage Coverage { get; init; }

    /// <summary>Relations that hold one by one and not together.</summary>
    public required ValueList<JointConflict> Conflicts { get; init; }

    /// <summary>What is probably wrong, neighbourhood by neighbourhood.</summary>
    public required ValueList<Suspicion> Suspicions { get; init; }
}
