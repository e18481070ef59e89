using Budget.Domain.Figures;
using Budget.Domain.Internal;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Relations;

/// <summary>Parts are together not larger than what contains them (部分不大于整体).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class AtMostRelation : LinearRelation
{
    private readonly int partCount;
    private readonly int inQuestion;

    /// <summary>Creates the relation between one part and one whole.</summary>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole.</param>
    public AtMostRelation(Fact part, Fact whole)
        : this([part], [whole])
    {
    }

    /// <summary>Creates the relation between sums.</summary>
    /// <param name="parts">The facts whose sum is bounded, at least one.</param>
    /// <param name="wholes">The facts whose sum bounds it, at least one.</param>
    /// <param name="inQuestion">How many of the parts, from the first, a finding is about; the others are what is known beside them.</param>
    /// <exception cref="ArgumentException">A side is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No part is in question, or more than there are.</exception>
    public AtMostRelation(IReadOnlyCollection<Fact> parts, IReadOnlyCollection<Fact> wholes, int inQuestion = 1)
        : base(RelationKind.AtMost, Cast((OperandRole.Part, Guard.NotNull(parts)), (OperandRole.Whole, Guard.NotNull(wholes))))
    {
        partCount = parts.Count;
        if (parts.Count == 0 || wholes.Count == 0)
        {
            throw new ArgumentException("A bound has two sides.", parts.Count == 0 ? nameof(parts) : nameof(wholes));
        }

        this.inQuestion = (int)Guard.InRange(inQuestion, 1, parts.Count);
    }

    internal override bool HoldsByDigits => Digits(OperandRole.Part) <= Digits(OperandRole.Whole);

    internal override bool? CanHold(Interval[] values) => SumOfTerms(values).Lower is not > 0;

    internal override Interval?[] Remaining(Interval[] values)
    {
        var others = SumsOfOtherTerms(values);
        var remaining = new Interval?[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            remaining[i] = others[i].Lower is not { } least ? Interval.Everything
                : i < partCount ? Interval.AtMost(-least)
                : Interval.AtLeast(least);
        }

        return remaining;
    }

    private protected override Outcome Decide(Evaluation evaluation, Interval[] values)
    {
        if (CanHold(values) == true)
        {
            return Outcome.WithinRounding;
        }

        var (parts, wholes) = (FactsOf(OperandRole.Part), FactsOf(OperandRole.Whole));
        var stated = parts.Take(inQuestion).Sum(part => part.Figure!.BaseValue);
        var bound = Digits(OperandRole.Whole) - Digits(OperandRole.Part) + stated;
        var first = parts[0].Figure!;
        var limit = "≤ " + FigureText.Like(first, bound);
        var printed = inQuestion == 1 ? first.TextWithUnit : FigureText.Like(first, stated);
        return new(Verdict.Contradiction)
        {
            Stated = printed,
            Expected = limit,
            Difference = FigureText.Difference(first, stated, bound),
            PointAt = [.. parts, .. wholes],
            Text = LocalizedText.FromResource(
                inQuestion == 1 ? "AtMost.Contradiction" : "AtMost.Together",
                FactText.Describe(parts[0]),
                printed,
                limit,
                FigureText.Like(first, stated - bound),
                LocalizedText.Join(" + ", "＋", wholes.Select(FactText.DescribeWithFigure)),
                partCount == inQuestion ? new LocalizedText(string.Empty, string.Empty)
                    : LocalizedText.FromResource("AtMost.Less", LocalizedText.Join(" + ", "＋", parts.Skip(inQuestion).Select(FactText.DescribeWithFigure))),
                inQuestion - 1),
        };
    }

    /// <summary>Parts less wholes, which must not come to more than nothing.</summary>
    private protected override Interval Term(Interval value, OperandRole role) => role == OperandRole.Part ? value : -value;
}
