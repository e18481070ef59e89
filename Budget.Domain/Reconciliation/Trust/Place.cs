using Budget.Domain.Figures;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>The place of one figure: what would come of printing another value there.</summary>
internal sealed class Place
{
    // A range with no more values than this is tried out; of a wider one only its ends, and what a slip could have come from.
    private const int MostTried = 40;
    private readonly FigureNode figure;
    private readonly List<Watch> watches;
    private readonly List<JointEvidence> conflicts;

    internal Place(FigureNode figure, Repair repair, RelationGraph graph, IEnumerable<JointEvidence> conflicts)
    {
        this.figure = figure;
        watches = figure.Uses.ConvertAll(use => new Watch(use.Relation, use.Operand, repair.Of(use.Relation), graph.Reading));
        this.conflicts = [.. conflicts.Where(conflict => !conflict.Figures.Any(repair.IsReplaced) && conflict.RangeOf(figure) is not null)];
    }

    /// <summary>The other values that some contradicted relation or conflict would allow, as far as they are worth trying.</summary>
    internal IEnumerable<Figure> Candidates()
    {
        var model = figure.Fact.Figure!;
        var wanted = watches.Where(watch => !watch.Holds).Select(watch => watch.Range)
            .Concat(conflicts.Select(conflict => conflict.RangeOf(figure)))
            .OfType<PrintedRange>()
            .ToList();
        if (wanted.Count == 0)
        {
            return [];
        }

        var size = PrintedRange.UnitOf(model);
        return wanted.SelectMany(range => range.Values(MostTried))
            .Concat(watches.SelectMany(watch => watch.Range?.Values(0) ?? []))
            .Concat(watches.SelectMany(watch => watch.Agreeing).Select(digits => digits / size))
            .Concat(Slips.Origins(model))
            .Where(value => wanted.Exists(range => range.Contains(value)))
            .Distinct()
            .Select(value => PrintedRange.TryPrint(model, value))
            .OfType<Figure>()
            .GroupBy(printed => printed.Value)
            .Where(same => same.Key != model.Value)
            .Select(same => same.First());
    }

    internal Effect EffectOf(Figure value) => new(
        [.. watches.Select(watch => watch.Allows(value))],
        [.. watches.Select(watch => watch.Holds)],
        conflicts.Count(conflict => conflict.RangeOf(figure)!.Contains(value)));

    /// <summary>How many relations more would agree to the last place.</summary>
    internal int AgreementsOf(Figure value) => watches.Count(watch => watch.Agrees(value)) - watches.Count(watch => watch.Agrees(figure.Fact.Figure!));

    /// <summary>What could be printed with an effect.</summary>
    internal PrintedRange RangeOf(Effect effect) =>
        watches.Where((watch, i) => effect.Allowed[i]).Aggregate(PrintedRange.Everything, (range, watch) => range.Intersect(watch.Range!) ?? range);

    /// <summary>The move that the effect and its values make; null if the conflicts turn out to remain and nothing else is gained.</summary>
    internal Move? ToMove(Effect effect, PrintedRange range, IReadOnlyList<Proposal> proposals)
    {
        // What bounds leave possible for a figure may still conflict, so what is claimed is tried.
        var tried = proposals.Where(proposal => conflicts
            .Where(conflict => conflict.RangeOf(figure)!.Contains(proposal.Value))
            .All(conflict => conflict.IsExplainedBy(figure, proposal.Value))).ToList();
        var explains = watches.Where((watch, i) => effect.Allowed[i] && !watch.Holds).ToList();
        var breaks = watches.Where((watch, i) => !effect.Allowed[i] && watch.Holds);
        return tried.Count == 0 && explains.Count == 0 ? null : new(
            figure,
            [.. explains.Select(watch => watch.Relation)],
            tried.Count == 0 ? 0 : effect.Conflicts,
            [.. breaks.Select(watch => watch.Relation)],
            range,
            [.. tried.Count == 0 ? proposals : tried]);
    }
}
