using Budget.Domain.Classification.Crosswalks;

namespace Budget.Domain.Classification.Citations;

/// <summary>A heading as it was at one time of its history.</summary>
internal sealed record KnownHeading<TCode>(HeadingHistory<TCode> History, int Stage)
    where TCode : struct, IClassificationCode<TCode>
{
    internal ClassifiedHeading<TCode> Heading => History.Stages[Stage];

    internal TCode Code => Heading.Code;

    /// <summary>Whether the edition itself lists it.</summary>
    internal bool IsListed => History.IsListed(Stage);

    /// <summary>Whether this is what the heading was called, and where it stood, in a year.</summary>
    internal bool IsOf(int year) => DistanceFrom(year) == 0 && !History.IsOver(year);

    /// <summary>How many changes lie between this and the heading of a year.</summary>
    internal int DistanceFrom(int year) => Math.Abs(Stage - History.StageOf(year));

    /// <summary>What the printed name of this heading means in a year: the heading of the year, and how the two are related.</summary>
    internal ResolvedLevel<TCode> In(int year, string name)
    {
        if (History.IsOver(year))
        {
            return History.Ending!.In(year, name, this);
        }

        var current = History.StageOf(year);
        var heading = History.Stages[current];
        var isTooEarly = Stage == current && History.Beginning?.Year > year;
        var kind = Stage > current || heading.From > year || isTooEarly ? MatchKind.LaterName
            : Stage == current ? heading.CanExistIn(year) ? MatchKind.Exact : MatchKind.RetiredName
            : Code.Equals(heading.Code) ? MatchKind.RetiredName
            : MatchKind.Moved;
        return new(name, kind, heading)
        {
            Change = isTooEarly ? History.Beginning : Stage == current ? null : History.Changes[Stage < current ? Stage : Stage - 1],
            IsSure = isTooEarly || History.IsSurelyNotOf(Stage, year),
        };
    }
}
