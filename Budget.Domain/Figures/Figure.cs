using System.Globalization;
using System.Numerics;
using Budget.Domain.Amounts;
using Budget.Domain.Internal;

namespace Budget.Domain.Figures;

/// <summary>A number as a document prints it (公开文本中的数字): its digits, its number of decimals and its unit.</summary>
/// <remarks>
/// <para>A figure stands for a range of true values, not for a point: <see cref="ToInterval"/>. A figure that is not
/// printed is a null reference; blank is never zero, and a printed 0.00 is never blank.</para>
/// <para>Range: amounts within the range of <see cref="Money"/>; percentages and counts up to 10¹⁵ in size; at most
/// <see cref="MaxDecimals"/> decimals.</para>
/// <para>Equality is that of kind, unit, value and number of decimals; order is by kind, value, unit, decimals. The
/// spelling in <see cref="Text"/> (spaces, separators, full-width forms) is kept, and takes no part in either.
/// Immutable and thread-safe.</para>
/// </remarks>
public sealed partial class Figure : IEquatable<Figure>, IComparable<Figure>
{
    /// <summary>The most decimals a figure can have: enough for whole fen in 亿元.</summary>
    public const int MaxDecimals = 10;

    internal const decimal CountLimit = 1_000_000_000_000_000m;

    private readonly bool isUnitPrintedElsewhere;

    private Figure(FigureKind kind, decimal value, AmountUnit unit, string counter, string? text, bool isUnitPrintedElsewhere = false)
    {
        this.isUnitPrintedElsewhere = isUnitPrintedElsewhere;
        Kind = kind;
        Value = value;
        Unit = unit;
        Counter = counter;
        Text = text ?? ToCanonicalText();
    }

    /// <summary>Whether it is an amount, a percentage or a count.</summary>
    public FigureKind Kind { get; }

    /// <summary>The number as printed, in its own unit; its scale is the number of printed decimals.</summary>
    public decimal Value { get; }

    /// <summary>The unit of an amount; <see cref="AmountUnit.Yuan"/> for other kinds, where it means nothing.</summary>
    public AmountUnit Unit { get; }

    /// <summary>The counter word of a count, such as 辆; empty if there is none.</summary>
    public string Counter { get; }

    /// <summary>The characters as printed; with the unit, unless the document prints that elsewhere, as in the head of a table.</summary>
    public string Text { get; }

    /// <summary>The characters as printed, with the unit wherever it is printed, so that the text alone reads back as the figure.</summary>
    public string TextWithUnit => isUnitPrintedElsewhere ? Text + Unit.Symbol() : Text;

    /// <summary>The number of printed decimals, 0 to <see cref="MaxDecimals"/>.</summary>
    public int Decimals => Value.Scale;

    /// <summary>The number in base units: yuan, percent or ones.</summary>
    public decimal BaseValue => Kind == FigureKind.Amount ? Value * Unit.SizeInYuan() : Value;

    /// <summary>One unit in the last printed place, in base units: 100 for 1302.39 万元, 0.1 for 34.5 %.</summary>
    public decimal Step => Kind == FigureKind.Amount ? Rounding.Step(Decimals) * Unit.SizeInYuan() : Rounding.Step(Decimals);

    /// <summary>A figure for an amount, spelled canonically: <c>1302.39万元</c>.</summary>
    /// <param name="value">The number; its scale is the number of decimals.</param>
    /// <param name="unit">The unit.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value or its number of decimals is out of range.</exception>
    public static Figure Amount(decimal value, AmountUnit unit)
    {
        Guard.InRange(value, Money.MinValue.ToDecimal(unit), Money.MaxValue.ToDecimal(unit));
        return new(FigureKind.Amount, CheckDecimals(value), unit, string.Empty, null);
    }

    /// <summary>A figure for a percentage, spelled canonically: <c>34.5%</c>.</summary>
    /// <param name="value">The number of percent; its scale is the number of decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value or its number of decimals is out of range.</exception>
    public static Figure Percentage(decimal value) =>
        new(FigureKind.Percentage, CheckDecimals(Guard.InRange(value, -CountLimit, CountLimit)), default, string.Empty, null);

