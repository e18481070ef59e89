using Budget.Domain.Collections;
using Budget.Domain.Figures;
using Budget.Domain.Reconciliation.Relations;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>Says what the analysis of suspects found, for the report.</summary>
internal static class Suspicions
{
    private const int MostGroups = 8;
    private static readonly LocalizedText Nothing = new(string.Empty, string.Empty);

    /// <param name="step">What was found.</param>
    /// <param name="joint">The check of the joint conflict that it explains, if it is about one.</param>
    internal static Suspicion Of(SuspicionStep step, int? joint)
    {
        var contradictions = step.Contradictions.Select(relation => relation.Check).Concat(joint is { } check ? [check] : []).ToValueList();
        var groups = step.Moves.GroupBy(Key).Take(MostGroups).Select(group => ToGroup([.. group], joint)).ToValueList();
        return new()
        {
            Neighbourhood = step.Neighbourhood,
            Contradictions = contradictions,
            Groups = groups,
            Message = step.Moves.IsEmpty ? LocalizedText.FromResource("Suspicion.None", contradictions.Count) : Describe(step.Moves[0], groups[0]),
        };
    }

    /// <summary>Figures in the same relations, of which it would remove and break the same.</summary>
    private static string Key(Move move) => string.Join(
        "|",
        Checks(move.Figure.Uses.Select(use => use.Relation)),
        Checks(move.Explains),
        Checks(move.Breaks),
        move.Conflicts);

    private static string Checks(IEnumerable<RelationNode> relations) => string.Join(",", relations.Select(relation => relation.Check));

    private static SuspectGroup ToGroup(IReadOnlyList<Move> moves, int? joint) => new()
    {
        Figures = moves.Select(move => new Suspect
        {
            Location = move.Figure.Fact.Location!,
            Stated = move.Figure.Fact.Figure!,
            Values = move.Proposals.Select(proposal => new ProposedValue(proposal.Value, proposal.Slip)).ToValueList(),
            Least = move.Range.Least,
            Most = move.Range.Most,
        }).ToValueList(),
        Explains = moves[0].Explains.Where(relation => !relation.Holds).Select(relation => relation.Check).Concat(joint is { } check ? [check] : []).ToValueList(),
        Breaks = moves[0].Breaks.Select(relation => relation.Check).ToValueList(),
    };

    // What only the suspicions before it would break, it puts right again.
    private static LocalizedText Describe(Move best, SuspectGroup group) => LocalizedText.FromResource(
        group.Explains.Count > 0 ? "Suspicion" : "Suspicion.AsWell",
        FactText.Describe(best.Figure.Fact),
        best.Figure.Fact.Figure!.TextWithUnit,
        best.Range switch
        {
            { IsBounded: true } => Plain(best.Proposals[0].Value),
            { Most: { } most } => LocalizedText.FromResource("Suspicion.AtMost", most.TextWithUnit),
            { Least: { } least } => LocalizedText.FromResource("Suspicion.AtLeast", least.TextWithUnit),
            _ => Plain(best.Proposals[0].Value),
        },
        group.Explains.Count > 0 ? group.Explains.Count : best.Explains.Length,
        best.Range.IsBounded ? LocalizedText.FromResource("Slip." + best.Proposals[0].Slip) : Nothing,
        group.Breaks.Count == 0 ? LocalizedText.FromResource("Suspicion.NothingAgainst") : LocalizedText.FromResource("Suspicion.Against", group.Breaks.Count),
        group.Figures.Count == 1 ? Nothing : LocalizedText.FromResource("Suspicion.Group", group.Figures.Count));

    private static LocalizedText Plain(Figure value) => new(value.TextWithUnit, value.TextWithUnit);
}
