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
        evidence = [.. ConflictFinder.FindAll(graph)];
    }

    internal bool HasConflicts => evidence.Count > 0;

    internal int Contradictions => graph.Relations.Count(relation => !relation.Holds);

    /// <summary>The report with all that the relations show together.</summary>
    /// <param name="report">What each of them shows.</param>
    /// <param name="otherReadings">The document as it might be read if one of its figures were another.</param>
    internal AuditReport Deepen(AuditReport report, IEnumerable<RelationGraph> otherReadings)
    {
        var steps = new SuspectAnalysis(graph, evidence).Run();
        var suspicions = steps.ConvertAll(step => Suspicions.Of(step, null));
        var checks = report.Checks.ToImmutableArray().ToBuilder();
        TightenImplied(checks);
        var findings = report.Findings.ToImmutableArray().ToBuilder();
        var conflicts = ImmutableArray.CreateBuilder<JointConflict>();
        var remaining = HasConflicts ? new RemainingConflicts(graph, steps) : null;
        foreach (var conflict in remaining?.Found ?? [])
        {
            suspicions.Add(Suspicions.Of(conflict.Step, checks.Count));
            conflicts.Add(new(checks.Count, conflict.Evidence.Relations.Select(relation => relation.Check).ToValueList()));
            checks.Add(JointContradiction.ToCheck(conflict.Evidence));
            findings.Add(JointContradiction.ToFinding(conflict.Evidence));
        }

        if (remaining is { AreMore: true })
        {
            findings.Add(JointContradiction.ToFindingOfMore(remaining.Found[^1].Evidence));
        }

        return report with
        {
            Checks = new ValueList<Check>(checks.ToImmutable()),
            Findings = new ValueList<Finding>(findings.ToImmutable()),
            Trust = new()
            {
                Coverage = new CoverageAnalysis(graph, otherReadings).Run(),
                Conflicts = new ValueList<JointConflict>(conflicts.ToImmutable()),
                Suspicions = suspicions.ToValueList(),
            },
        };
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
