using Budget.Domain.Figures;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>Which figures stand in which relations (勾稽关系图): what coverage, suspects and joint feasibility are read from.</summary>
/// <remarks>
/// A figure is a place in the document. A quantity is what a relation sees there; two facts of one place, one read as
/// rounded and one as exact, are two quantities of one figure.
/// </remarks>
internal sealed class RelationGraph
{
    private readonly Dictionary<string, FigureNode> byPointer = new(StringComparer.Ordinal);
    private readonly Dictionary<Fact, int> variables = [];
    private readonly List<FigureNode> figures = [];
    private readonly List<RelationNode> relations = [];
    private readonly List<Fact> quantities = [];
    private readonly Dictionary<decimal, int> printed = [];
    private int checks;

    internal RelationGraph(FactSet facts, Reading reading)
    {
        Reading = reading;
        foreach (var fact in facts)
        {
            FigureOf(fact);
        }
    }

    internal Reading Reading { get; }

    /// <summary>Every printed figure, in printed order.</summary>
    internal IReadOnlyList<FigureNode> Figures => figures;

    /// <summary>Every relation that says something, in the order of the checks.</summary>
    internal IReadOnlyList<RelationNode> Relations => relations;

    /// <summary>Every quantity of the relations, by number.</summary>
    internal IReadOnlyList<Fact> Quantities => quantities;

    /// <summary>Adds the relation of the next check.</summary>
    internal void Add(Rule rule, Relation relation)
    {
        var check = checks++;
        var values = relation.Read(Reading);
        if (!relation.IsComplete || relation.CanHold(values) is not { } holds)
        {
            foreach (var figure in relation.Operands.Select(operand => FigureOf(operand.Fact)).Where(figure => figure is not null).Distinct())
            {
                figure!.Unchecked.Add(check);
            }

            return;
        }

        var operands = relation.Operands;
        var ofOperands = operands.Select(operand => FigureOf(operand.Fact)).ToArray();
        var node = new RelationNode(check, rule, relation, holds, [.. operands.Select(operand => VariableOf(operand.Fact))], ofOperands, values);
        relations.Add(node);
        foreach (var uses in Enumerable.Range(0, operands.Length).Where(i => ofOperands[i] is not null).ToLookup(i => ofOperands[i]!))
        {
            // A figure that stands on both sides, or that only lends an allowance, can change without breaking the relation.
            if (uses.Take(2).Count() == 1 && operands[uses.First()].Role != OperandRole.Allowance)
            {
                uses.Key.Uses.Add((node, uses.First()));
            }
        }
    }

    /// <summary>The figure that a fact is; null for what is not printed in the document itself, but follows or stands in another.</summary>
    internal FigureNode? FigureOf(Fact fact)
    {
        if (fact.Figure is null || fact.IsDerived || fact.Location!.Document is not null)
        {
            return null;
        }

        if (!byPointer.TryGetValue(fact.Location.Pointer, out var figure))
        {
            byPointer.Add(fact.Location.Pointer, figure = new(fact, figures.Count));
            figures.Add(figure);
            printed[fact.Figure.BaseValue] = TimesPrinted(fact.Figure) + 1;
        }

        return figure;
    }

    /// <summary>How often the document prints a number, in whatever unit.</summary>
    internal int TimesPrinted(Figure value) => printed.TryGetValue(value.BaseValue, out var times) ? times : 0;

    private int VariableOf(Fact fact)
    {
        if (!variables.TryGetValue(fact, out var number))
        {
            variables.Add(fact, number = quantities.Count);
            quantities.Add(fact);
            FigureOf(fact)?.Variables.Add(number);
        }

        return number;
    }
}
