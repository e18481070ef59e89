using Budget.Domain.Figures;
using Budget.Domain.Internal;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Facts;

/// <summary>A figure, what it is about, and where it stands: the only thing that rules and relations see of a document.</summary>
/// <remarks>
/// Compares by reference, because the same figure printed twice is two facts. Immutable and thread-safe.
/// </remarks>
public sealed class Fact
{
    private Fact(Figure? figure, Coordinate coordinate, Aspect aspect, Location? location, bool isExact, bool isDerived, Reading? readAs = null, decimal slack = 0)
    {
        ReadAs = readAs;
        Slack = slack;
        IsExact = isExact;
        Figure = figure;
        Coordinate = Guard.NotNull(coordinate);
        Aspect = aspect;
        Location = location;
        IsDerived = isDerived;
    }

    /// <summary>The figure as printed; null if the document does not print it.</summary>
    public Figure? Figure { get; }

    /// <summary>What the figure is about. For a change or a rate: the later quantity.</summary>
    public Coordinate Coordinate { get; }

    /// <summary>What the figure says of its coordinate.</summary>
    public Aspect Aspect { get; }

    /// <summary>Where it stands; null if it is not printed.</summary>
    public Location? Location { get; }

    /// <summary>Whether the figure means exactly what its digits say, as a legal threshold does, instead of something rounded.</summary>
    public bool IsExact { get; }

    /// <summary>Whether the figure is not printed but follows exactly from the document, such as the number of entries in a list.</summary>
    public bool IsDerived { get; }

    /// <summary>How the figure is read, if otherwise than the others of the audited document, such as one of another document.</summary>
    internal Reading? ReadAs { get; }

    /// <summary>How far beyond its rounding the figure may be off, because it was adjusted so that its set closes; in base units.</summary>
    internal decimal Slack { get; }

    /// <summary>A figure that the document prints.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="coordinate">What it is about.</param>
    /// <param name="aspect">What it says.</param>
    /// <param name="location">Where it stands.</param>
    /// <param name="isExact">Whether it means exactly what its digits say.</param>
    public static Fact Printed(Figure figure, Coordinate coordinate, Aspect aspect, Location location, bool isExact = false) =>
        new(Guard.NotNull(figure), coordinate, aspect, Guard.NotNull(location), isExact, false);

    /// <summary>A figure that another document prints.</summary>
    internal static Fact Printed(Figure figure, Coordinate coordinate, Aspect aspect, Location location, bool isExact, Reading? readAs) =>
        new(figure, coordinate, aspect, location, isExact, false, readAs);

    /// <summary>A figure that follows exactly from what the document prints.</summary>
    /// <param name="figure">The figure, exact to its last decimal and beyond.</param>
    /// <param name="coordinate">What it is about.</param>
    /// <param name="location">Where it follows from.</param>
    /// <param name="aspect">What it says.</param>
    public static Fact Derived(Figure figure, Coordinate coordinate, Location location, Aspect aspect = Aspect.Value) =>
        new(Guard.NotNull(figure), coordinate, aspect, Guard.NotNull(location), true, true);

    /// <summary>
    /// A figure that is meant where another is printed, rounded as that may be: the change of nothing in what stays unchanged.
    /// </summary>
    internal static Fact Unspoken(Figure figure, Fact beside, Aspect aspect = Aspect.Change) =>
        new(figure, beside.Coordinate, aspect, beside.Location, false, true, Reading.As(RoundingConvention.Unknown));

    /// <summary>The same percentage as one of a set that was rounded half up and made to close.</summary>
    /// <param name="steps">How many steps of its last place it may be off beyond its rounding, in halves.</param>
    internal Fact MadeToClose(decimal steps) =>
        new(Figure, Coordinate, Aspect, Location, IsExact, IsDerived, Reading.As(RoundingConvention.HalfUp), steps * (Figure?.Step ?? 0));

    /// <summary>A figure that a relation would need and the document does not print.</summary>
    /// <param name="coordinate">What it would be about.</param>
    /// <param name="aspect">What it would say.</param>
    public static Fact NotPrinted(Coordinate coordinate, Aspect aspect = Aspect.Value) => new(null, coordinate, aspect, null, false, false);

    /// <summary>The true values that the figure can stand for; everything if it is not printed.</summary>
    /// <param name="convention">How the document rounds.</param>
    public Interval ToInterval(RoundingConvention convention) =>
        Figure is null ? Interval.Everything
        : IsExact ? Interval.Point(Figure.BaseValue)
        : ToInterval(Figure, convention);

    /// <summary>What the fact would stand for if another figure were printed there.</summary>
    internal Interval ToInterval(Figure printed, RoundingConvention convention) =>
        Slack == 0 ? printed.ToInterval(convention) : printed.ToInterval(convention) + Interval.Between(-Slack, Slack);

    /// <summary>Whether some true value could be printed as this figure and as another, however the document rounds.</summary>
    internal bool IsBorneOutBy(Fact other) => ToInterval(RoundingConvention.Unknown).Overlaps(other.ToInterval(RoundingConvention.Unknown));

    /// <summary>The figure and where it stands.</summary>
    public override string ToString() => (Figure?.Text ?? "-") + " " + Location;
}
