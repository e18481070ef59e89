using Budget.Domain.Figures;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>Finds relations that hold one by one and not together, and of them as few as still conflict (联合可行性).</summary>
internal static class ConflictFinder
{
    /// <summary>Each is looked for in the whole document, and one that conflicts with itself everywhere is not worth more.</summary>
    internal const int MostConflicts = 24;

    private static readonly Dictionary<int, Interval> AsPrinted = [];

    /// <summary>Sets of relations that no choice of true values satisfies, none with a relation of another; the first so many.</summary>
    internal static IEnumerable<JointEvidence> FindAll(RelationGraph graph)
    {
        var rest = graph.Relations.Where(relation => relation.Holds).ToList();
        for (var left = MostConflicts; left > 0 && Find(rest, []) is { } conflict; left--)
        {
            yield return new(conflict, graph);
            rest.RemoveAll(conflict.Contains);
        }
    }

    /// <summary>A smallest set that conflicts even if some figures could be anything; null if none is found.</summary>
    internal static IReadOnlyList<RelationNode>? Find(IReadOnlyList<RelationNode> relations, IEnumerable<FigureNode> unknown)
    {
        var open = unknown.SelectMany(figure => figure.Variables).Distinct().ToDictionary(variable => variable, _ => Interval.Everything);
        return new BoundPropagation(relations).Run(open).Conflict is { } conflict ? Minimize(conflict.OrderBy(relation => relation.Rule.Severity), open) : null;
    }

    /// <summary>A smallest set of those that conflict, as all figures are printed; one that has little in common with others, if there is one.</summary>
    internal static IReadOnlyList<RelationNode> Minimize(IReadOnlyList<RelationNode> conflict, IReadOnlyCollection<JointEvidence> others) =>
        Minimize(conflict.OrderByDescending(relation => others.Any(other => other.Relations.Contains(relation))).ThenBy(relation => relation.Rule.Severity), AsPrinted);

    /// <summary>
    /// Takes away, in ever smaller pieces, what a conflict can do without. What goes first, such as relations that weigh less,
    /// is hardly ever left.
    /// </summary>
    private static List<RelationNode> Minimize(IOrderedEnumerable<RelationNode> conflict, Dictionary<int, Interval> open)
    {
        var needed = conflict.ThenByDescending(relation => relation.Check).ToList();
        for (var size = (needed.Count + 1) / 2; size > 0; size = size == 1 ? 0 : (size + 1) / 2)
        {
            for (var at = 0; at < needed.Count;)
            {
                var without = needed.Take(at).Concat(needed.Skip(at + size)).ToList();
                if (new BoundPropagation(without).Run(open).Conflict is not null)
                {
                    needed = without;
                }
                else
                {
                    at += size;
                }
            }
        }

        return [.. needed.OrderBy(relation => relation.Check)];
    }
}
