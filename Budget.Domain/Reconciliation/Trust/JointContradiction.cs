using Budget.Domain.Collections;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>Relations that cannot hold together, as a check and as a finding.</summary>
internal static class JointContradiction
{
    /// <summary>The id of these checks and findings.</summary>
    internal const string Id = "audit.joint";

    internal static Check ToCheck(JointEvidence conflict) => new()
    {
        Rule = Id,
        Kind = RelationKind.Joint,
        Operands = conflict.Figures.Select(figure => new Operand(OperandRole.Member, figure.Fact.Figure, figure.Fact.Location)).ToValueList(),
        Verdict = Verdict.Contradiction,
    };

    internal static Finding ToFinding(JointEvidence conflict) => new()
    {
        Rule = Id,
        Kind = FindingKind.Contradiction,

        // A chain is as strong as its weakest link.
        Severity = conflict.Relations.Min(relation => relation.Rule.Severity),
        Locations = conflict.Figures.Select(figure => figure.Fact.Location!).ToValueList(),
        Stated = string.Join(", ", conflict.Figures.Select(figure => figure.Fact.Figure!.TextWithUnit)),
        Message = LocalizedText.FromResource(
            "Finding",
            LocalizedText.FromResource("Rule." + Id),
            Describe(conflict)),
    };

    /// <summary>What is said after the last conflict if there are more.</summary>
    internal static Finding ToFindingOfMore(JointEvidence last) => new()
    {
        Rule = Id,
        Kind = FindingKind.Diagnostic,
        Severity = Severity.Info,
        Locations = last.Figures.Select(figure => figure.Fact.Location!).ToValueList(),
        Stated = string.Join(", ", last.Figures.Select(figure => figure.Fact.Figure!.TextWithUnit)),
        Message = LocalizedText.FromResource("Finding", LocalizedText.FromResource("Rule." + Id), LocalizedText.FromResource("Joint.More", ConflictFinder.MostConflicts)),
    };

    // The values that bounds are drawn from are whole fen, so a relation can be impossible by itself.
    private static LocalizedText Describe(JointEvidence conflict) => conflict.Relations.Count == 1
        ? LocalizedText.FromResource("Joint.Single", Describe(conflict.Relations[0]))
        : LocalizedText.FromResource("Joint.Contradiction", conflict.Relations.Count, LocalizedText.Join("; ", "；", conflict.Relations.Select(Describe)));

    private static LocalizedText Describe(RelationNode relation)
    {
        var figures = string.Join(", ", relation.Relation.Operands.Where(operand => operand.Fact.Figure is not null).Select(operand => operand.Fact.Figure!.TextWithUnit));
        return LocalizedText.FromResource("Joint.Relation", relation.Rule.Title, figures);
    }
}
