using System.Collections.Immutable;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>Contradictions that one figure explains.</summary>
/// <param name="Neighbourhood">The number of their neighbourhood.</param>
/// <param name="Contradictions">The contradictions as printed that go with this step.</param>
/// <param name="Moves">All that would explain some of them, best first; none if no single figure does.</param>
internal sealed record SuspicionStep(int Neighbourhood, ImmutableArray<RelationNode> Contradictions, ImmutableArray<Move> Moves);
