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
        var effects = EffectsIn(place);
        if (effects.Count == 0)
        {
            return null;
        }

        var most = effects.Max(candidate => (candidate.Effect.Net, -candidate.Effect.Breaks));
        return MovesOf(figure, place, effects.Where(candidate => (candidate.Effect.Net, -candidate.Effect.Breaks) == most)).First();
    }

    /// <summary>For each effect that removes a contradiction, the replacement of a figure that has it.</summary>
    internal IEnumerable<Move> FindAll(FigureNode figure, Repair repair)
    {
        var place = new Place(figure, repair, graph, conflicts[figure]);
        return MovesOf(figure, place, EffectsIn(place)).OfType<Move>();
    }

    private static List<(Figure Value, Effect Effect)> EffectsIn(Place place) =>
        [.. place.Candidates().Select(value => (Value: value, Effect: place.EffectOf(value))).Where(candidate => candidate.Effect.Gains > 0)];

    /// <summary>A replacement for each effect, the least surprising first; null for one that turns out to gain nothing.</summary>
    private IEnumerable<Move?> MovesOf(FigureNode figure, Place place, IEnumerable<(Figure Value, Effect Effect)> candidates)
    {
        var stated = figure.Fact.Figure!;
        var neighbours = Neighbours(figure).ToList();
        var ranked = candidates
            .Select(candidate => (Proposal: Propose(candidate.Value), candidate.Effect))
            .OrderBy(candidate => candidate.Proposal.Surprise)
            .ThenBy(candidate => candidate.Proposal.Distance)
            .ThenBy(candidate => candidate.Proposal.Value.Value)
            .ToList();
        while (ranked.Count > 0)
        {
            var effect = ranked[0].Effect;
            var range = place.RangeOf(effect);
            var proposals = ranked.Where(candidate => candidate.Effect.IsSameAs(effect)).Select(candidate => candidate.Proposal).ToList();

            // In a range without an end a slip could have come from anywhere; the end that there is says most.
            yield return place.ToMove(effect, range, [.. proposals.OrderBy(proposal => range.IsBounded ? 0 : proposal.Distance).Take(MostProposals)]);
            ranked.RemoveAll(candidate => candidate.Effect.IsSameAs(effect));
        }

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
