using System.Collections.Immutable;
using Budget.Domain.Classification;
using Budget.Domain.Expenditure;

namespace Budget.Domain.Reconciliation.Facts;

/// <summary>A complete list of parts as a document prints it: together they make up one whole.</summary>
/// <param name="Axis">What the list divides its whole by.</param>
/// <param name="Whole">What the parts make up.</param>
/// <param name="Parts">The amounts of the parts in printed order, including those that are not printed.</param>
/// <param name="Shares">The percentage printed beside each part, in the same order.</param>
/// <param name="Location">Where the list stands.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Listing(ListingAxis Axis, Coordinate Whole, ImmutableArray<Fact> Parts, ImmutableArray<Fact> Shares, Location Location)
{
    /// <summary>
    /// Whether the list is a row or a column of a table. There every part has a cell, and <see cref="Parts"/> are those that
    /// are not blank; a list in prose that leaves a part out does not say that it is nothing.
    /// </summary>
    public bool IsOfTable { get; init; }

    /// <summary>Whether the list can leave parts out, as the budgets beside the items of an outturn and a selection of projects do: they are at most the whole.</summary>
    public bool IsPartial { get; init; }

    /// <summary>
    /// The positions of the parts that lie within no other part of the list: a list of categories with their items adds up
    /// to its whole by the categories alone. An entry of the whole itself is no part.
    /// </summary>
    public ImmutableArray<int> Outermost { get; } = FindOutermost(Axis, Whole, Parts);

    /// <summary>The parts that lie within no other.</summary>
    internal ImmutableArray<Fact> OutermostParts => HasInnerParts ? [.. Outermost.Select(i => Parts[i])] : Parts;

    /// <summary>Whether some parts lie within others.</summary>
    internal bool HasInnerParts => Outermost.Length < Parts.Length;

    private static ImmutableArray<int> FindOutermost(ListingAxis axis, Coordinate whole, ImmutableArray<Fact> parts)
    {
        if (parts.Length == 1 && axis != ListingAxis.Function)
        {
            return [0];
        }

        var isWithinAnother = axis switch
        {
            ListingAxis.Fund => IsWithinSource(parts),
            ListingAxis.Function => IsWithinHeading(parts),
            ListingAxis.Type => IsWithinBasic(whole, parts),
            ListingAxis.Economic => IsWithinCategory(parts),
            _ => _ => false,
        };
        var outermost = ImmutableArray.CreateBuilder<int>(parts.Length);
        for (var i = 0; i < parts.Length; i++)
        {
            if (!isWithinAnother(parts[i].Coordinate))
            {
                outermost.Add(i);
            }
        }

        return outermost.ToImmutable();
    }

    private static Func<Coordinate, bool> IsWithinSource(ImmutableArray<Fact> parts)
    {
        // Of each kind of source one will do.
        var sources = parts.Select(part => part.Coordinate).GroupBy(source => (source.Measure, source.Funds, source.Source is null)).Select(group => group.First()).ToList();
        return part => sources.Exists(other => IsFundWithin(part, other));
    }

    private static Func<Coordinate, bool> IsWithinHeading(ImmutableArray<Fact> parts)
    {
        var headings = new HashSet<FunctionalHeading>(parts.Select(part => part.Coordinate.Function));
        return part => part.Function.Level == 0 || part.Function.FindAbove(headings.Contains) is not null;
    }

    private static Func<Coordinate, bool> IsWithinBasic(Coordinate whole, ImmutableArray<Fact> parts)
    {
        var hasBasic = whole.Type is null && parts.Any(part => part.Coordinate.Type == ExpenditureType.Basic);
        return part => hasBasic && part.Type is ExpenditureType.Personnel or ExpenditureType.DailyOperating;
    }

    private static Func<Coordinate, bool> IsWithinCategory(ImmutableArray<Fact> parts)
    {
        var headings = new HashSet<string>(parts.Select(part => part.Coordinate.Economic ?? string.Empty), StringComparer.Ordinal);
        return part => EconomicCode.TryParse(part.Economic, out var code) && code.Level == 2 && headings.Contains(code.Parent.ToString());
    }

    /// <summary>Whether one source is a part of another, such as the general public budget of all appropriations.</summary>
    internal static bool IsFundWithin(Coordinate part, Coordinate other) =>
        part.Measure == other.Measure
        && ((part.Funds != other.Funds && part.Funds.IsWithin(other.Funds)) || (part.Funds == other.Funds && part.Source is not null && other.Source is null));
}