    /// <summary>A figure for a count, spelled canonically: <c>16个</c>.</summary>
    /// <param name="value">The number; its scale is the number of decimals.</param>
    /// <param name="counter">One of <see cref="Counters"/>, or empty.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value or its number of decimals is out of range.</exception>
    /// <exception cref="ArgumentException">The counter word is not known, or missing where there are decimals.</exception>
    public static Figure Count(decimal value, string counter = "")
    {
        if (!IsCounter(Guard.NotNull(counter)))
        {
            throw new ArgumentException("The counter word must be empty or one of Figure.Counters.", nameof(counter));
        }

        var figure = new Figure(FigureKind.Count, CheckDecimals(Guard.InRange(value, -CountLimit, CountLimit)), default, counter, null);

        // A document that prints 1.5 alone could mean anything.
        return counter.Length == 0 && figure.Decimals > 0
            ? throw new ArgumentException("A count with decimals needs a counter word.", nameof(counter))
            : figure;
    }

    /// <summary>A figure for a number whose unit stands elsewhere, spelled canonically: <c>8.5</c>. It is a count without a counter word.</summary>
    /// <param name="value">The number; its scale is the number of decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value or its number of decimals is out of range.</exception>
    public static Figure Number(decimal value) =>
        new(FigureKind.Count, CheckDecimals(Guard.InRange(value, -CountLimit, CountLimit)), default, string.Empty, null);

    /// <summary>Prints an exact amount: the one place where money is rounded, and only as told.</summary>
    /// <param name="money">The exact amount.</param>
    /// <param name="unit">The unit to print in.</param>
    /// <param name="decimals">The number of decimals, 0 to <see cref="MaxDecimals"/>.</param>
    /// <param name="convention">Half up or truncation.</param>
    /// <exception cref="ArgumentException">The convention is unknown.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimals is out of range, or the amount rounds out of the range of <see cref="Money"/>.</exception>
    public static Figure FromMoney(Money money, AmountUnit unit, int decimals, RoundingConvention convention)
    {
        Guard.InRange(decimals, 0, MaxDecimals);
        return Amount(Rounding.Round(money.ToDecimal(unit), decimals, convention), unit);
    }

    /// <summary>Prints the share of a part in a whole, in percent.</summary>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole; not zero, since a share of nothing is undefined.</param>
    /// <param name="decimals">The number of decimals, 0 to <see cref="MaxDecimals"/>.</param>
    /// <param name="convention">Half up or truncation.</param>
    /// <exception cref="ArgumentException">The whole is zero, or the convention is unknown.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimals or the result is out of range.</exception>
    public static Figure FromShare(Money part, Money whole, int decimals, RoundingConvention convention)
    {
        Guard.InRange(decimals, 0, MaxDecimals);
        if (whole.IsZero)
        {
            throw new ArgumentException("A share of nothing is undefined.", nameof(whole));
        }

        // Compared before it is rounded: with its decimals, a share of a fen may have more digits than a decimal holds.
        return BigInteger.Abs(part.Fen) * 100 > (BigInteger)CountLimit * BigInteger.Abs(whole.Fen)
            ? throw new ArgumentOutOfRangeException(nameof(part), part, "The share is larger than a figure can be.")
            : Percentage(Rounding.RoundPercentage(part.Fen, whole.Fen, decimals, convention)!.Value);
    }

    /// <summary>The same kind of figure with another number, spelled canonically.</summary>
    /// <param name="value">The new number; its scale is the number of decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value or its number of decimals is out of range.</exception>
    public Figure WithValue(decimal value) => Kind switch
    {
        FigureKind.Amount => Amount(value, Unit),
        FigureKind.Percentage => Percentage(value),
        _ => Counter.Length == 0 ? Number(value) : Count(value, Counter),
    };

    private static decimal CheckDecimals(decimal value)
    {
        Guard.InRange((long)value.Scale, 0, MaxDecimals, nameof(value));
        return value;
    }

    private string ToCanonicalText()
    {
        var suffix = Kind switch { FigureKind.Amount => Unit.Symbol(), FigureKind.Percentage => "%", _ => Counter };
        return Value.ToString(CultureInfo.InvariantCulture) + suffix;
    }
}
