using Budget.Domain.Figures;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>Finds the values that, put in the place of one figure, remove as many contradictions as they can.</summary>
internal sealed class MoveFinder
{
    private const int MostProposals = 8;
    private readonly RelationGraph graph;
    private readonly ILookup<FigureNode, JointEvidence> conflicts;

    internal MoveFinder(RelationGraph graph, IEnumerable<JointEvidence> conflicts)
    {
        this.graph = graph;
        this.conflicts = conflicts.SelectMany(conflict => conflict.Figures.Select(figure => (figure, conflict))).ToLookup(pair => pair.figure, pair => pair.conflict);
    }

    /// <summary>The best replacement of a figure; null if none removes a contradiction.</summary>
    internal Move? Find(FigureNode figure, Repair repair)
    {
        var place = new Place(figure, repair, graph, conflicts[figure]);
        var effects = place.Candidates()
            .Select(value => (Value: value, Effect: place.EffectOf(value)))
            .Where(candidate => candidate.Effect.Gains > 0)
            .ToList();
        if (effects.Count == 0)
        {
            return null;
        }

        var most = effects.Max(candidate => (candidate.Effect.Net, -candidate.Effect.Breaks));
        var stated = figure.Fact.Figure!;
        var neighbours = Neighbours(figure).ToList();
        var best = effects
            .Where(candidate => (candidate.Effect.Net, -candidate.Effect.Breaks) == most)
            .Select(candidate => (Proposal: Propose(candidate.Value), candidate.Effect))
            .OrderBy(candidate => candidate.Proposal.Surprise)
            .ThenBy(candidate => candidate.Proposal.Distance)
            .ThenBy(candidate => candidate.Proposal.Value.Value)
            .ToList();
        var effect = best[0].Effect;
        var range = place.RangeOf(effect);
        var proposals = best.Where(candidate => candidate.Effect.IsSameAs(effect)).Select(candidate => candidate.Proposal);

        // In a range without an end a slip could have come from anywhere; the end that there is says most.
        return place.ToMove(effect, range, [.. (range.IsBounded ? proposals : proposals.OrderBy(proposal => proposal.Distance)).Take(MostProposals)]);

        Proposal Propose(Figure value)
        {
            var (slip, surprise) = Slips.Likeliest(value.Value, stated, neighbours, graph.TimesPrinted(stated) > 1);
            var meant = graph.TimesPrinted(value) > 0 ? surprise - Surprise.OfMeeting(value) : surprise;
            return new(value, slip, meant - (Surprise.OfDisagreement * place.AgreementsOf(value)), Math.Abs(value.Value - stated.Value));
        }
    }

    /// <summary>The nearest figures of the same kind that are printed before and after.</summary>
    private IEnumerable<Figure> Neighbours(FigureNode figure)
    {
        foreach (var step in (int[])[-1, 1])
        {
            for (var i = figure.Number + step; i >= 0 && i < graph.Figures.Count; i += step)
            {
                if (graph.Figures[i].Fact.Figure!.Kind == figure.Fact.Figure!.Kind)
                {
                    yield return graph.Figures[i].Fact.Figure!;
                    break;
                }
            }
        }
    }
}
