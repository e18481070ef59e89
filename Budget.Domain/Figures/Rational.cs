using System.Numerics;

namespace Budget.Domain.Figures;

/// <summary>An exact fraction of whole numbers (分数): what a quotient of two amounts is before anything is rounded.</summary>
/// <remarks>
/// <para>Always in lowest terms with a denominator above zero, so that equal numbers are equal values. Of any size: nothing
/// overflows and nothing rounds, except <see cref="Round"/>, which is told how.</para>
/// <para>Equality and order are those of the number. The default is zero. Immutable and thread-safe.</para>
/// </remarks>
public readonly partial struct Rational : IEquatable<Rational>, IComparable<Rational>, IComparable
{
    // One less than the denominator, so that the default is 0/1.
    private readonly BigInteger denominatorLessOne;

    /// <summary>Creates the fraction of two whole numbers.</summary>
    /// <param name="numerator">What is above the line.</param>
    /// <param name="denominator">What is below the line, not zero.</param>
    /// <exception cref="ArgumentException">The denominator is zero.</exception>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new ArgumentException("A fraction over zero is no number.", nameof(denominator));
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        denominatorLessOne = (denominator / divisor) - 1;
    }

    /// <summary>Nothing: 0.</summary>
    public static Rational Zero => default;

    /// <summary>What is above the line, with the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>What is below the line, above zero.</summary>
    public BigInteger Denominator => denominatorLessOne + 1;

    /// <summary>-1, 0 or 1: whether the number is below, equal to or above zero.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>Whether the number is zero.</summary>
    public bool IsZero => Numerator.IsZero;

    /// <summary>A whole number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator Rational(long number) => FromInteger(number);

    /// <summary>A whole number.</summary>
    /// <param name="number">The number.</param>
    public static Rational FromInteger(BigInteger number) => new(number, BigInteger.One);

    /// <summary>A decimal number, exactly.</summary>
    /// <param name="number">The number.</param>
    public static Rational FromDecimal(decimal number)
    {
        var bits = decimal.GetBits(number);
        var digits = new BigInteger(new decimal(bits[0], bits[1], bits[2], bits[3] < 0, 0));
        return new(digits, BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
    }

    /// <summary>The largest whole number that is not larger.</summary>
    public BigInteger Floor()
    {
        var quotient = BigInteger.DivRem(Numerator, Denominator, out var remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>The smallest whole number that is not smaller.</summary>
    public BigInteger Ceiling() => -(-this).Floor();

    /// <summary>The number without its sign.</summary>
    public Rational Abs() => Sign < 0 ? -this : this;

    /// <summary>The number as a decimal with exactly so many decimals, rounded as told.</summary>
    /// <param name="decimals">The number of decimals, 0 to <see cref="Figure.MaxDecimals"/>.</param>
    /// <param name="convention">Half up or truncation.</param>
    /// <exception cref="ArgumentException">The convention is unknown.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimals is out of range.</exception>
    /// <exception cref="OverflowException">The rounded number has more digits than a decimal holds.</exception>
    public decimal Round(int decimals, RoundingConvention convention)
    {
        Internal.Guard.InRange(decimals, 0, Figure.MaxDecimals);
        return Rounding.RoundPercentage(Numerator, Denominator * 100, decimals, convention) ?? throw new OverflowException("The number has more digits than a decimal holds.");
    }
}
