using Budget.Domain.Figures;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>Finds relations that hold one by one and not together, and of them as few as still conflict (联合可行性).</summary>
internal sealed class ConflictFinder(RelationGraph graph)
{
    /// <summary>Sets of relations that no choice of true values satisfies, none with a relation of another.</summary>
    internal IEnumerable<JointEvidence> FindAll()
    {
        var rest = graph.Relations.Where(relation => relation.Holds).ToList();
        while (Find(rest, []) is { } conflict)
        {
            yield return conflict;
            rest.RemoveAll(conflict.Relations.Contains);
        }
    }

    /// <summary>A smallest set that conflicts even if some figures could be anything; null if none is found.</summary>
    internal JointEvidence? Find(IReadOnlyList<RelationNode> relations, IEnumerable<FigureNode> unknown)
    {
        var open = unknown.SelectMany(figure => figure.Variables).Distinct().ToDictionary(variable => variable, _ => Interval.Everything);
        return new BoundPropagation(relations).Run(open).Conflict is { } conflict ? new(Minimize(conflict, open), graph) : null;
    }

    /// <summary>
    /// Takes away, in ever smaller pieces, what a conflict can do without. Relations that weigh less go first, so that what
    /// is left weighs as much as it can.
    /// </summary>
    private static List<RelationNode> Minimize(IReadOnlyList<RelationNode> conflict, Dictionary<int, Interval> open)
    {
        var needed = conflict.OrderBy(relation => relation.Rule.Severity).ThenByDescending(relation => relation.Check).ToList();
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
