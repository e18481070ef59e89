using Budget.Domain.Collections;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>Contradictions that one wrong figure would explain, and the figures that it could be (疑点).</summary>
/// <remarks>
/// Contradictions that share figures are a neighbourhood. If one figure explains them all, its neighbourhood has one
/// suspicion. If it takes several, each has a suspicion of its own, which supposes that the first figures of those before it
/// have been put right; the first figures of all are the smallest set found that explains the neighbourhood. Compares by
/// content. Immutable and thread-safe.
/// </remarks>
public sealed record Suspicion
{
    /// <summary>The number of the neighbourhood, from zero.</summary>
    public required int Neighbourhood { get; init; }

    /// <summary>The positions in <see cref="AuditReport.Checks"/> of the contradictions that it is about.</summary>
    public required ValueList<int> Contradictions { get; init; }

    /// <summary>
    /// The figures that could be wrong, the most suspicious first: those that explain more contradictions, that fewer agreeing
    /// relations speak for, and that a smaller slip would explain. Empty if no single figure explains any of them.
    /// </summary>
    public required ValueList<SuspectGroup> Groups { get; init; }

    /// <summary>The suspicion in words, with its grounds.</summary>
    public required LocalizedText Message { get; init; }
}
