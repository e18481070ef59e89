namespace Budget.Domain.Reconciliation.Trust;

/// <summary>Explains contradictions by as few wrong figures as it can, the likeliest first (疑点分析).</summary>
/// <remarks>
/// One figure after the other is put right, always the one that removes the most contradictions for the fewest new ones;
/// what contradicts after that is the business of the next. If that takes more than two, pairs are tried.
/// </remarks>
internal sealed class SuspectAnalysis(RelationGraph graph, IEnumerable<JointEvidence> conflicts)
{
    // Documents that contradict themselves everywhere are not worth more than this.
    private const int MostSteps = 24;
    private const int MostFigures = 400;
    private const int MostLookedAheadFrom = 6;
    private readonly MoveFinder finder = new(graph, conflicts);

    /// <summary>The steps of every neighbourhood, in the order of the checks.</summary>
    internal List<SuspicionStep> Run()
    {
        var steps = new List<SuspicionStep>();
        var repair = new Repair(graph.Reading);
        var number = 0;
        foreach (var contradicted in Neighbourhoods())
        {
            repair = Explain(contradicted, number++, repair, steps);
        }

        return steps;
    }

    /// <summary>The figures that could explain a joint conflict.</summary>
    internal SuspicionStep Explain(JointEvidence conflict, int neighbourhood)
    {
        var repair = new Repair(graph.Reading);
        return new(neighbourhood, [], [.. Move.Rank(conflict.Figures.Select(figure => finder.Find(figure, repair)).OfType<Move>().Where(move => move.Conflicts > 0))]);
    }

    /// <summary>Puts right what it can, and says how far it came.</summary>
    private Repair Explain(IReadOnlyList<RelationNode> contradicted, int neighbourhood, Repair repair, List<SuspicionStep> steps)
    {
        var open = contradicted.Where(relation => !repair.Of(relation).Holds).ToList();
        var (oneByOne, after, isAll) = OneByOne(open, neighbourhood, repair);
        if ((oneByOne.Count > 2 || !isAll) && new PairFinder(finder).Find(open, repair) is var (first, second))
        {
            steps.Add(StepOf(first, MovesFor(open, repair), neighbourhood));
            (repair, open) = repair.Apply(first, open);
            steps.Add(StepOf(second, MovesFor(open, repair), neighbourhood));
            return repair.Apply(second, open).Repair;
        }

        steps.AddRange(oneByOne);
        return after;
    }

    /// <summary>One figure after the other, and whether that explains everything.</summary>
    private (List<SuspicionStep> Steps, Repair Repair, bool IsAll) OneByOne(List<RelationNode> open, int neighbourhood, Repair repair)
    {
        var steps = new List<SuspicionStep>();
        for (var left = MostSteps; open.Count > 0; left--)
        {
            var moves = MovesFor(open, repair);
            if (left == 0 || Choose(moves, open, repair) is not { } best)
            {
                steps.Add(new(neighbourhood, [.. open.Where(relation => !relation.Holds)], [.. moves]));
                return (steps, repair, false);
            }

            steps.Add(StepOf(best, moves, neighbourhood));
            (repair, open) = repair.Apply(best, open);
        }

        return (steps, repair, true);
    }

    private static SuspicionStep StepOf(Move best, List<Move> moves, int neighbourhood) => new(
        neighbourhood,
        [.. best.Explains.Where(relation => !relation.Holds)],
        [best, .. moves.Where(move => move.Figure != best.Figure && move.Explains.Any(best.Explains.Contains))]);

    private List<Move> MovesFor(List<RelationNode> open, Repair repair) =>
    [
        .. Move.Rank(open
            .SelectMany(relation => relation.Figures.OfType<FigureNode>().Distinct())
            .Where(figure => !repair.IsReplaced(figure))
            .GroupBy(figure => figure)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key.Number)
            .Take(MostFigures)
            .Select(group => finder.Find(group.Key, repair))
            .OfType<Move>()),
    ];

    /// <summary>The best move; where none gains anything, one after which another gains more than it cost.</summary>
    private Move? Choose(List<Move> moves, List<RelationNode> open, Repair repair) =>
        moves.Count == 0 || moves[0].Gain > 0 ? moves.FirstOrDefault() : moves
            .Take(MostLookedAheadFrom)
            .Select(move => (Move: move, Gain: move.Gain + GainAfter(move, open, repair)))
            .Where(pair => pair.Gain > 0)
            .OrderByDescending(pair => pair.Gain)
            .Select(pair => pair.Move)
            .FirstOrDefault();

    private int GainAfter(Move move, List<RelationNode> open, Repair repair)
    {
        var (after, left) = repair.Apply(move, open);
        return MovesFor(left, after).FirstOrDefault()?.Gain ?? 0;
    }

    /// <summary>Contradictions that share figures, directly or through others.</summary>
    private List<List<RelationNode>> Neighbourhoods()
    {
        var neighbourhoods = new List<List<RelationNode>>();
        var seen = new HashSet<RelationNode>();
        foreach (var first in graph.Relations.Where(relation => IsOfFigures(relation) && seen.Add(relation)))
        {
            var members = new List<RelationNode> { first };
            for (var i = 0; i < members.Count; i++)
            {
                members.AddRange(members[i].Figures.OfType<FigureNode>().SelectMany(figure => figure.Uses).Select(use => use.Relation).Where(relation => IsOfFigures(relation) && seen.Add(relation)).ToList());
            }

            neighbourhoods.Add([.. members.OrderBy(relation => relation.Check)]);
        }

        return neighbourhoods;

        static bool IsOfFigures(RelationNode relation) => !relation.Holds && !relation.Relation.HangsOnAWord;
    }
}
