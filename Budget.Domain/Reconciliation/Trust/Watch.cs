using Budget.Domain.Figures;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>A relation as seen from one of its figures: whether it holds, and what it would allow in that place.</summary>
internal sealed class Watch(RelationNode relation, int operand, Repair.State state, Reading reading)
{
    internal RelationNode Relation => relation;

    internal bool Holds => state.Holds;

    /// <summary>What it would allow; null for nothing.</summary>
    internal PrintedRange? Range { get; } =
        state.Remaining(operand) is { } left ? PrintedRange.Of(relation.Relation.Operands[operand].Fact, left, reading) : null;

    /// <summary>The digits with which it would agree to the last place, in base units.</summary>
    internal IReadOnlyList<decimal> Agreeing { get; } = [.. state.Agreeing(operand, reading)];

    internal bool Agrees(Figure value) => state.Agrees(operand, value.BaseValue, reading);

    internal bool Allows(Figure value) =>
        Range?.Contains(value) == true && state.Allows(operand, reading.Read(relation.Relation.Operands[operand].Fact, value));
}
