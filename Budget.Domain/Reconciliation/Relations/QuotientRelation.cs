using Budget.Domain.Figures;
using Budget.Domain.Internal;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Relations;

/// <summary>A percentage is one amount divided by another: what shares and ratios have in common.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public abstract class QuotientRelation : Relation
{
    private const decimal SmallestAmount = 0.01m;

    private protected QuotientRelation(RelationKind kind, Fact part, Fact whole, Fact percentage)
        : base(kind, [
            (OperandRole.Percentage, Guard.NotNull(percentage)),
            (OperandRole.Part, Guard.NotNull(part)),
            (OperandRole.Whole, Guard.NotNull(whole))])
    {
        Part = part;
        Whole = whole;
        Percentage = percentage;
    }

    /// <summary>The numerator.</summary>
    public Fact Part { get; }

    /// <summary>The denominator.</summary>
    public Fact Whole { get; }

    /// <summary>The percentage.</summary>
    public Fact Percentage { get; }

    /// <summary>Whether the percentage is the rounded quotient of the printed amounts.</summary>
    internal bool IsQuotientRounded(RoundingConvention convention) => Whole.Figure!.BaseValue != 0 && Rounded(Percentage.Figure!.Decimals, convention) == Percentage.Figure.Value;

    internal decimal? Rounded(int decimals, RoundingConvention convention) =>
        ExactProduct.RoundPercentage(Part.Figure!.BaseValue, Whole.Figure!.BaseValue, decimals, convention);

    /// <summary>Whether true amounts of a part and a whole can have a true percentage; null if no whole is possible but zero.</summary>
    internal static bool? IsPossible(Interval part, Interval whole, Interval percentage) =>
        (IsPossibleAboveZero(part, whole, percentage), IsPossibleAboveZero(-part, -whole, percentage)) switch
        {
            (null, var below) => below,
            (var above, null) => above,
            var (above, below) => above.Value || below.Value,
        };

    private static bool? IsPossibleAboveZero(Interval part, Interval whole, Interval percentage)
    {
        if (whole.Intersect(Interval.AtLeast(SmallestAmount)) is not { } positive)
        {
            return null;
        }

        // 100 · part must reach from percentage · whole at its least to percentage · whole at its most.
        var least = percentage.Lower < 0 ? positive.Upper : positive.Lower;
        var most = percentage.Upper > 0 ? positive.Upper : positive.Lower;
        return Reaches(part.Upper, percentage.Lower, least, percentage.IncludesLower, 1)
            && Reaches(part.Lower, percentage.Upper, most, percentage.IncludesUpper, -1);
    }

    internal override bool? CanHold(Interval[] values) => IsPossible(values[1], values[2], values[0]);

    // A part that may be zero leaves every whole open, though not every one of them may do.
    internal override bool RemainingIsExact => false;

    internal override Interval?[] Remaining(Interval[] values)
    {
        var isAmount = Whole.Figure?.Kind == FigureKind.Amount;
        var (percentage, part, whole) = (values[0], values[1], values[2]);
        var remainingWhole = RemainingWhole(part, percentage, isAmount);

        // A percentage of nothing says nothing, and one of what may be on either side of it next to nothing.
        var (above, below) = (whole.Intersect(Interval.AtLeast(SmallestAmount)), (-whole).Intersect(Interval.AtLeast(SmallestAmount)));
        return (above, below) switch
        {
            ({ } size, null) => [IntervalProduct.Quotient(part, size, isAmount: false), IntervalProduct.Percent(percentage, size, isAmount), remainingWhole],
            (null, { } size) => [IntervalProduct.Quotient(-part, size, isAmount: false), -IntervalProduct.Percent(percentage, size, isAmount), remainingWhole],
            _ => [Interval.Everything, Interval.Everything, remainingWhole],
        };
    }

    internal override IEnumerable<decimal> Agreeing(int operand, decimal?[] digits, Reading reading) =>
        operand == 0 && digits[2] is { } whole and not 0 ? ExactProduct.Percentages(digits[1]!.Value, whole, Percentage.Figure!.Decimals, reading) : [];

    internal override bool Agrees(decimal?[] digits, Reading reading) =>
        digits[2] is { } whole and not 0 && ExactProduct.Percentages(digits[1]!.Value, whole, Percentage.Figure!.Decimals, reading).Contains(digits[0]!.Value);

    private protected abstract Explanation? Explain(Evaluation evaluation);

    private protected override Outcome Decide(Evaluation evaluation, Interval[] values)
    {
        var possible = CanHold(values);
        if (possible is null)
        {
            return Outcome.NotCheckable(
                NotCheckableReason.UndefinedOverZero, LocalizedText.FromResource("Note.UndefinedOverZero", FactText.Describe(Percentage)));
        }

        return possible.Value
            ? Outcome.Holds(evaluation.Conventions.Any(IsQuotientRounded))
            : Contradict(evaluation);
    }

    /// <summary>A part and a percentage that are on the same side of zero have a whole above it; on different sides, one below.</summary>
    private static Interval? RemainingWhole(Interval part, Interval percentage, bool isAmount)
    {
        if (percentage.Upper <= 0)
        {
            (part, percentage) = (-part, -percentage);
        }

        var isNegative = part.Upper <= 0;
        if (isNegative)
        {
            part = -part;
        }

        var tells = part.Lower >= 0 && percentage.Lower >= 0 && (part.Lower > 0 || percentage.Lower > 0);
        var size = tells ? IntervalProduct.Quotient(part, percentage, isAmount) : Interval.Everything;
        return isNegative ? -size : size;
    }

    private static bool Reaches(decimal? amount, decimal? percentage, decimal? whole, bool included, int sign)
    {
        if (amount is null || percentage is null || whole is null)
        {
            return true;
        }

        var comparison = ExactProduct.Compare(amount.Value, 100, percentage.Value, whole.Value) * sign;
        return comparison > 0 || (comparison == 0 && included);
    }

    private Outcome Contradict(Evaluation evaluation)
    {
        var stated = Percentage.Figure!;
        var explanation = Explain(evaluation);

        // A whole that is printed as zero and is not zero has no quotient that could be shown, and a fen has too large a one.
        if (Whole.Figure!.BaseValue == 0 || Rounded(Math.Min(stated.Decimals + 3, Figure.MaxDecimals), RoundingConvention.HalfUp) is not { } quotient)
        {
            return new(Verdict.Contradiction)
            {
                Stated = stated.TextWithUnit,
                PointAt = [Percentage, Part, Whole],
                Explanation = explanation,
                Text = LocalizedText.FromResource("Quotient.NoQuotient", FactText.Describe(Percentage), stated.TextWithUnit, Part.Figure!.TextWithUnit, Whole.Figure.TextWithUnit),
            };
        }

        var expected = Rounded(stated.Decimals, evaluation.Conventions.First())!.Value;
        return new(Verdict.Contradiction)
        {
            Stated = stated.TextWithUnit,
            Expected = FigureText.Like(stated, expected),
            Difference = FigureText.Difference(stated, stated.Value, expected),
            PointAt = [Percentage, Part, Whole],
            Explanation = explanation,
            Text = LocalizedText.FromResource(
                "Quotient.Contradiction",
                FactText.Describe(Percentage),
                stated.TextWithUnit,
                Part.Figure!.TextWithUnit,
                Whole.Figure.TextWithUnit,
                FigureText.Like(stated, quotient),
                FigureText.Like(stated, expected)),
        };
    }
}
