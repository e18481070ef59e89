using System.Collections.Immutable;
using Budget.Domain.Collections;
using Budget.Domain.Figures;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Trust;

/// <summary>Figures that are not printed and of which two relations ask different values: none can be put in their place.</summary>
internal static class MissingFigures
{
    /// <summary>The id of these findings.</summary>
    internal const string Id = "audit.missing-figure";

    /// <summary>One finding for a missing figure, of the first two relations that leave it no common value.</summary>
    /// <param name="missing">What each relation with one missing figure asks of it, in the order of the checks.</param>
    internal static IEnumerable<Finding> Of(IEnumerable<(Rule Rule, Unprinted Unprinted)> missing) => missing
        .Where(entry => entry.Unprinted.Relation is SumRelation or AtMostRelation && entry.Unprinted.Fact.Coordinate.Stage is not null)
        .GroupBy(entry => entry.Unprinted.Fact.Coordinate)
        .Select(Conflict)
        .OfType<Finding>();

    // Ranges on a line that have no common value have two that do not meet.
    private static Finding? Conflict(IEnumerable<(Rule Rule, Unprinted Unprinted)> same)
    {
        // They have one as long as their intersection is not empty, so only the first that empties it is held against each.
        var asked = new List<(Rule Rule, Unprinted Unprinted)>();
        var common = Interval.Everything;
        foreach (var later in same)
        {
            if (common.Intersect(later.Unprinted.Range) is not { } left)
            {
                return Of(asked.Find(entry => !entry.Unprinted.Range.Overlaps(later.Unprinted.Range)), later);
            }

            common = left;
            asked.Add(later);
        }

        return null;
    }

    private static Finding Of((Rule Rule, Unprinted Unprinted) first, (Rule Rule, Unprinted Unprinted) second)
    {
        var (stated, expected) = (first.Unprinted.ToImpliedValue().ToRangeText(), second.Unprinted.ToImpliedValue().ToRangeText());
        var (one, other) = (Bounds(first.Unprinted), Bounds(second.Unprinted));
        return new()
        {
            Rule = Id,
            Kind = FindingKind.Contradiction,
            Severity = (Severity)Math.Min((int)first.Rule.Severity, (int)second.Rule.Severity),
            Locations = one.Concat(other).Select(fact => fact.Location!).Distinct().ToValueList(),
            Stated = stated,
            Expected = expected,
            Message = LocalizedText.FromResource(
                "Finding",
                LocalizedText.FromResource("Rule." + Id),
                LocalizedText.FromResource("Missing.Conflict", FactText.Describe(first.Unprinted.Fact), stated, Named(one), expected, Named(other))),
        };
    }

    // What bounds the missing part says most; if that is what is missing, all the parts do.
    private static ImmutableArray<Fact> Bounds(Unprinted unprinted)
    {
        var printed = unprinted.Relation.Operands.Where(operand => operand.Fact.Figure is not null).ToList();
        var bounds = printed.Where(operand => operand.Role is OperandRole.Total or OperandRole.Whole).ToList();
        return [.. (bounds.Count > 0 ? bounds : printed).Select(operand => operand.Fact)];
    }

    private static LocalizedText Named(ImmutableArray<Fact> facts) => LocalizedText.Join(", ", "，", facts.Select(FactText.DescribeWithFigure));
}
