using System.Diagnostics.CodeAnalysis;
using Budget.Domain.Amounts;
using Budget.Domain.Figures;
using Budget.Domain.Internal;
using Budget.Domain.Text;

namespace Budget.Domain.Comparison;

/// <summary>A quotient of amounts (率): the rate of a change, or its share of the total change. Exact, or undefined with the reason.</summary>
/// <remarks>
/// A defined rate is an exact number, 1 for 100 %; nothing is rounded before <see cref="ToText"/>. Equality is that of the
/// number or of the reason. The default is zero. Immutable and thread-safe.
/// </remarks>
public readonly struct Rate : IEquatable<Rate>
{
    private readonly Rational value;

    private Rate(Rational value, UndefinedReason? undefined)
    {
        this.value = value;
        Undefined = undefined;
    }

    /// <summary>Why there is no rate; null if there is one.</summary>
    public UndefinedReason? Undefined { get; }

    /// <summary>Whether there is a rate.</summary>
    public bool IsDefined => Undefined is null;

    /// <summary>The rate, 1 for 100 %; null if it is undefined.</summary>
    public Rational? Value => Undefined is null ? value : null;

    /// <summary>Whether two rates are the same number, or undefined for the same reason.</summary>
    public static bool operator ==(Rate left, Rate right) => left.Equals(right);

    /// <summary>Whether two rates differ.</summary>
    public static bool operator !=(Rate left, Rate right) => !left.Equals(right);

    /// <summary>A defined rate.</summary>
    /// <param name="value">The number, 1 for 100 %.</param>
    public static Rate FromRational(Rational value) => new(value, null);

    /// <summary>No rate.</summary>
    /// <param name="reason">The reason.</param>
    /// <exception cref="ArgumentOutOfRangeException">The reason is not defined.</exception>
    public static Rate Because(UndefinedReason reason) => new(default, Guard.Defined(reason, UndefinedReason.NoTotalChange));

    /// <summary>The rate of a change (增减幅度): the change divided by the prior amount.</summary>
    /// <param name="prior">The base; the rate is undefined unless it is above zero.</param>
    /// <param name="current">The later amount.</param>
    /// <exception cref="OverflowException">The change is out of the range of amounts.</exception>
    public static Rate OfChange(Money prior, Money current) =>
        prior.IsZero ? Because(UndefinedReason.ZeroBase)
        : prior.IsNegative ? Because(UndefinedReason.NegativeBase)
        : FromRational(new Rational(Change.Between(prior, current).Fen, prior.Fen));

    /// <summary>The share of a change in the total change (贡献率); negative if it went the other way.</summary>
    /// <param name="part">The change of a part.</param>
    /// <param name="total">The change of the whole; the share is undefined if there is none.</param>
    public static Rate OfTotalChange(Change part, Change total) =>
        total == Change.None ? Because(UndefinedReason.NoTotalChange) : FromRational(new Rational(part.Fen, total.Fen));

    /// <summary>The rate in percent, or why there is none.</summary>
    /// <param name="decimals">The number of decimals, 0 to <see cref="Figure.MaxDecimals"/>.</param>
    /// <param name="convention">How to round: half up or truncation.</param>
    /// <exception cref="ArgumentException">The convention is unknown.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimals is out of range.</exception>
    public LocalizedText ToText(int decimals, RoundingConvention convention) => Undefined is { } reason
        ? LocalizedText.FromResource("Undefined." + reason)
        : Percent.ToText(value, decimals, convention);

    /// <inheritdoc/>
    public bool Equals(Rate other) => Undefined == other.Undefined && value == other.value;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Rate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(value, Undefined);

    /// <summary>The exact number, such as <c>-1/3</c>, or the reason's name.</summary>
    public override string ToString() => Undefined?.ToString() ?? value.ToString();
}
