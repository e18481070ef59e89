using System.Collections.Immutable;
using Budget.Domain.Collections;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>Looks at all relations of a document together, and adds to its report what that shows.</summary>
internal sealed class TrustAnalysis
{
    private readonly RelationGraph graph;
    private readonly IReadOnlyList<JointEvidence> evidence;

    internal TrustAnalysis(RelationGraph graph)
    {
        this.graph = graph;
        evidence = [.. new ConflictFinder(graph).FindAll()];
    }

    internal bool HasConflicts => evidence.Count > 0;

    internal int Contradictions => graph.Relations.Count(relation => !relation.Holds);

    internal AuditReport Deepen(AuditReport report)
    {
        var steps = new SuspectAnalysis(graph, evidence).Run();
        var suspicions = steps.ConvertAll(step => Suspicions.Of(step, null));
        var checks = report.Checks.ToImmutableArray().ToBuilder();
        TightenImplied(checks);
        var findings = report.Findings.ToImmutableArray().ToBuilder();
        var conflicts = ImmutableArray.CreateBuilder<JointConflict>();
        foreach (var conflict in Unexplained(steps))
        {
            suspicions.Add(Suspicions.Of(conflict.Step, checks.Count));
            conflicts.Add(new(checks.Count, conflict.Evidence.Relations.Select(relation => relation.Check).ToValueList()));
            checks.Add(JointContradiction.ToCheck(conflict.Evidence));
            findings.Add(JointContradiction.ToFinding(conflict.Evidence));
        }

        return report with
        {
            Checks = new ValueList<Check>(checks.ToImmutable()),
            Findings = new ValueList<Finding>(findings.ToImmutable()),
            Trust = new()
            {
                Coverage = new CoverageAnalysis(graph).Run(),
                Conflicts = new ValueList<JointConflict>(conflicts.ToImmutable()),
                Suspicions = suspicions.ToValueList(),
            },
        };
    }

    /// <summary>
    /// The joint conflicts that remain when the figures already suspected could be anything: else one wrong figure would be
    /// reported once for its contradictions and again for every way in which the rest shows it.
    /// </summary>
    private IEnumerable<(JointEvidence Evidence, SuspicionStep Step)> Unexplained(List<SuspicionStep> steps)
    {
        var neighbourhood = steps.Count == 0 ? 0 : steps[^1].Neighbourhood + 1;
        var suspected = new HashSet<FigureNode>(steps.Where(step => !step.Moves.IsEmpty).Select(step => step.Moves[0].Figure));
        var rest = graph.Relations.Where(relation => relation.Holds).ToList();
        while (evidence.Count > 0 && new ConflictFinder(graph).Find(rest, suspected) is { } conflict)
        {
            var step = new SuspectAnalysis(graph, [conflict]).Explain(conflict, neighbourhood++);
            yield return (conflict, step);
            if (step.Moves.IsEmpty || !suspected.Add(step.Moves[0].Figure))
            {
                rest.RemoveAll(conflict.Relations.Contains);
            }
        }
    }

    /// <summary>What other relations say of the figures of a change narrows what follows from it.</summary>
    private void TightenImplied(ImmutableArray<Check>.Builder checks)
    {
        if (HasConflicts)
        {
            return;
        }

        var left = new BoundPropagation([.. graph.Relations.Where(relation => relation.Holds)]).Run();
        foreach (var relation in graph.Relations.Where(relation => checks[relation.Check].Implied is not null))
        {
            checks[relation.Check] = checks[relation.Check] with { Implied = relation.Relation.Imply(left.Of(relation)) };
        }
    }
}
