using System.Collections.Immutable;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>What would come of replacing one figure.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Explains">The contradicted relations that would hold then.</param>
/// <param name="Conflicts">The number of joint conflicts that would be gone.</param>
/// <param name="Breaks">The relations that hold now and would be contradicted: they speak for the figure as printed.</param>
/// <param name="Range">What could be printed with the same effect.</param>
/// <param name="Proposals">The values to put there, the likeliest first; at least one.</param>
internal sealed record Move(
    FigureNode Figure,
    ImmutableArray<RelationNode> Explains,
    int Conflicts,
    ImmutableArray<RelationNode> Breaks,
    PrintedRange Range,
    ImmutableArray<Proposal> Proposals)
{
    /// <summary>How many contradictions there would be less.</summary>
    internal int Gain => Explains.Length + Conflicts - Breaks.Length;

    /// <summary>Better explanations first: more gained, less broken, less surprising.</summary>
    internal static IOrderedEnumerable<Move> Rank(IEnumerable<Move> moves) => moves
        .OrderByDescending(move => move.Gain)
        .ThenBy(move => move.Breaks.Length)
        .ThenBy(move => move.Proposals[0].Surprise)
        .ThenBy(move => move.Figure.Uses.Count)
        .ThenBy(move => move.Figure.Number);
}
