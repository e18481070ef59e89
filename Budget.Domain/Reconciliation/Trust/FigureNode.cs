using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>A printed figure in the graph of relations.</summary>
/// <param name="fact">The figure, as the first relation or list sees it.</param>
/// <param name="number">Its number, in printed order.</param>
internal sealed class FigureNode(Fact fact, int number)
{
    internal Fact Fact => fact;

    internal int Number => number;

    /// <summary>Where the figure stands in relations that it can break: the relation and its operand.</summary>
    internal List<(RelationNode Relation, int Operand)> Uses { get; } = [];

    /// <summary>The quantities that relations see at its place, by number.</summary>
    internal HashSet<int> Variables { get; } = [];

    /// <summary>The checks that would hold the figure if the document printed more.</summary>
    internal List<int> Unchecked { get; } = [];

    public override string ToString() => fact.ToString();
}
