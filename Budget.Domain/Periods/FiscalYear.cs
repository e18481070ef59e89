using System.Globalization;
using Budget.Domain.Internal;
using Budget.Domain.Text;
using NodaTime;

namespace Budget.Domain.Periods;

/// <summary>A fiscal year (预算年度): 1 January to 31 December of the same calendar year.</summary>
/// <remarks>
/// Source: 《中华人民共和国预算法》第十八条. Range: 1949 to 2999. Equality and order are those of the year. Immutable and
/// thread-safe. A class, because no year could serve as a harmless default.
/// </remarks>
public sealed class FiscalYear : IEquatable<FiscalYear>, IComparable<FiscalYear>
{
    /// <summary>The first year that can be named.</summary>
    public const int Earliest = 1949;

    /// <summary>The last year that can be named.</summary>
    public const int Latest = 2999;

    /// <summary>Creates a fiscal year.</summary>
    /// <param name="year">The calendar year, from <see cref="Earliest"/> to <see cref="Latest"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public FiscalYear(int year) => Year = (int)Guard.InRange(year, Earliest, Latest);

    /// <summary>The calendar year.</summary>
    public int Year { get; }

    /// <summary>The first and the last day, both included.</summary>
    public DateInterval Interval => new(new LocalDate(Year, 1, 1), new LocalDate(Year, 12, 31));

    /// <summary>The year before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">This is the earliest year.</exception>
    public FiscalYear Previous => new(Year - 1);

    /// <summary>The year after.</summary>
    /// <exception cref="ArgumentOutOfRangeException">This is the latest year.</exception>
    public FiscalYear Next => new(Year + 1);

    /// <summary>Whether two years are the same.</summary>
    public static bool operator ==(FiscalYear? left, FiscalYear? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two years differ.</summary>
    public static bool operator !=(FiscalYear? left, FiscalYear? right) => !(left == right);

    /// <summary>Whether the left year is earlier.</summary>
    public static bool operator <(FiscalYear? left, FiscalYear? right) => left is null ? right is not null : left.CompareTo(right) < 0;

    /// <summary>Whether the left year is later.</summary>
    public static bool operator >(FiscalYear? left, FiscalYear? right) => right < left;

    /// <summary>Whether the left year is not later.</summary>
    public static bool operator <=(FiscalYear? left, FiscalYear? right) => !(right < left);

    /// <summary>Whether the left year is not earlier.</summary>
    public static bool operator >=(FiscalYear? left, FiscalYear? right) => !(left < right);

    /// <summary>Reads a year of four digits, with or without 年 or 年度.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The year, or what is wrong with the text.</returns>
    public static ReadResult<FiscalYear> TryRead(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return new InputError(InputErrorCode.Blank, text) { Expected = "2021" };
        }

        var printed = text!.Trim();
        var suffix = printed.EndsWith("年度", StringComparison.Ordinal) ? 2 : printed[^1] == '年' ? 1 : 0;
        var digits = printed[..^suffix].TrimEnd();
        return digits.Length == 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= Earliest and <= Latest
            ? new FiscalYear(year)
            : new InputError(InputErrorCode.OutOfRange, text) { Expected = string.Format(CultureInfo.InvariantCulture, "{0}-{1}", Earliest, Latest) };
    }

    /// <summary>Reads a year, or throws.</summary>
    /// <param name="text">Four digits, with or without 年 or 年度.</param>
    /// <exception cref="InputFormatException">The text is not a year; the exception says why.</exception>
    public static FiscalYear Parse(string? text) => TryRead(text).OrThrow();

    /// <summary>Whether a day falls into the year.</summary>
    /// <param name="date">A day of the ISO calendar.</param>
    public bool Contains(LocalDate date) => Interval.Contains(date);

    /// <inheritdoc/>
    public bool Equals(FiscalYear? other) => other is not null && Year == other.Year;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FiscalYear);

    /// <inheritdoc/>
    public override int GetHashCode() => Year;

    /// <inheritdoc/>
    public int CompareTo(FiscalYear? other) => other is null ? 1 : Year.CompareTo(other.Year);

    /// <summary>The year in four digits.</summary>
    public override string ToString() => Year.ToString(CultureInfo.InvariantCulture);
}
