using Budget.Domain.Figures;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>A relation in the graph: one that the document prints enough for.</summary>
internal sealed class RelationNode
{
    private Interval?[]? remaining;
    private Interval?[]? remainingOfAmounts;

    internal RelationNode(int check, Rule rule, Relation relation, bool holds, int[] variables, FigureNode?[] figures, Interval[] values)
    {
        Check = check;
        Rule = rule;
        Relation = relation;
        Holds = holds;
        Variables = variables;
        Figures = figures;
        Values = values;
    }

    /// <summary>The number of its check in the report.</summary>
    internal int Check { get; }

    internal Rule Rule { get; }

    internal Relation Relation { get; }

    /// <summary>Whether it holds as printed.</summary>
    internal bool Holds { get; }

    /// <summary>For each operand, the number of its quantity among all quantities of the graph.</summary>
    internal int[] Variables { get; }

    /// <summary>For each operand, the figure that it is; null for what is not printed.</summary>
    internal FigureNode?[] Figures { get; }

    /// <summary>For each operand, what it can be as printed.</summary>
    internal Interval[] Values { get; }

    /// <summary>For each operand, what is left for it by the others as printed.</summary>
    internal Interval?[] Remaining => remaining ??= Relation.Remaining(Values);

    /// <summary>
    /// Whether the relation pins an operand down. A percentage of one decimal tells no more than three digits of an amount:
    /// it is guarded by its amounts, and only bounds them.
    /// </summary>
    internal bool Pins(int operand)
    {
        if (!Relation.Concerns(FigureKind.Percentage) || Relation.Operands[operand].Fact.Figure?.Kind == FigureKind.Percentage)
        {
            return true;
        }

        remainingOfAmounts ??= Relation.Remaining(
            [.. Values.Select((value, i) => Relation.Operands[i].Fact.Figure?.Kind == FigureKind.Percentage ? Interval.Everything : value)]);
        return remainingOfAmounts[operand] is not { } left || (left.Lower is not null && left.Upper is not null);
    }
}
