using Budget.Domain.Classification;
using Budget.Domain.Figures;
using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Comparison;

/// <summary>What a complete list tells of a heading that it leaves out: no more than rounding hides of the whole.</summary>
/// <remarks>
/// The listed parts and what is left out make up the whole, so what is left out is at most the whole less the listed parts.
/// That holds for every single heading left out, because no amount is negative.
/// </remarks>
internal sealed class AbsentHeadings(KnownAmounts known)
{
    /// <summary>What the document tells of a quantity that it does not print; null if no complete list leaves it out.</summary>
    internal PublishedAmount? Find(Coordinate absent) => known.Facts.Listings
        .Where(listing => IsAlong(listing, absent))
        .Select(listing => FindIn(listing, absent))
        .OfType<PublishedAmount>()
        .OrderBy(amount => amount.Range.Upper)
        .FirstOrDefault();

    private static bool IsAlong(Listing listing, Coordinate absent) => listing.Axis switch
    {
        ListingAxis.Function => absent.Function.Code is not null && absent with { Function = listing.Whole.Function } == listing.Whole,
        ListingAxis.Economic => absent.Economic is not null && absent with { Economic = listing.Whole.Economic } == listing.Whole,
        ListingAxis.Fund => absent.Funds.IsSingleFund && absent with { Funds = listing.Whole.Funds } == listing.Whole,
        _ => false,
    };

    private PublishedAmount? FindIn(Listing listing, Coordinate absent)
    {
        var parts = listing.Parts.Select(part => part.Coordinate).ToList();
        if (listing.Parts.Any(part => part.Figure is not { Value: >= 0 }) || parts.Exists(part => part.Entry is not null || !IsUnderstood(listing.Axis, part)))
        {
            return null;
        }

        // The nearest heading above it that is listed, and what is listed directly below that one.
        var above = parts.Where(part => IsBelow(listing.Axis, absent, part)).ToList();
        var whole = above.Find(part => !above.Exists(other => IsBelow(listing.Axis, other, part)));
        var within = whole is null ? parts : parts.FindAll(part => IsBelow(listing.Axis, part, whole));
        var listed = within.FindAll(part => !above.Contains(part) && !within.Exists(other => IsBelow(listing.Axis, part, other)));
        return listed.Count == 0 || listed.Exists(part => IsBelow(listing.Axis, part, absent)) ? null : Rest(whole ?? listing.Whole, listed, listing.Location);
    }

    private PublishedAmount? Rest(Coordinate whole, List<Coordinate> listed, Location location)
    {
        var most = known.FindTotal(whole)?.Range.Upper;
        foreach (var part in listed)
        {
            most -= known.Find(part)?.Range.Lower;
        }

        return most is >= 0 ? new(null, Interval.Between(0, most.Value), location) : null;
    }

    // A heading known by its name only could be any.
    private static bool IsUnderstood(ListingAxis axis, Coordinate part) => axis switch
    {
        ListingAxis.Function => part.Function.Code is not null,
        ListingAxis.Economic => EconomicCode.TryParse(part.Economic, out _),
        _ => part.Funds.IsSingleFund && part.Measure == Measure.Budget,
    };

    private static bool IsBelow(ListingAxis axis, Coordinate part, Coordinate other) => axis switch
    {
        ListingAxis.Function => part.Function.Code is { } code && other.Function.Code is { } ancestor && code != ancestor && code.IsWithin(ancestor),
        ListingAxis.Economic => EconomicCode.TryParse(part.Economic, out var code) && EconomicCode.TryParse(other.Economic, out var ancestor)
            && code != ancestor && code.IsWithin(ancestor),
        _ => false,
    };
}
