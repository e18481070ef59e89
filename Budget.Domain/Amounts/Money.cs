using System.Globalization;
using Budget.Domain.Internal;

namespace Budget.Domain.Amounts;

/// <summary>An exact amount of money (金额) in renminbi, a whole number of fen (分).</summary>
/// <remarks>
/// <para>Range: ±92,233,720,368,547,758.07 元, symmetric so that every amount has a negative. All arithmetic is checked
/// and throws <see cref="OverflowException"/> rather than wrap; nothing rounds. To print an amount in a coarser unit,
/// say how to round: <see cref="Figures.Figure.FromMoney"/>.</para>
/// <para>Equality and order are those of the amount. The default is zero. The type is immutable and thread-safe.</para>
/// </remarks>
public readonly partial struct Money : IEquatable<Money>, IComparable<Money>, IComparable
{
    private const long FenPerYuan = 100;

    private Money(long fen) => Fen = fen;

    /// <summary>Nothing: 0.00 元.</summary>
    public static Money Zero => default;

    /// <summary>The largest amount, 92,233,720,368,547,758.07 元.</summary>
    public static Money MaxValue => new(long.MaxValue);

    /// <summary>The most negative amount, −92,233,720,368,547,758.07 元.</summary>
    public static Money MinValue => new(-long.MaxValue);

    /// <summary>The amount in fen (分), a hundredth of a yuan.</summary>
    public long Fen { get; }

    /// <summary>Whether the amount is zero.</summary>
    public bool IsZero => Fen == 0;

    /// <summary>Whether the amount is below zero.</summary>
    public bool IsNegative => Fen < 0;

    /// <summary>The amount of so many fen.</summary>
    /// <param name="fen">Anything but <see cref="long.MinValue"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is <see cref="long.MinValue"/>.</exception>
    public static Money FromFen(long fen) => new(Guard.InRange(fen, -long.MaxValue, long.MaxValue));

    /// <summary>The amount of so many yuan.</summary>
    /// <param name="yuan">A whole number of fen within the range of the type.</param>
    /// <exception cref="ArgumentException">The value is finer than a fen.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public static Money FromYuan(decimal yuan) => From(yuan, AmountUnit.Yuan);

    /// <summary>The amount that a number of units stands for, exactly.</summary>
    /// <param name="value">The number; with the unit it must be a whole number of fen.</param>
    /// <param name="unit">The unit of the number.</param>
    /// <exception cref="ArgumentException">The value is finer than a fen.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range, or the unit is not defined.</exception>
    public static Money From(decimal value, AmountUnit unit)
    {
        decimal size = unit.SizeInYuan() * FenPerYuan;
        Guard.InRange(value, MinValue.ToDecimal(unit), MaxValue.ToDecimal(unit));
        var fen = value * size;
        return decimal.Truncate(fen) == fen
            ? new Money((long)fen)
            : throw new ArgumentException(
                string.Format(CultureInfo.InvariantCulture, "{0} {1} is finer than a fen; round it first, and say how.", value, unit.Symbol()), nameof(value));
    }

    /// <summary>The sum of the amounts; zero when there are none.</summary>
    /// <param name="amounts">The amounts to add.</param>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public static Money Sum(IEnumerable<Money> amounts)
    {
        Guard.NotNull(amounts);
        var total = Zero;
        foreach (var amount in amounts)
        {
            total += amount;
        }

        return total;
    }

    /// <summary>The amount as a number of the given unit, exactly: at most ten decimals.</summary>
    /// <param name="unit">A defined unit.</param>
    /// <exception cref="ArgumentOutOfRangeException">The unit is not defined.</exception>
    public decimal ToDecimal(AmountUnit unit) => Fen / (decimal)(unit.SizeInYuan() * FenPerYuan);

    /// <summary>The amount without its sign.</summary>
    public Money Abs() => new(Math.Abs(Fen));
}
