using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Classification.Crosswalks;
using Budget.Domain.Collections;

namespace Budget.Domain.Comparison;

/// <summary>Sets restated prior amounts against current ones, and says of every heading how far that is a comparison.</summary>
internal sealed class EditionComparer<TCode>(Crosswalk<TCode> crosswalk, Restatement<TCode> prior, IReadOnlyDictionary<TCode, Money> current)
    where TCode : struct, IClassificationCode<TCode>
{
    private readonly ILookup<TCode, RestatedAmount<TCode>> arrived = prior.Parts.Where(part => part.To is not null).ToLookup(part => part.To!.Value);
    private readonly HashSet<TCode> perhapsMore = FindPerhapsMore(crosswalk, prior);

    internal ValueList<RestatedMovement<TCode>> Compare()
    {
        var rows = arrived.Select(group => group.Key).Union(current.Keys)
            .OrderBy(code => code)
            .Select(code => (Heading: code, IsLeftBehind: false, Movement: new Movement(Sum(arrived[code]), current.TryGetValue(code, out var now) ? now : Money.Zero), Kind: KindOf(code)))
            .Concat(prior.Parts.Where(part => part.To is null)
                .GroupBy(part => part.From)
                .Select(group => (Heading: group.Key, IsLeftBehind: true, Movement: new Movement(Sum(group), Money.Zero), Kind: RestatementKind.Incomparable)))
            .ToList();
        var total = Movement.Sum(rows.Select(row => row.Movement)).Change;
        return rows.Select(row => new RestatedMovement<TCode>(row.Heading, row.IsLeftBehind, row.Movement, Rate.OfTotalChange(row.Movement.Change, total), row.Kind)).ToValueList();
    }

    /// <summary>The headings that may have got some of what cannot be followed: it, or something below it, led there among other places.</summary>
    private static HashSet<TCode> FindPerhapsMore(Crosswalk<TCode> crosswalk, Restatement<TCode> prior)
    {
        var lost = new HashSet<TCode>(prior.Parts.Where(part => part.To is null && !part.Amount.IsZero).Select(part => part.From));
        return lost.Count == 0 ? [] :
        [
            .. crosswalk.Links
                .Where(link => link is { From: not null, To: not null } && IsAtOrBelowAny(link.From.Code, lost))
                .Select(link => link.To!.Code),
        ];
    }

    private static bool IsAtOrBelowAny(TCode code, HashSet<TCode> headings)
    {
        for (var above = code; above.Level > 0; above = above.Parent)
        {
            if (headings.Contains(above))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a heading holds the same in both editions: nothing that it or anything below it was went elsewhere or came from there.</summary>
    private static bool IsTheSame(CrosswalkEntry<TCode> origin) =>
        origin.Relation == HeadingRelation.Same && origin.Links is [var only] && only.Weight == 1 && only.WeightBack == 1;

    private static Money Sum(IEnumerable<RestatedAmount<TCode>> parts) => Money.Sum(parts.Select(part => part.Amount));

    private RestatementKind KindOf(TCode code)
    {
        if (MayHoldWhatIsLost(code))
        {
            return RestatementKind.Incomparable;
        }

        if (code.Level == 0)
        {
            return RestatementKind.Comparable;
        }

        var origin = crosswalk.OriginOf(code);
        return origin.Heading is null || origin.Links.Count == 0 || origin.Links.Any(link => link.From is null) ? RestatementKind.Incomparable
            : IsTheSame(origin) ? RestatementKind.Comparable
            : RestatementKind.Restated;
    }

    /// <summary>Whether an amount may hold some of what cannot be followed. One that is given at a heading is for everything below it too.</summary>
    private bool MayHoldWhatIsLost(TCode code) => IsAtOrBelowAny(code, perhapsMore) || perhapsMore.Any(place => place.IsWithin(code));
}
