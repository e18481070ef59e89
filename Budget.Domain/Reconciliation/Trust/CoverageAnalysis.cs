using Budget.Domain.Collections;
using Budget.Domain.Figures;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>Finds out what guards each figure: how far it could move before a relation, or several together, would notice.</summary>
internal sealed class CoverageAnalysis(RelationGraph graph)
{
    // What a figure leaves possible is narrowed by the relations around it. Farther ones gain next to nothing, and without
    // a limit the analysis would take time that grows with the square of the document.
    private const int MostOperandsAround = 300;

    internal Coverage Run() => new(graph.Figures.Select(Cover).ToValueList());

    private FigureCoverage Cover(FigureNode figure)
    {
        var watching = figure.Uses.ConvertAll(use => (use.Relation, use.Operand, Range: RangeOf(use.Relation, use.Operand)));
        var unnoticed = watching
            .Where(watch => watch.Relation.Holds)
            .Aggregate(Together(figure), (range, watch) => watch.Range is { } own ? range.Intersect(own) ?? range : range);
        var guards = watching.Where(watch => watch.Relation.Holds).ToLookup(
            watch => (watch.Range is null || watch.Range.IsBounded) && watch.Relation.Relation.IsConclusive && watch.Relation.Pins(watch.Operand),
            watch => new GuardingRelation(watch.Relation.Check, watch.Range?.Least, watch.Range?.Most));
        return new()
        {
            Location = figure.Fact.Location!,
            Figure = figure.Fact.Figure!,
            Guards = guards[true].ToValueList(),
            Limits = guards[false].Where(guard => guard.Least is not null || guard.Most is not null).ToValueList(),
            Contradicted = watching.Where(watch => !watch.Relation.Holds).Select(watch => watch.Relation.Check).ToValueList(),
            Least = unnoticed.Least,
            Most = unnoticed.Most,
            NotCheckable = figure.Unchecked.ToValueList(),
        };
    }

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
    private static List<RelationNode> Around(FigureNode figure)
    {
        var around = new List<RelationNode>();
        var seen = new HashSet<RelationNode>();
        var operands = 0;
        var own = figure.Uses.Select(use => use.Relation).Where(relation => relation.Variables.Length <= MostOperandsAround).ToList();
        var beside = own.SelectMany(relation => relation.Figures).SelectMany(other => other?.Uses ?? []).Select(use => use.Relation);
        foreach (var relation in own.Concat(beside).Where(relation => relation.Holds && seen.Add(relation)))
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
