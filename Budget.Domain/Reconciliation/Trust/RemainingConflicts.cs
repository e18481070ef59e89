namespace Budget.Domain.Reconciliation.Trust;

/// <summary>
/// The joint conflicts that remain when the figures already suspected could be anything: else one wrong figure would be
/// reported once for its contradictions and again for every way in which the rest shows it.
/// </summary>
internal sealed class RemainingConflicts
{
    private readonly List<(JointEvidence Evidence, SuspicionStep Step)> found = [];

    /// <param name="graph">The document.</param>
    /// <param name="steps">What explains the contradictions of single relations.</param>
    internal RemainingConflicts(RelationGraph graph, IReadOnlyList<SuspicionStep> steps)
    {
        var neighbourhood = steps.Count == 0 ? 0 : steps[^1].Neighbourhood + 1;
        var suspected = new HashSet<FigureNode>(steps.Where(step => !step.Moves.IsEmpty).Select(step => step.Moves[0].Figure));
        var rest = graph.Relations.Where(relation => relation.Holds).ToList();
        while (ConflictFinder.Find(rest, suspected) is { } remaining)
        {
            if (found.Count == ConflictFinder.MostConflicts)
            {
                AreMore = true;
                break;
            }

            // What conflicts although some figures could be anything may be more than conflicts as they are printed.
            var conflict = new JointEvidence(ConflictFinder.Minimize(remaining, found.ConvertAll(other => other.Evidence)), graph);
            var isKnown = found.Exists(other => other.Evidence.Relations.SequenceEqual(conflict.Relations));
            if (!isKnown)
            {
                found.Add((conflict, new SuspectAnalysis(graph, [conflict]).Explain(conflict, neighbourhood++)));
            }

            if (isKnown || found[^1].Step.Moves.IsEmpty || !suspected.Add(found[^1].Step.Moves[0].Figure))
            {
                rest.RemoveAll(remaining.Contains);
            }
        }
    }

    /// <summary>The conflicts, each with the figures that could explain it.</summary>
    internal IReadOnlyList<(JointEvidence Evidence, SuspicionStep Step)> Found => found;

    /// <summary>Whether there are more, which were not looked for.</summary>
    internal bool AreMore { get; }
}
