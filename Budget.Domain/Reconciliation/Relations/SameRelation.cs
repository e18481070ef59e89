using System.Collections.Immutable;
using Budget.Domain.Figures;
using Budget.Domain.Internal;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Relations;

/// <summary>Several printings of one quantity are equal (同一数据一致): some true value would be printed as each of them.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class SameRelation : Relation
{
    private readonly ImmutableArray<Fact> facts;

    /// <summary>Creates the relation.</summary>
    /// <param name="facts">Two or more facts; if they disagree evenly, the first is taken to be right.</param>
    /// <exception cref="ArgumentException">There are fewer than two facts.</exception>
    public SameRelation(IReadOnlyCollection<Fact> facts)
        : base(RelationKind.Same, Cast((OperandRole.Printing, Guard.NotNull(facts))))
    {
        this.facts = [.. facts];
        if (facts.Count < 2)
        {
            throw new ArgumentException("Sameness needs two facts.", nameof(facts));
        }
    }

    // The initial budget, the adjusted budget and the outturn are different quantities.
    private protected override Outcome? Preclude()
    {
        Fact? unnamed = null;
        Fact? named = null;
        foreach (var fact in facts)
        {
            if (fact.Coordinate.Stage is null)
            {
                unnamed ??= fact;
            }
            else
            {
                named ??= fact;
            }
        }

        return unnamed is null || named is null ? null
            : Outcome.NotCheckable(NotCheckableReason.BaseNotNamed, LocalizedText.FromResource("Note.BaseNotNamed", FactText.Describe(unnamed), FactText.DescribeWithFigure(named)));
    }

    /// <summary>
    /// Whether two printings of equal precision differ, so that only a true value in the middle between them, rounded up once and
    /// down once, could be printed as both.
    /// </summary>
    internal bool HangsOnATie => facts
        .Where(fact => fact.Figure is not null && !fact.IsDerived)
        .GroupBy(fact => fact.Figure!.Step)
        .Any(alike => alike.Any(fact => fact.Figure!.BaseValue != alike.First().Figure!.BaseValue));

    internal override bool HoldsByDigits
    {
        get
        {
            foreach (var fact in facts)
            {
                if (fact.Figure!.BaseValue != facts[0].Figure!.BaseValue)
                {
                    return false;
                }
            }

            return true;
        }
    }

    internal override bool? CanHold(Interval[] values)
    {
        Interval? common = Interval.Everything;
        foreach (var value in values)
        {
            common = common?.Intersect(value);
        }

        return common is not null;
    }

    internal override Interval?[] Remaining(Interval[] values)
    {
        var remaining = new Interval?[values.Length];
        Interval? common = Interval.Everything;
        for (var i = 0; i < values.Length; i++)
        {
            remaining[i] = common;
            common = common?.Intersect(values[i]);
        }

        common = Interval.Everything;
        for (var i = values.Length - 1; i >= 0; i--)
        {
            remaining[i] = common is { } later ? remaining[i]?.Intersect(later) : null;
            common = common?.Intersect(values[i]);
        }

        return remaining;
    }

    internal override IEnumerable<decimal> Agreeing(int operand, decimal?[] digits, Reading reading) =>
        digits.Where((digit, i) => i != operand).Distinct().Take(2).ToList() is [{ } only] ? [only] : [];

    internal override bool Agrees(decimal?[] digits, Reading reading) => Array.TrueForAll(digits, digit => digit == digits[0]);

    private protected override Outcome Decide(Evaluation evaluation, Interval[] values)
    {
        if (CanHold(values) == true)
        {
            return Outcome.WithinRounding;
        }

        // Intervals on a line that meet pairwise have a common point, so some printing misses the one most often printed.
        // What follows from the document counts more than what it prints, and the first printing more than the later.
        var usual = facts
            .GroupBy(fact => fact.Figure!.BaseValue)
            .OrderByDescending(group => group.Any(fact => fact.IsDerived))
            .ThenByDescending(group => group.Count())
            .First()
            .First();
        var odd = facts
            .Where(fact => !evaluation.Read(fact).Overlaps(evaluation.Read(usual)))
            .DefaultIfEmpty(facts.First(fact => !fact.Figure!.HasSameValueAs(usual.Figure)))
            .ToList();
        var (stated, expected) = (odd[0].Figure!, usual.Figure!);
        var difference = FigureText.Difference(stated, stated.BaseValue, expected.BaseValue);
        return new(Verdict.Contradiction)
        {
            Stated = stated.TextWithUnit,
            Expected = expected.TextWithUnit,
            Difference = difference,
            PointAt = [.. odd, usual],
            Explanation = ScopeExplainer.Explain(odd[0], evaluation),
            Text = odd[0].Location!.Document == usual.Location!.Document
                ? LocalizedText.FromResource("Same.Contradiction", FactText.Describe(odd[0]), stated.TextWithUnit, expected.TextWithUnit, difference, facts.Length)
                : LocalizedText.FromResource("Same.BetweenDocuments", FactText.Describe(odd[0]), stated.TextWithUnit, expected.TextWithUnit, difference),
        };
    }
}
