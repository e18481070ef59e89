using System.Collections.Immutable;
using Budget.Domain.Figures;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>Relations that cannot hold together: one of their figures must be wrong.</summary>
internal sealed class JointEvidence(IReadOnlyList<RelationNode> relations, RelationGraph graph)
{
    private readonly Dictionary<FigureNode, PrintedRange?> ranges = [];
    private readonly BoundPropagation propagation = new(relations);

    internal IReadOnlyList<RelationNode> Relations => relations;

    internal ImmutableArray<FigureNode> Figures { get; } =
        [.. relations.SelectMany(relation => relation.Figures).OfType<FigureNode>().Distinct().OrderBy(figure => figure.Number)];

    /// <summary>What could be printed for a figure without the conflict; null if that figure alone does not explain it.</summary>
    internal PrintedRange? RangeOf(FigureNode figure)
    {
        if (!ranges.TryGetValue(figure, out var range))
        {
            ranges.Add(figure, range = Find(figure));
        }

        return range;
    }

    /// <summary>Whether the relations could hold together if some figures could be anything.</summary>
    internal bool IsExplainedBy(IEnumerable<FigureNode> unknown) =>
        propagation.Run(unknown.SelectMany(figure => figure.Variables).Distinct().ToDictionary(variable => variable, _ => Interval.Everything)).Conflict is null;

    /// <summary>Whether they could hold together if another value were printed for a figure.</summary>
    internal bool IsExplainedBy(FigureNode figure, Figure value) =>
        RangeOf(figure)?.Contains(value) == true
        && propagation.Run(figure.Variables.ToDictionary(variable => variable, variable => graph.Reading.Read(graph.Quantities[variable], value))).Conflict is null;

    private PrintedRange? Find(FigureNode figure)
    {
        var left = propagation.Run(figure.Variables.ToDictionary(variable => variable, _ => Interval.Everything));
        return left.Conflict is not null ? null : figure.Variables.Aggregate(
            (PrintedRange?)PrintedRange.Everything,
            (range, variable) => PrintedRange.Of(graph.Quantities[variable], left[variable], graph.Reading) is { } own ? range?.Intersect(own) : null);
    }
}
