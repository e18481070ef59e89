using System.Collections.Immutable;
using Budget.Domain.Figures;
using Budget.Domain.Internal;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Relations;

/// <summary>A total is the sum of its complete parts (合计等于各部分之和).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class SumRelation : LinearRelation
{
    private readonly Fact total;
    private readonly int partCount;
    private readonly int firstDeduction;

    /// <summary>Creates the relation.</summary>
    /// <param name="total">The total.</param>
    /// <param name="parts">All its parts; none if nothing is listed, so that the total must be zero.</param>
    /// <param name="allowances">Amounts printed as zero, which may add what rounding hides of them; none if left out.</param>
    /// <param name="deductions">Amounts that are taken off the parts, such as what was spent of a balance; none if left out.</param>
    /// <exception cref="ArgumentNullException">The total or the parts are null.</exception>
    public SumRelation(
        Fact total, IReadOnlyCollection<Fact> parts, IReadOnlyCollection<Fact>? allowances = null, IReadOnlyCollection<Fact>? deductions = null)
        : base(RelationKind.Sum, Cast(
            (OperandRole.Total, [Guard.NotNull(total)]),
            (OperandRole.Part, Guard.NotNull(parts)),
            (OperandRole.Allowance, allowances ?? []),
            (OperandRole.Deduction, deductions ?? [])))
    {
        this.total = total;
        partCount = parts.Count;
        firstDeduction = Operands.Length - (deductions?.Count ?? 0);
    }

    internal override bool HoldsByDigits => total.Figure!.BaseValue == Digits(OperandRole.Part) - Digits(OperandRole.Deduction);

    internal override bool? CanHold(Interval[] values) => SumOfTerms(values).Contains(0);

    internal override Interval?[] Remaining(Interval[] values)
    {
        var others = SumsOfOtherTerms(values);
        var remaining = new Interval?[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            remaining[i] = i == 0 || i >= firstDeduction ? others[i] : i > partCount ? Interval.Everything : -others[i];
        }

        return remaining;
    }

    internal override IEnumerable<decimal> Agreeing(int operand, decimal?[] digits, Reading reading)
    {
        var missing = Missing(digits);
        return [digits[operand]!.Value + (operand == 0 || operand >= firstDeduction ? -missing : missing)];
    }

    internal override bool Agrees(decimal?[] digits, Reading reading) => Missing(digits) == 0;

    private protected override Outcome Decide(Evaluation evaluation, Interval[] values)
    {
        var stated = total.Figure!;
        var sum = Digits(OperandRole.Part) - Digits(OperandRole.Deduction);
        if (CanHold(values) == true)
        {
            return Outcome.WithinRounding;
        }

        var parts = FactsOf(OperandRole.Part);
        ImmutableArray<Fact> pointAt = [total, .. parts, .. FactsOf(OperandRole.Deduction)];
        var count = partCount + Operands.Length - firstDeduction;
        if (total.IsDerived)
        {
            // What the parts come to is printed; what they should come to is not.
            var (printed, due) = (FigureText.Like(stated, sum), stated.TextWithUnit);
            var excess = FigureText.Difference(stated, sum, stated.BaseValue);
            return new(Verdict.Contradiction)
            {
                Stated = printed,
                Expected = due,
                Difference = excess,
                PointAt = pointAt,
                Explanation = ScopeExplainer.Explain(total, evaluation),
                Text = LocalizedText.FromResource("Sum.Derived", FactText.Describe(total), due, count, printed, excess),
            };
        }

        var expected = FigureText.Like(stated, sum);
        var difference = FigureText.Difference(stated, stated.BaseValue, sum);
        return new(Verdict.Contradiction)
        {
            Stated = stated.TextWithUnit,
            Expected = expected,
            Difference = difference,
            PointAt = [.. pointAt, .. evaluation.Facts.At(total.Coordinate).Where(fact => fact != total && fact.Figure!.HasSameValueAs(stated))],
            Explanation = ScopeExplainer.Explain(total, evaluation),
            Text = count == 1 && partCount == 1 && parts[0].Coordinate != total.Coordinate
                ? LocalizedText.FromResource("Sum.Single", FactText.Describe(total), stated.TextWithUnit, FactText.Describe(parts[0]), parts[0].Figure!.TextWithUnit, difference)
                : LocalizedText.FromResource("Sum.Contradiction", FactText.Describe(total), stated.TextWithUnit, count, expected, difference),
        };
    }

    /// <summary>How much the parts lack to make up the total, by their digits.</summary>
    private decimal Missing(decimal?[] digits) =>
        digits[0]!.Value - digits.Skip(1).Take(partCount).Sum()!.Value + digits.Skip(firstDeduction).Sum()!.Value;

    /// <summary>Parts less deductions and total, which must come to nothing. Of an allowance anything between nothing and all of it may count.</summary>
    private protected override Interval Term(Interval value, OperandRole role) => role switch
    {
        OperandRole.Part => value,
        OperandRole.Allowance => value.IncludingZero(),
        _ => -value,
    };
}
