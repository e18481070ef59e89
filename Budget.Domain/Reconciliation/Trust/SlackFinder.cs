using Budget.Domain.Figures;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>Finds out what could be printed for a figure unnoticed if the document were read in one way.</summary>
/// <param name="graph">The document as it is read in that way.</param>
/// <param name="asRead">The document as it is read in fact: which relations hold.</param>
internal sealed class SlackFinder(RelationGraph graph, RelationGraph asRead)
{
    // What a figure leaves possible is narrowed by the relations around it. Farther ones gain next to nothing, and without
    // a limit the analysis would take time that grows with the square of the document.
    private const int MostOperandsAround = 300;

    private readonly HashSet<int> holding = HoldingIn(asRead);

    /// <summary>
    /// The numbers of the figures which, if wrong, could bring the document to be read in another way without a new contradiction:
    /// those in every relation that holds as it is read and not in the other way. Null if there is no such relation.
    /// </summary>
    internal static HashSet<int>? FiguresThatBear(RelationGraph other, RelationGraph asRead)
    {
        var held = HoldingIn(asRead);
        HashSet<int>? common = null;
        foreach (var broken in other.Relations.Where(relation => !relation.Holds && held.Contains(relation.Check)))
        {
            var figures = broken.Figures.OfType<FigureNode>().Select(figure => figure.Number);
            if (common is null)
            {
                common = [.. figures];
            }
            else
            {
                common.IntersectWith(figures);
            }
        }

        return common;
    }

    /// <summary>The slack of a figure; null if no value would do.</summary>
    internal Slack? Of(int number)
    {
        var figure = graph.Figures[number];
        var byCheck = new Dictionary<int, PrintedRange>();
        var all = Together(figure);
        foreach (var (relation, operand) in figure.Uses.Where(use => holding.Contains(use.Relation.Check)))
        {
            // What is read as it is in fact allows at least the figure as printed.
            var range = RangeOf(relation, operand) ?? (graph == asRead ? PrintedRange.Everything : null);
            if (range is null || (all.Intersect(range) ?? (graph == asRead ? all : null)) is not { } left)
            {
                return null;
            }

            byCheck.Add(relation.Check, range);
            all = left;
        }

        return new(byCheck, all);
    }

    private static HashSet<int> HoldingIn(RelationGraph graph) => [.. graph.Relations.Where(relation => relation.Holds).Select(relation => relation.Check)];

    private PrintedRange? RangeOf(RelationNode relation, int operand) =>
        relation.Remaining[operand] is { } left ? PrintedRange.Of(relation.Relation.Operands[operand].Fact, left, graph.Reading) : null;

    /// <summary>What could be printed without any contradiction among the relations around a figure, taken together.</summary>
    private PrintedRange Together(FigureNode figure)
    {
        var around = Around(figure);
        var left = new BoundPropagation(around).Run(figure.Variables.ToDictionary(variable => variable, _ => Interval.Everything));
        return left.Conflict is not null ? PrintedRange.Everything : figure.Variables
            .Select(variable => PrintedRange.Of(graph.Quantities[variable], left[variable], graph.Reading))
            .Aggregate(PrintedRange.Everything, (range, own) => own is null ? range : range.Intersect(own) ?? range);
    }

    /// <summary>The relations of a figure, and those of the figures beside it in them, as far as the limit goes.</summary>
    private List<RelationNode> Around(FigureNode figure)
    {
        var around = new List<RelationNode>();
        var seen = new HashSet<RelationNode>();
        var operands = 0;
        var own = figure.Uses.Select(use => use.Relation).Where(relation => relation.Variables.Length <= MostOperandsAround).ToList();
        var beside = own.SelectMany(relation => relation.Figures).SelectMany(other => other?.Uses ?? []).Select(use => use.Relation);
        foreach (var relation in own.Concat(beside).Where(relation => relation.Holds && holding.Contains(relation.Check) && seen.Add(relation)))
        {
            operands += relation.Variables.Length;
            if (operands > MostOperandsAround)
            {
                break;
            }

            around.Add(relation);
        }

        return around;
    }
}
