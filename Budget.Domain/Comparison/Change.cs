using Budget.Domain.Amounts;
using Budget.Domain.Disclosure;
using Budget.Domain.Internal;

namespace Budget.Domain.Comparison;

/// <summary>How much an amount has changed (增减额): what is added to the prior amount to make the current one.</summary>
/// <remarks>
/// <para>A change is no amount of money: one is added to an amount and gives an amount, two are added and give a change.
/// Whole fen with a sign, in the range of <see cref="Money"/>; arithmetic is checked and throws
/// <see cref="OverflowException"/> rather than wrap.</para>
/// <para>Equality and order are those of the signed number. The default is no change. Immutable and thread-safe.</para>
/// </remarks>
public readonly struct Change : IEquatable<Change>, IComparable<Change>
{
    private readonly Money signed;

    private Change(Money signed) => this.signed = signed;

    /// <summary>No change at all (持平).</summary>
    public static Change None => default;

    /// <summary>The change in fen; below zero for a decrease.</summary>
    public long Fen => signed.Fen;

    /// <summary>How large the change is, without its direction.</summary>
    public Money Size => signed.Abs();

    /// <summary>Whether it is an increase, a decrease or none.</summary>
    public ChangeDirection Direction =>
        signed.IsZero ? ChangeDirection.Unchanged : signed.IsNegative ? ChangeDirection.Decrease : ChangeDirection.Increase;

    /// <summary>The change that comes of one change after another.</summary>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public static Change operator +(Change left, Change right) => new(left.signed + right.signed);

    /// <summary>How much larger one change is than another.</summary>
    /// <exception cref="OverflowException">The difference is out of range.</exception>
    public static Change operator -(Change left, Change right) => new(left.signed - right.signed);

    /// <summary>The change back.</summary>
    public static Change operator -(Change change) => new(-change.signed);

    /// <summary>What an amount becomes by a change.</summary>
    /// <exception cref="OverflowException">The amount is out of range.</exception>
    public static Money operator +(Money prior, Change change) => prior + change.signed;

    /// <summary>Whether two changes are equal.</summary>
    public static bool operator ==(Change left, Change right) => left.signed == right.signed;

    /// <summary>Whether two changes differ.</summary>
    public static bool operator !=(Change left, Change right) => left.signed != right.signed;

    /// <summary>Whether the left change is smaller; every decrease is smaller than none.</summary>
    public static bool operator <(Change left, Change right) => left.signed < right.signed;

    /// <summary>Whether the left change is larger.</summary>
    public static bool operator >(Change left, Change right) => left.signed > right.signed;

    /// <summary>Whether the left change is not larger.</summary>
    public static bool operator <=(Change left, Change right) => left.signed <= right.signed;

    /// <summary>Whether the left change is not smaller.</summary>
    public static bool operator >=(Change left, Change right) => left.signed >= right.signed;

    /// <summary>The change from a prior amount to a current one.</summary>
    /// <param name="prior">The earlier amount.</param>
    /// <param name="current">The later amount.</param>
    /// <exception cref="OverflowException">The difference is out of range; never between amounts of one sign.</exception>
    public static Change Between(Money prior, Money current) => new(current - prior);

    /// <summary>The sum of changes; none if there are none.</summary>
    /// <param name="changes">The changes to add.</param>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public static Change Sum(IEnumerable<Change> changes) => new(Money.Sum(Guard.NotNull(changes).Select(change => change.signed)));

    /// <inheritdoc/>
    public bool Equals(Change other) => signed == other.signed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Change other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => signed.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(Change other) => signed.CompareTo(other.signed);

    /// <summary>The change in yuan with its sign, such as <c>+12.30元</c>; <c>0.00元</c> if there is none.</summary>
    public override string ToString() => (signed > Money.Zero ? "+" : string.Empty) + signed;
}
