using Budget.Domain.Figures;
using Budget.Domain.Internal;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Comparison;

/// <summary>One quantity in two documents, and what can be said of its movement (公开数据的增减变动).</summary>
/// <remarks>
/// Changes and rates are intervals, because printed figures are rounded: each holds the exact answer of every pair of
/// exact budgets that would print these figures. Compares by content. Immutable and thread-safe.
/// </remarks>
public sealed record PublishedMovement
{
    private const decimal Fen = 0.01m;

    /// <summary>Puts two amounts side by side.</summary>
    /// <param name="coordinate">What is compared: its coordinate in the current document.</param>
    /// <param name="prior">The earlier amount.</param>
    /// <param name="current">The later amount.</param>
    /// <param name="share">The share of its change in the change of its whole; null if there is no such whole.</param>
    /// <exception cref="ArgumentException">Neither amount is printed, or one is an amount and the other a count.</exception>
    public PublishedMovement(Coordinate coordinate, PublishedAmount prior, PublishedAmount current, RateRange? share = null)
    {
        Coordinate = Guard.NotNull(coordinate);
        Prior = Guard.NotNull(prior);
        Current = Guard.NotNull(current);
        Share = share;
        if (!AreOfOneKind(prior, current))
        {
            throw new ArgumentException("At least one of the amounts is printed, and both are of one kind.", nameof(current));
        }
    }

    /// <summary>What is compared: its coordinate in the current document. The prior one has another year or stage.</summary>
    public Coordinate Coordinate { get; }

    /// <summary>The earlier amount.</summary>
    public PublishedAmount Prior { get; }

    /// <summary>The later amount.</summary>
    public PublishedAmount Current { get; }

    /// <summary>The share of its change in the change of its whole (贡献率); null if it is part of no whole that both documents print.</summary>
    public RateRange? Share { get; }

    /// <summary>Every value that the change can have, in base units: yuan or ones (增减额).</summary>
    public Interval Change => Current.Range - Prior.Range;

    /// <summary>Every value that the rate of the change can have (增减幅度).</summary>
    public RateRange Rate => RateRange.OfChange(Prior.Range, Current.Range, Grain);

    /// <summary>What can be said of the direction.</summary>
    public KnownDirection Direction
    {
        get
        {
            var change = Change;
            return change == Interval.Point(0) ? KnownDirection.Unchanged
                : change.Lower is { } lower && !change.Contains(0) && lower >= 0 ? KnownDirection.Increase
                : change.Upper is { } upper && !change.Contains(0) && upper <= 0 ? KnownDirection.Decrease
                : change.Lower == 0 ? KnownDirection.NoDecrease
                : change.Upper == 0 ? KnownDirection.NoIncrease
                : KnownDirection.Unknown;
        }
    }

    /// <summary>The figure that shows how amounts are printed here; one of the two always is.</summary>
    internal Figure Model => (Current.Figure ?? Prior.Figure)!;

    internal decimal? Grain => Model.Kind == FigureKind.Amount ? Fen : null;

    /// <summary>Whether at least one is printed, and both are of one kind if both are.</summary>
    internal static bool AreOfOneKind(PublishedAmount prior, PublishedAmount current) =>
        new[] { prior.Figure, current.Figure }.OfType<Figure>().Select(figure => figure.Kind).Distinct().Count() == 1;

    /// <summary>What can be said of the movement, in words, such as “fell, by 23.5 % to 23.7 %”.</summary>
    /// <param name="decimals">The number of decimals of percentages, 0 to <see cref="Figure.MaxDecimals"/>; they are rounded outwards.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimals is out of range.</exception>
    public LocalizedText ToText(int decimals = 1) => new MovementText(this, (int)Guard.InRange(decimals, 0, Figure.MaxDecimals)).Describe();

    /// <summary>Every value that the change can have, in words and in the unit of the current figure, such as “114.67 to 114.69万元”.</summary>
    public LocalizedText ToChangeText() => RangeText.Amounts(Change, Model);
}
