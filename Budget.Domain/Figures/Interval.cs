namespace Budget.Domain.Figures;

/// <summary>A range of true values (区间): what a printed figure can stand for, or what follows from several.</summary>
/// <remarks>
/// <para>Bounds are exact decimals, in yuan for amounts, in percent for percentages, in ones for counts. An end can be
/// included, excluded or absent. Arithmetic is exact; a bound that would leave ±10¹⁷ becomes absent, or that limit if
/// it is the nearer one, so that an interval can only ever grow and never exclude a true value.</para>
/// <para>Equality is that of the bounds and their kinds. The default is the point zero. Immutable and thread-safe.</para>
/// </remarks>
public readonly partial struct Interval : IEquatable<Interval>
{
    // With at most eleven decimals (ten as printed and one for the half step), 17 digits before the point keep every sum
    // within the 28 digits that decimal represents exactly.
    private const decimal Limit = 100_000_000_000_000_000m;

    private readonly decimal lower;
    private readonly decimal upper;
    private readonly End lowerEnd;
    private readonly End upperEnd;

    private Interval(decimal lower, End lowerEnd, decimal upper, End upperEnd)
    {
        this.lowerEnd = lower < -Limit ? End.Absent : lowerEnd;
        this.upperEnd = upper > Limit ? End.Absent : upperEnd;
        this.lower = this.lowerEnd == End.Absent ? 0 : Math.Min(lower, Limit);
        this.upper = this.upperEnd == End.Absent ? 0 : Math.Max(upper, -Limit);
    }

    private enum End : byte
    {
        Included,
        Excluded,
        Absent,
    }

    /// <summary>Every number.</summary>
    public static Interval Everything { get; } = new(0, End.Absent, 0, End.Absent);

    /// <summary>The lower bound, or null if there is none.</summary>
    public decimal? Lower => lowerEnd == End.Absent ? null : lower;

    /// <summary>The upper bound, or null if there is none.</summary>
    public decimal? Upper => upperEnd == End.Absent ? null : upper;

    /// <summary>Whether the lower bound belongs to the interval.</summary>
    public bool IncludesLower => lowerEnd == End.Included;

    /// <summary>Whether the upper bound belongs to the interval.</summary>
    public bool IncludesUpper => upperEnd == End.Included;

    /// <summary>Whether the interval is a single value.</summary>
    public bool IsPoint => lowerEnd == End.Included && upperEnd == End.Included && lower == upper;

    /// <summary>The single value.</summary>
    /// <param name="value">The value.</param>
    public static Interval Point(decimal value) => new(value, End.Included, value, End.Included);

    /// <summary>From a lower to an upper bound, each included unless said otherwise.</summary>
    /// <param name="lower">The lower bound.</param>
    /// <param name="upper">The upper bound, not below the lower.</param>
    /// <param name="includeLower">Whether the lower bound belongs to the interval.</param>
    /// <param name="includeUpper">Whether the upper bound belongs to the interval.</param>
    /// <exception cref="ArgumentException">No value lies between the bounds.</exception>
    public static Interval Between(decimal lower, decimal upper, bool includeLower = true, bool includeUpper = true) =>
        Make(lower, includeLower ? End.Included : End.Excluded, upper, includeUpper ? End.Included : End.Excluded)
        ?? throw new ArgumentException("No value lies between the bounds.", nameof(upper));

    /// <summary>Between bounds of which each may be absent; null if no value lies between them.</summary>
    internal static Interval? TryBetween(decimal? lower, decimal? upper, bool includeLower, bool includeUpper) => Make(
        lower ?? 0,
        lower is null ? End.Absent : includeLower ? End.Included : End.Excluded,
        upper ?? 0,
        upper is null ? End.Absent : includeUpper ? End.Included : End.Excluded);

    /// <summary>From a bound upwards.</summary>
    /// <param name="lower">The lower bound, included.</param>
    public static Interval AtLeast(decimal lower) => new(lower, End.Included, 0, End.Absent);

    /// <summary>From a bound downwards.</summary>
    /// <param name="upper">The upper bound, included.</param>
    public static Interval AtMost(decimal upper) => new(0, End.Absent, upper, End.Included);

    /// <summary>Whether a value lies in the interval.</summary>
    /// <param name="value">The value.</param>
    public bool Contains(decimal value) =>
        (lowerEnd == End.Absent || value > lower || (value == lower && lowerEnd == End.Included))
        && (upperEnd == End.Absent || value < upper || (value == upper && upperEnd == End.Included));

    /// <summary>Whether some value lies in both intervals.</summary>
    /// <param name="other">The other interval.</param>
    public bool Overlaps(Interval other) => Intersect(other) is not null;

    /// <summary>The values that lie in both intervals, or null if there are none.</summary>
    /// <param name="other">The other interval.</param>
    public Interval? Intersect(Interval other)
    {
        var (low, lowEnd) = (lower, lowerEnd);
        if (other.lowerEnd != End.Absent && (lowEnd == End.Absent || other.lower > low || (other.lower == low && other.lowerEnd == End.Excluded)))
        {
            (low, lowEnd) = (other.lower, other.lowerEnd);
        }

        var (high, highEnd) = (upper, upperEnd);
        if (other.upperEnd != End.Absent && (highEnd == End.Absent || other.upper < high || (other.upper == high && other.upperEnd == End.Excluded)))
        {
            (high, highEnd) = (other.upper, other.upperEnd);
        }

        return Make(low, lowEnd, high, highEnd);
    }

    /// <summary>The interval and zero, with everything between them.</summary>
    internal Interval IncludingZero() => new(
        lowerEnd == End.Absent ? 0 : Math.Min(lower, 0),
        lower >= 0 && lowerEnd != End.Absent ? End.Included : lowerEnd,
        upperEnd == End.Absent ? 0 : Math.Max(upper, 0),
        upper <= 0 && upperEnd != End.Absent ? End.Included : upperEnd);

    private static Interval? Make(decimal lower, End lowerEnd, decimal upper, End upperEnd)
    {
        var bounded = lowerEnd != End.Absent && upperEnd != End.Absent;
        var empty = bounded && (lower > upper || (lower == upper && (lowerEnd == End.Excluded || upperEnd == End.Excluded)));
        return empty ? null : new Interval(lower, lowerEnd, upper, upperEnd);
    }
}
