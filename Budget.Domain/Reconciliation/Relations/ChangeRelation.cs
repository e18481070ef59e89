using Budget.Domain.Disclosure;
using Budget.Domain.Figures;
using Budget.Domain.Internal;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Relations;

/// <summary>A current and a prior amount, the change and its rate agree, as many of them as are printed (增减变动一致).</summary>
/// <remarks>
/// Amount and rate of the change are printed without a sign, which the direction word gives. Where the prior amount is
/// not printed, the values it can have are part of the outcome. Immutable and thread-safe.
/// </remarks>
public sealed partial class ChangeRelation : Relation
{
    private readonly Fact current;
    private readonly Fact prior;
    private readonly Fact amount;
    private readonly Fact rate;
    private readonly ChangeDirection direction;

    /// <summary>Creates the relation.</summary>
    /// <param name="current">The later amount.</param>
    /// <param name="prior">The earlier amount.</param>
    /// <param name="amount">The amount of the change, without sign.</param>
    /// <param name="rate">The rate of the change, without sign.</param>
    /// <param name="direction">The direction word: increase, decrease or unchanged.</param>
    /// <exception cref="ArgumentOutOfRangeException">The direction is not defined, or says nothing (<see cref="ChangeDirection.NearlyUnchanged"/>).</exception>
    public ChangeRelation(Fact current, Fact prior, Fact amount, Fact rate, ChangeDirection direction)
        : base(RelationKind.Change, [
            (OperandRole.Current, Guard.NotNull(current)),
            (OperandRole.Prior, Guard.NotNull(prior)),
            (OperandRole.ChangeAmount, Guard.NotNull(amount)),
            (OperandRole.ChangeRate, Guard.NotNull(rate))])
    {
        this.current = current;
        this.prior = prior;
        this.amount = amount;
        this.rate = rate;
        this.direction = Guard.Defined(direction, ChangeDirection.Decrease);
    }

    private protected override bool NeedsAll => false;

    internal override bool IsConclusive =>
        (current.Figure is not null && prior.Figure is not null)
        || (amount.Figure is not null && rate.Figure is not null && (current.Figure ?? prior.Figure) is not null)
        || (direction == ChangeDirection.Unchanged && (amount.Figure ?? rate.Figure) is not null);

    internal override bool? CanHold(Interval[] values) => IsUndefined(values) ? null : PossiblePriors(values, direction) is not null;

    private protected override Outcome Decide(Evaluation evaluation, Interval[] values)
    {
        if (IsUndefined(values))
        {
            return Outcome.NotCheckable(NotCheckableReason.UndefinedOverZero, LocalizedText.FromResource("Note.UndefinedOverZero", FactText.Describe(rate)));
        }

        if (PossiblePriors(values, direction) is null)
        {
            return Contradict(evaluation, values);
        }

        var implied = Imply(values);
        return IsConclusive
            ? Outcome.Holds(Agrees([current.Figure?.BaseValue, prior.Figure?.BaseValue, amount.Figure?.BaseValue, rate.Figure?.BaseValue], evaluation.Reading)) with { Implied = implied }
            : Outcome.NotCheckable(NotCheckableReason.PriorNotPrinted, LocalizedText.FromResource("Note.PriorNotPrinted", FactText.Describe(prior))) with { Implied = implied };
    }

    internal override bool Agrees(decimal?[] digits, Reading reading)
    {
        var sign = direction switch { ChangeDirection.Increase => 1, ChangeDirection.Decrease => -1, _ => 0 };
        var (later, stated, percentage) = (digits[0], digits[2] * sign, digits[3] * sign);
        var earlier = digits[1] ?? (later - stated);
        var change = later is null ? stated : later - earlier;
        var changeAgrees = stated is null ? Math.Sign(change ?? 0) == sign : change is null || change == stated;
        return changeAgrees && (percentage is null
            || (earlier > 0 && change is not null && ExactProduct.Percentages(change.Value, earlier.Value, rate.Figure!.Decimals, reading).Contains(percentage.Value)));
    }

    private Outcome Contradict(Evaluation evaluation, Interval[] values)
    {
        var opposite = direction == ChangeDirection.Increase ? ChangeDirection.Decrease : ChangeDirection.Increase;
        var isDirection = PossiblePriors(values, opposite) is not null
            || (direction == ChangeDirection.Unchanged && PossiblePriors(values, ChangeDirection.Decrease) is not null);
        var shown = new[] { amount, rate, current, prior }.Where(fact => fact.Figure is not null).ToList();
        var suspect = Expect(evaluation);
        return new(Verdict.Contradiction)
        {
            Stated = suspect.Stated,
            Expected = suspect.Expected,
            Difference = suspect.Difference,
            PointAt = [.. shown],
            Explanation = isDirection
                ? new(ExplanationCodes.Direction, LocalizedText.FromResource(direction == ChangeDirection.Unchanged ? "Explanation.direction.unchanged" : "Explanation.direction"))
                : null,
            Text = LocalizedText.FromResource(
                "Change.Contradiction",
                FactText.Describe(current),
                LocalizedText.FromResource("Direction." + direction),
                LocalizedText.Join(", ", "，", shown.Select(FactText.DescribeWithFigure)),
                suspect.Stated,
                suspect.Expected ?? "-"),
        };
    }

    /// <summary>The stated figure that disagrees with the others, and what they would make it.</summary>
    private (string Stated, string? Expected, string? Difference) Expect(Evaluation evaluation)
    {
        var change = current.Figure?.BaseValue - prior.Figure?.BaseValue;
        if (direction == ChangeDirection.Unchanged)
        {
            var moved = new[] { amount.Figure, rate.Figure }.FirstOrDefault(figure => figure is { BaseValue: not 0 });
            return moved is not null || current.Figure is null || prior.Figure is null
                ? Compare((moved ?? amount.Figure ?? rate.Figure)!, 0)
                : Compare(current.Figure, prior.Figure.BaseValue);
        }

        var size = change is { } known ? Math.Abs(known) : amount.Figure?.BaseValue;
        if (amount.Figure is not null && size is not null && size != amount.Figure.BaseValue)
        {
            return Compare(amount.Figure, size.Value);
        }

        var earlier = prior.Figure?.BaseValue ?? (current.Figure?.BaseValue - (direction == ChangeDirection.Decrease ? -size : size));
        if (rate.Figure is not null && size is not null && earlier > 0
            && ExactProduct.RoundPercentage(size.Value, earlier.Value, rate.Figure.Decimals, evaluation.Conventions.First()) is { } percentage
            && percentage != rate.Figure.Value)
        {
            return Compare(rate.Figure, percentage);
        }

        return current.Figure is not null && prior.Figure is not null
            ? Compare(current.Figure, prior.Figure.BaseValue)
            : ((amount.Figure ?? rate.Figure ?? current.Figure)?.TextWithUnit ?? string.Empty, null, null);
    }

    private static (string Stated, string Expected, string Difference) Compare(Figure stated, decimal expected) =>
        (stated.TextWithUnit, FigureText.Like(stated, expected), FigureText.Difference(stated, stated.BaseValue, expected));
}
