namespace Budget.Domain.Reconciliation.Trust;

/// <summary>Finds two figures that explain together what no single one does.</summary>
/// <remarks>
/// Tries every figure with every value that a contradicted relation asks of it, and after each of them every figure that
/// stands in all that is left.
/// </remarks>
internal sealed class PairFinder(MoveFinder finder)
{
    // Neighbourhoods in which more would have to be tried are explained one figure after the other.
    private const int MostFigures = 60;
    private const int MostTried = 600;

    /// <summary>The two replacements that leave nothing contradicted, the least surprising ones; null if there are none.</summary>
    internal (Move First, Move Second)? Find(IReadOnlyList<RelationNode> open, Repair repair)
    {
        var figures = open.SelectMany(relation => relation.Figures).OfType<FigureNode>().Distinct().Where(figure => !repair.IsReplaced(figure)).ToList();
        return figures.Count > MostFigures ? null : figures
            .SelectMany(figure => finder.FindAll(figure, repair))
            .SelectMany(move => move.Proposals, (move, proposal) => move with { Proposals = [proposal] })
            .SelectMany(first => SecondsAfter(first, open, repair), (first, second) => (first, second))
            .Take(MostTried)
            .Where(pair => pair.second.IsLast)
            .OrderBy(pair => pair.first.Proposals[0].Surprise + pair.second.Move!.Proposals[0].Surprise)
            .Select(pair => ((Move, Move)?)(pair.first, pair.second.Move!))
            .FirstOrDefault();
    }

    /// <summary>What could explain all that is left after a replacement.</summary>
    private IEnumerable<(Move? Move, bool IsLast)> SecondsAfter(Move first, IReadOnlyList<RelationNode> open, Repair repair)
    {
        var (after, left) = repair.Apply(first, open);
        return left
            .Skip(1)
            .Aggregate(left.Take(1).SelectMany(relation => relation.Figures).OfType<FigureNode>(), (common, relation) => common.Intersect(relation.Figures.OfType<FigureNode>()))
            .Distinct()
            .Where(figure => !after.IsReplaced(figure))
            .Select(figure => finder.Find(figure, after))
            .Select(second => (second, second is not null && after.Apply(second, left).Open.Count == 0));
    }
}
