using System.Collections.Immutable;
using Budget.Domain.Amounts;
using Budget.Domain.Figures;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Relations;

/// <summary>What holds between amounts held between the earlier ones that their changes start from (上年数的勾稽关系).</summary>
/// <remarks>A sum where all parts are known, else a bound; both in the terms that are printed. Immutable and thread-safe.</remarks>
internal sealed class EarlierRelation : LinearRelation
{
    private readonly ImmutableArray<EarlierAmount> parts;
    private readonly EarlierAmount whole;

    /// <summary>Creates the relation.</summary>
    /// <param name="parts">The parts, at least one.</param>
    /// <param name="whole">What they lie within.</param>
    /// <param name="isComplete">Whether the parts make up the whole.</param>
    internal EarlierRelation(IReadOnlyCollection<EarlierAmount> parts, EarlierAmount whole, bool isComplete)
        : base(isComplete ? RelationKind.Sum : RelationKind.AtMost, ToOperands(parts, whole, isComplete))
    {
        this.parts = [.. parts];
        this.whole = whole;
    }

    internal override bool HangsOnAWord => parts.Append(whole).Any(amount => amount.HangsOnAWord);

    private bool IsSum => Kind == RelationKind.Sum;

    internal override bool HoldsByDigits => IsSum ? Excess() == 0 : Excess() <= 0;

    internal override bool? CanHold(Interval[] values)
    {
        var excess = SumOfTerms(values);
        return IsSum ? excess.Contains(0) : excess.Lower is not > 0;
    }

    internal override Interval?[] Remaining(Interval[] values)
    {
        var others = SumsOfOtherTerms(values);
        return [.. others.Select((rest, i) => (Interval?)(
            IsSum ? IsAdded(i) ? -rest : rest
            : rest.Lower is not { } least ? Interval.Everything
            : IsAdded(i) ? Interval.AtMost(-least) : Interval.AtLeast(least)))];
    }

    internal override IEnumerable<decimal> Agreeing(int operand, decimal?[] digits, Reading reading) =>
        IsSum ? [digits[operand]!.Value + (IsAdded(operand) ? -Excess(digits) : Excess(digits))] : [];

    internal override bool Agrees(decimal?[] digits, Reading reading) => IsSum && Excess(digits) == 0;

    private protected override Outcome Decide(Evaluation evaluation, Interval[] values)
    {
        if (CanHold(values) == true)
        {
            return Outcome.WithinRounding;
        }

        var (together, within) = (Total(parts, evaluation), Total([whole], evaluation));
        var outcome = IsSum ? NotTheSum(together, within) : TooLarge(together.Lower!.Value, within.Upper!.Value);
        return outcome with
        {
            PointAt = [.. Operands.Select(operand => operand.Fact).OrderBy(fact => fact.IsDerived)],
            Explanation = HangsOnAWord ? new(ExplanationCodes.Direction, LocalizedText.FromResource("Explanation.direction.unchanged")) : null,
        };
    }

    private Outcome TooLarge(decimal least, decimal most)
    {
        // Shown to the digits of the document, on the safe side, as long as that still shows the contradiction.
        var model = parts[0].From.Figure!;
        var (floor, ceiling) = (decimal.Floor(least / model.Step) * model.Step, decimal.Ceiling(most / model.Step) * model.Step);
        (least, most) = floor > ceiling ? (floor, ceiling) : (least, most);
        var (lower, upper) = (FigureText.Like(model, least), FigureText.Like(model, most));
        return new(Verdict.Contradiction)
        {
            Stated = "≥ " + lower,
            Expected = "≤ " + upper,
            Difference = FigureText.Difference(model, least, most),
            Text = LocalizedText.FromResource(
                "Earlier.TooLarge",
                LocalizedText.Join(" + ", "＋", parts.Select(part => part.Describe())),
                lower,
                Origins(),
                whole.Describe(),
                upper,
                whole.DescribeOrigin(),
                FigureText.Like(model, least - most)),
        };
    }

    private Outcome NotTheSum(Interval together, Interval within)
    {
        var unit = whole.From.Figure is { Kind: FigureKind.Amount } amount ? amount.Unit : (AmountUnit?)null;
        var (stated, expected) = (Range(within), Range(together));
        return new(Verdict.Contradiction)
        {
            Stated = stated,
            Expected = expected,
            Text = LocalizedText.FromResource("Earlier.NotTheSum", whole.Describe(), stated, whole.DescribeOrigin(), expected, Origins()),
        };

        string Range(Interval range) => new ImpliedValue(whole.Describe(), range, unit).ToRangeText();
    }

    /// <summary>What is added to the parts stands with them, and what is taken off them with the whole.</summary>
    private static ImmutableArray<(OperandRole Role, Fact Fact)> ToOperands(IReadOnlyCollection<EarlierAmount> parts, EarlierAmount whole, bool isComplete)
    {
        var terms = parts
            .SelectMany(part => part.ToTerms())
            .Concat(whole.ToTerms().Skip(1).Select(term => (term.Fact, Sign: -term.Sign)))
            .ToLookup(term => term.Sign > 0, term => term.Fact);
        return isComplete
            ? Cast((OperandRole.Total, [whole.From]), (OperandRole.Part, [.. terms[true]]), (OperandRole.Deduction, [.. terms[false]]))
            : Cast((OperandRole.Part, [.. terms[true]]), (OperandRole.Whole, [whole.From, .. terms[false]]));
    }

    private static Interval Total(IEnumerable<EarlierAmount> amounts, Evaluation evaluation) =>
        amounts.SelectMany(amount => amount.ToTerms()).Aggregate(Interval.Point(0), (sum, term) => sum + (term.Sign > 0 ? evaluation.Read(term.Fact) : -evaluation.Read(term.Fact)));

    private LocalizedText Origins() => LocalizedText.Join("; ", "；", parts.Select(part => part.DescribeOrigin()));

    private protected override Interval Term(Interval value, OperandRole role) => role == OperandRole.Part ? value : -value;

    private bool IsAdded(int operand) => Operands[operand].Role == OperandRole.Part;

    /// <summary>By how much the parts exceed the whole, by their digits.</summary>
    private decimal Excess() => Excess([.. Operands.Select(operand => (decimal?)operand.Fact.Figure!.BaseValue)]);

    private decimal Excess(decimal?[] digits) => digits.Select((value, i) => IsAdded(i) ? value!.Value : -value!.Value).Sum();
}
