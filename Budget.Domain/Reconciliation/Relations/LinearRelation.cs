using System.Collections.Immutable;
using Budget.Domain.Figures;
using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation.Relations;

/// <summary>A relation between sums: what is added less what is taken off comes to nothing, or to no more than that.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public abstract class LinearRelation : Relation
{
    private protected LinearRelation(RelationKind kind, ImmutableArray<(OperandRole Role, Fact Fact)> operands)
        : base(kind, operands)
    {
    }

    /// <summary>The term that an operand makes in the sum.</summary>
    private protected abstract Interval Term(Interval value, OperandRole role);

    private protected Interval SumOfTerms(Interval[] values)
    {
        var sum = Interval.Point(0);
        for (var i = 0; i < values.Length; i++)
        {
            sum += Term(values[i], Operands[i].Role);
        }

        return sum;
    }

    /// <summary>For each operand, the sum of the terms of all the others, in time proportional to their number.</summary>
    private protected Interval[] SumsOfOtherTerms(Interval[] values)
    {
        var others = new Interval[values.Length];
        var sum = Interval.Point(0);
        for (var i = 0; i < values.Length; i++)
        {
            others[i] = sum;
            sum += Term(values[i], Operands[i].Role);
        }

        sum = Interval.Point(0);
        for (var i = values.Length - 1; i >= 0; i--)
        {
            others[i] += sum;
            sum += Term(values[i], Operands[i].Role);
        }

        return others;
    }

    private protected List<Fact> FactsOf(OperandRole role) => [.. Operands.Where(operand => operand.Role == role).Select(operand => operand.Fact)];

    /// <summary>What is printed for the operands of a part, added up, in base units.</summary>
    private protected decimal Digits(OperandRole role)
    {
        var sum = 0m;
        foreach (var operand in Operands)
        {
            if (operand.Role == role)
            {
                sum += operand.Fact.Figure!.BaseValue;
            }
        }

        return sum;
    }
}
