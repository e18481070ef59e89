using Budget.Domain.Figures;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>
/// Narrows what every quantity can be by every relation, until nothing changes: what is left holds every choice of true
/// values that satisfies all the relations at once.
/// </summary>
/// <remarks>
/// Narrowing may stop early when it gains little at a time; then more is left than could be, never less. So an empty
/// interval proves that no choice of true values exists, and a full one proves nothing.
/// </remarks>
internal sealed class BoundPropagation
{
    private const int RevisionsPerRelation = 50;

    // A few relations can narrow each other a little at a time for long, and that costs nothing.
    private const int RevisionsOfFew = 3_000;
    private readonly IReadOnlyList<RelationNode> relations;
    private readonly Dictionary<int, int> locals = [];
    private readonly List<List<int>> users = [];
    private readonly List<Interval> start = [];
    private readonly int[][] operands;

    internal BoundPropagation(IReadOnlyList<RelationNode> relations)
    {
        this.relations = relations;
        operands = new int[relations.Count][];
        for (var i = 0; i < relations.Count; i++)
        {
            operands[i] = new int[relations[i].Variables.Length];
            for (var j = 0; j < operands[i].Length; j++)
            {
                operands[i][j] = LocalOf(relations[i].Variables[j], relations[i].Values[j]);
                users[operands[i][j]].Add(i);
            }
        }
    }

    /// <summary>Runs to the end.</summary>
    /// <param name="changed">Quantities that are to be read otherwise than printed.</param>
    internal Result Run(IReadOnlyDictionary<int, Interval>? changed = null)
    {
        var values = start.ToArray();
        foreach (var change in changed ?? NoChange)
        {
            if (locals.TryGetValue(change.Key, out var local))
            {
                values[local] = change.Value;
            }
        }

        var narrowedBy = new List<int>?[values.Length];
        var queue = new Queue<int>(Enumerable.Range(0, relations.Count));
        var isQueued = Enumerable.Repeat(true, relations.Count).ToArray();
        for (var left = Math.Max(RevisionsOfFew, relations.Count * RevisionsPerRelation); queue.Count > 0 && left > 0; left--)
        {
            var relation = queue.Dequeue();
            isQueued[relation] = false;
            if (!Revise(relation))
            {
                return new(this, values, ConeOf(relation, narrowedBy));
            }
        }

        return new(this, values, null);

        bool Revise(int relation)
        {
            var own = operands[relation];
            var remaining = relations[relation].Relation.Remaining([.. own.Select(local => values[local])]);
            for (var i = 0; i < own.Length; i++)
            {
                if ((remaining[i] is { } left ? values[own[i]].Intersect(left) : null) is not { } narrowed)
                {
                    return false;
                }

                if (narrowed != values[own[i]])
                {
                    values[own[i]] = narrowed;
                    (narrowedBy[own[i]] ??= []).Add(relation);
                    foreach (var user in users[own[i]].Where(user => (user != relation || !relations[relation].Relation.RemainingIsExact) && !isQueued[user]))
                    {
                        isQueued[user] = true;
                        queue.Enqueue(user);
                    }
                }
            }

            return true;
        }
    }

    private static readonly Dictionary<int, Interval> NoChange = [];

    /// <summary>The relations that led to a contradiction in one of them.</summary>
    private List<RelationNode> ConeOf(int relation, List<int>?[] narrowedBy)
    {
        var cone = new SortedSet<int> { relation };
        var open = new Stack<int>(cone);
        while (open.Count > 0)
        {
            foreach (var cause in operands[open.Pop()].SelectMany(local => narrowedBy[local] ?? []).Where(cone.Add))
            {
                open.Push(cause);
            }
        }

        return [.. cone.Select(i => relations[i])];
    }

    private int LocalOf(int variable, Interval value)
    {
        if (!locals.TryGetValue(variable, out var local))
        {
            locals.Add(variable, local = users.Count);
            users.Add([]);
            start.Add(value);
        }

        return local;
    }

    /// <summary>What is left of every quantity, or which relations leave nothing.</summary>
    internal sealed class Result(BoundPropagation propagation, Interval[] values, IReadOnlyList<RelationNode>? conflict)
    {
        /// <summary>Relations that cannot hold together; null if none were found.</summary>
        internal IReadOnlyList<RelationNode>? Conflict => conflict;

        /// <summary>What is left for a quantity.</summary>
        internal Interval this[int variable] => propagation.locals.TryGetValue(variable, out var local) ? values[local] : Interval.Everything;

        /// <summary>What is left for each operand of a relation.</summary>
        internal Interval[] Of(RelationNode relation) => [.. relation.Variables.Select(variable => this[variable])];
    }
}
