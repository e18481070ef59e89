using Budget.Domain.Figures;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Comparison;

/// <summary>What one document tells of each quantity: the values that agree with all its printings.</summary>
internal sealed class KnownAmounts(FactSet facts, Reading reading)
{
    internal FactSet Facts => facts;

    /// <summary>What the document prints of a quantity; null if it does not, or if no value agrees with all printings.</summary>
    internal PublishedAmount? Find(Coordinate coordinate)
    {
        if (!facts.Has(coordinate))
        {
            return null;
        }

        var finest = facts.Finest(coordinate);
        Interval? range = Interval.Everything;
        foreach (var fact in facts.At(coordinate))
        {
            range = fact.Figure!.Kind == finest.Figure!.Kind ? range?.Intersect(reading.Read(fact)) : null;
        }

        // A budget has no negative amounts, unless it prints them.
        return range is { } values
            ? new(finest.Figure, finest.Figure!.Value < 0 ? values : values.Intersect(Interval.AtLeast(0)) ?? values, finest.Location!)
            : null;
    }

    /// <summary>What a total is, also one that is said of revenue and expenditure at once.</summary>
    internal PublishedAmount? FindTotal(Coordinate coordinate) => Find(facts.One(coordinate).Coordinate);
}
