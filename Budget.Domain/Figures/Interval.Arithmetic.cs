using System.Globalization;

namespace Budget.Domain.Figures;

/// <content>Arithmetic, equality and text.</content>
public readonly partial struct Interval
{
    /// <summary>All sums of a value of the left and a value of the right.</summary>
    public static Interval operator +(Interval left, Interval right) => new(
        left.lower + right.lower,
        Worse(left.lowerEnd, right.lowerEnd),
        left.upper + right.upper,
        Worse(left.upperEnd, right.upperEnd));

    /// <summary>All differences of a value of the left and a value of the right.</summary>
    public static Interval operator -(Interval left, Interval right) => left + -right;

    /// <summary>The negatives of all values.</summary>
    public static Interval operator -(Interval interval) => new(-interval.upper, interval.upperEnd, -interval.lower, interval.lowerEnd);

    /// <summary>Whether two intervals hold the same values.</summary>
    public static bool operator ==(Interval left, Interval right) => left.Equals(right);

    /// <summary>Whether two intervals hold different values.</summary>
    public static bool operator !=(Interval left, Interval right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Interval other) =>
        lower == other.lower && upper == other.upper && lowerEnd == other.lowerEnd && upperEnd == other.upperEnd;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Interval other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(lower, upper, lowerEnd, upperEnd);

    /// <summary>In mathematical notation, such as <c>[34.45, 34.55]</c> or <c>[87.70, 87.71)</c>.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "{0}{1}, {2}{3}",
        lowerEnd == End.Included ? "[" : "(",
        lowerEnd == End.Absent ? "-∞" : lower.ToString(CultureInfo.InvariantCulture),
        upperEnd == End.Absent ? "+∞" : upper.ToString(CultureInfo.InvariantCulture),
        upperEnd == End.Included ? "]" : ")");

    // Included, excluded, absent: a sum of bounds is as weak as the weaker of the two.
    private static End Worse(End left, End right) => left > right ? left : right;
}
