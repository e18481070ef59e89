using Budget.Domain.Collections;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>Finds out what guards each figure: how far it could move before a relation, or several together, would notice.</summary>
/// <remarks>
/// One wrong figure can make a document that rounds look like one that cuts. So what could go unnoticed is looked for in
/// every reading that the rest of the document bears.
/// </remarks>
internal sealed class CoverageAnalysis
{
    private readonly RelationGraph graph;
    private readonly SlackFinder asRead;
    private readonly List<(SlackFinder Slack, HashSet<int>? Figures)> otherwise = [];

    internal CoverageAnalysis(RelationGraph graph, IEnumerable<RelationGraph> otherReadings)
    {
        this.graph = graph;
        asRead = new(graph, graph);
        foreach (var other in otherReadings)
        {
            var figures = SlackFinder.FiguresThatBear(other, graph);
            if (figures is not { Count: 0 })
            {
                otherwise.Add((new(other, graph), figures));
            }
        }
    }

    internal Coverage Run() => new(graph.Figures.Select(Cover).ToValueList());

    private FigureCoverage Cover(FigureNode figure)
    {
        var slack = asRead.Of(figure.Number)!;
        foreach (var (other, figures) in otherwise)
        {
            if (figures?.Contains(figure.Number) != false && other.Of(figure.Number) is { } more)
            {
                slack = slack.Union(more);
            }
        }

        var guards = figure.Uses.Where(use => use.Relation.Holds).ToLookup(
            use => slack.Of(use.Relation.Check).IsBounded && use.Relation.Relation.IsConclusive && use.Relation.Pins(use.Operand),
            use => new GuardingRelation(use.Relation.Check, slack.Of(use.Relation.Check).Least, slack.Of(use.Relation.Check).Most));
        return new()
        {
            Location = figure.Fact.Location!,
            Figure = figure.Fact.Figure!,
            Guards = guards[true].ToValueList(),
            Limits = guards[false].Where(guard => guard.Least is not null || guard.Most is not null).ToValueList(),
            Contradicted = figure.Uses.Where(use => !use.Relation.Holds).Select(use => use.Relation.Check).ToValueList(),
            Least = slack.All.Least,
            Most = slack.All.Most,
            NotCheckable = figure.Unchecked.ToValueList(),
        };
    }
}
