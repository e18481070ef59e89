using Budget.Domain.Disclosure;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules.YearOnYear;

/// <summary>The earlier amounts that follow from stated changes, by what they are the earlier amounts of.</summary>
internal static class PriorAmounts
{
    /// <summary>
    /// All that follow, in printed order. None of a base that is restated, or does not name its stage: what was restated for
    /// one amount need not be for another. None of a change that prints only its rate.
    /// </summary>
    internal static IEnumerable<(Coordinate Of, EarlierAmount Amount)> Of(FactSet facts)
    {
        foreach (var change in facts.Changes.Where(change => change.Prior.Coordinate.Stage is not null))
        {
            if (TryRead(facts, change) is { } amount)
            {
                yield return (change.Current.Coordinate, amount);
            }
        }
    }

    private static EarlierAmount? TryRead(FactSet facts, ChangeStatement change)
    {
        if (change.Prior.Figure is not null)
        {
            return EarlierAmount.Printed(change.Prior);
        }

        var later = LaterAmount.Of(facts, change);
        return later.Figure is null ? null : change.Stated.Direction switch
        {
            ChangeDirection.Unchanged => EarlierAmount.Unchanged(change.Prior.Coordinate, later, change.Current.Figure is null ? later : change.Current),
            ChangeDirection.Increase or ChangeDirection.Decrease when change.Amount.Figure is not null =>
                EarlierAmount.Changed(change.Prior.Coordinate, later, change.Amount, change.Stated.Direction),
            _ => null,
        };
    }
}
