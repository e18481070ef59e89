using Budget.Domain.Figures;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>A document in which some figures have been replaced, to see which relations would hold then.</summary>
internal sealed class Repair
{
    private readonly Dictionary<FigureNode, Figure> replaced;
    private readonly Dictionary<RelationNode, State> states = [];
    private readonly Reading reading;

    internal Repair(Reading reading)
        : this(reading, [])
    {
    }

    private Repair(Reading reading, Dictionary<FigureNode, Figure> replaced)
    {
        this.reading = reading;
        this.replaced = replaced;
    }

    internal bool IsReplaced(FigureNode figure) => replaced.ContainsKey(figure);

    internal Repair With(FigureNode figure, Figure value) => new(reading, new(replaced) { [figure] = value });

    /// <summary>What becomes of the relations that are contradicted when a figure is replaced; some may join them.</summary>
    internal (Repair Repair, List<RelationNode> Open) Apply(Move move, IEnumerable<RelationNode> open)
    {
        var after = With(move.Figure, move.Proposals[0].Value);
        return (after, [.. open.Concat(move.Breaks).Where(relation => !after.Of(relation).Holds)]);
    }

    internal State Of(RelationNode relation)
    {
        if (!states.TryGetValue(relation, out var state))
        {
            states.Add(relation, state = new(relation, ValuesOf(relation), relation.Figures.Select((figure, i) => DigitsOf(relation, figure, i)).ToArray()));
        }

        return state;
    }

    private Interval[] ValuesOf(RelationNode relation)
    {
        var values = (Interval[])relation.Values.Clone();
        for (var i = 0; i < values.Length; i++)
        {
            if (relation.Figures[i] is { } figure && replaced.TryGetValue(figure, out var value))
            {
                values[i] = reading.Read(relation.Relation.Operands[i].Fact, value);
            }
        }

        return values;
    }

    private decimal? DigitsOf(RelationNode relation, FigureNode? figure, int operand) =>
        (figure is not null && replaced.TryGetValue(figure, out var value) ? value : relation.Relation.Operands[operand].Fact.Figure)?.BaseValue;

    /// <summary>A relation as the replaced document prints it.</summary>
    internal sealed class State(RelationNode relation, Interval[] values, decimal?[] digits)
    {
        private Interval?[]? remaining;

        internal bool Holds { get; } = relation.Relation.CanHold(values) != false;

        /// <summary>What the others leave for an operand.</summary>
        internal Interval? Remaining(int operand) => (remaining ??= relation.Relation.Remaining(values))[operand];

        /// <summary>Whether the relation would hold if an operand had other true values.</summary>
        internal bool Allows(int operand, Interval value) =>
            Remaining(operand) is { } left && left.Overlaps(value) && (relation.Relation.RemainingIsExact || HoldsWith(operand, value));

        /// <summary>The digits with which an operand would agree to the last place.</summary>
        internal IEnumerable<decimal> Agreeing(int operand, Reading reading) => relation.Relation.Agreeing(operand, digits, reading);

        /// <summary>Whether the relation would agree to the last place if an operand had other digits.</summary>
        internal bool Agrees(int operand, decimal value, Reading reading)
        {
            var others = (decimal?[])digits.Clone();
            others[operand] = value;
            return relation.Relation.Agrees(others, reading);
        }

        private bool HoldsWith(int operand, Interval value)
        {
            var others = (Interval[])values.Clone();
            others[operand] = value;
            return relation.Relation.CanHold(others) != false;
        }
    }
}
