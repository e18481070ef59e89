using System.Collections.Immutable;
using Budget.Domain.Figures;
using Budget.Domain.Internal;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Relations;

/// <summary>A total is the sum of its complete parts (合计等于各部分之和).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class SumRelation : Relation
{
    private readonly Fact total;
    private readonly ImmutableArray<Fact> parts;
    private readonly ImmutableArray<Fact> deductions;
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
        this.parts = [.. parts];
        this.deductions = [.. deductions ?? []];
        firstDeduction = Operands.Length - this.deductions.Length;
    }

    internal override bool? CanHold(Interval[] values) => IntervalSum.Of(values, Signed).Contains(0);

    internal override Interval?[] Remaining(Interval[] values)
    {
        var others = IntervalSum.OfOthers(values, Signed);
        var remaining = new Interval?[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            remaining[i] = i == 0 || i >= firstDeduction ? others[i] : i > parts.Length ? Interval.Everything : -others[i];
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
        var sum = parts.Sum(part => part.Figure!.BaseValue) - deductions.Sum(deduction => deduction.Figure!.BaseValue);
        if (CanHold(values) == true)
        {
            return Outcome.Holds(stated.BaseValue == sum);
        }

        var expected = FigureText.Like(stated, sum);
        var difference = FigureText.Difference(stated, stated.BaseValue, sum);
        return new(Verdict.Contradiction)
        {
            Stated = stated.TextWithUnit,
            Expected = expected,
            Difference = difference,
            PointAt = [total, .. parts, .. deductions],
            Explanation = ScopeExplainer.Explain(total, evaluation),
            Text = LocalizedText.FromResource(total.IsDerived ? "Sum.Derived" : "Sum.Contradiction", FactText.Describe(total), stated.TextWithUnit, parts.Length + deductions.Length, expected, difference),
        };
    }

    /// <summary>How much the parts lack to make up the total, by their digits.</summary>
    private decimal Missing(decimal?[] digits) =>
        digits[0]!.Value - digits.Skip(1).Take(parts.Length).Sum()!.Value + digits.Skip(firstDeduction).Sum()!.Value;

    /// <summary>Parts less deductions and total, which must come to nothing. Of an allowance anything between nothing and all of it may count.</summary>
    private Interval Signed(Interval value, int position) =>
        position == 0 || position >= firstDeduction ? -value : position > parts.Length ? value.IncludingZero() : value;
}
