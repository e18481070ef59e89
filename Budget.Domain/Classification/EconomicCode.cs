using System.Globalization;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Internal;
using Budget.Domain.Text;

namespace Budget.Domain.Classification;

/// <summary>A code of the economic classification of departmental budgets (部门预算支出经济分类科目编码): category 类 and item 款.</summary>
/// <remarks>
/// <para>Written with 3 or 5 digits: <c>302</c>, <c>30217</c>. A code is a position in the tree and says nothing about
/// whether an edition of the classification knows it.</para>
/// <para>Order is that of the tree, depth first. The default is <see cref="Root"/>, which stands for all economic
/// categories together. Immutable and thread-safe.</para>
/// </remarks>
public readonly struct EconomicCode : IClassificationCode<EconomicCode>, IComparable
{
    private const int CategorySize = 100;

    // All five digits in one number, a missing level zero: comparing numbers is comparing positions.
    private readonly int packed;

    private EconomicCode(int packed) => this.packed = packed;

    /// <summary>All economic categories together, level 0, written <c>0</c>.</summary>
    public static EconomicCode Root => default;

    /// <summary>The code as a number that orders as the code does: five digits, a missing level zero.</summary>
    internal int Packed => packed;

    /// <summary>The number of the last code at or below this one.</summary>
    internal int LastPacked => Level switch { 0 => int.MaxValue, 1 => packed + CategorySize - 1, _ => packed };

    /// <summary>0 for the root, 1 for a category (类), 2 for an item (款).</summary>
    public int Level => packed == 0 ? 0 : packed % CategorySize == 0 ? 1 : 2;

    /// <summary>The code one level up; the root is its own parent.</summary>
    public EconomicCode Parent => Level == 2 ? new(packed - (packed % CategorySize)) : Root;

    /// <summary>Whether two codes are the same.</summary>
    public static bool operator ==(EconomicCode left, EconomicCode right) => left.packed == right.packed;

    /// <summary>Whether two codes differ.</summary>
    public static bool operator !=(EconomicCode left, EconomicCode right) => left.packed != right.packed;

    /// <summary>Whether the left code comes first in the tree.</summary>
    public static bool operator <(EconomicCode left, EconomicCode right) => left.packed < right.packed;

    /// <summary>Whether the left code comes later in the tree.</summary>
    public static bool operator >(EconomicCode left, EconomicCode right) => left.packed > right.packed;

    /// <summary>Whether the left code does not come later.</summary>
    public static bool operator <=(EconomicCode left, EconomicCode right) => left.packed <= right.packed;

    /// <summary>Whether the left code does not come first.</summary>
    public static bool operator >=(EconomicCode left, EconomicCode right) => left.packed >= right.packed;

    /// <summary>Creates the code of a category or item from its parts.</summary>
    /// <param name="category">类, 100 to 999.</param>
    /// <param name="item">款, 1 to 99, or 0 for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part is out of range.</exception>
    public static EconomicCode From(int category, int item = 0)
    {
        Guard.InRange(category, 100, 999);
        Guard.InRange(item, 0, 99);
        return new EconomicCode((category * CategorySize) + item);
    }

    /// <summary>The code of a number that <see cref="Packed"/> gave.</summary>
    internal static EconomicCode FromPacked(int packed) => new(packed);

    /// <summary>Reads 3 or 5 digits, or <c>0</c> for the root.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The code, or what is wrong with the text and where.</returns>
    public static ReadResult<EconomicCode> TryRead(string? text)
    {
        if (!CodeReader.TryReadDigits(text, 5, out var number, out var digits, out var error))
        {
            return error!;
        }

        return (digits, number) switch
        {
            (1, 0) => Root,
            (3, >= 100) => From(number),
            (5, >= 10_000) when number % CategorySize > 0 => From(number / CategorySize, number % CategorySize),
            _ => new InputError(InputErrorCode.WrongCode, text) { Expected = "302, 30217" },
        };
    }

    /// <summary>Reads a code, or throws.</summary>
    /// <param name="text">3 or 5 digits, or <c>0</c>.</param>
    /// <exception cref="InputFormatException">The text is not a code; the exception says why and where.</exception>
    public static EconomicCode Parse(string? text) => TryRead(text).OrThrow();

    /// <summary>Reads a code.</summary>
    /// <param name="text">3 or 5 digits, or <c>0</c>.</param>
    /// <param name="code">The code, or the root if the text is none.</param>
    /// <returns>Whether the text is a code.</returns>
    public static bool TryParse(string? text, out EconomicCode code) => TryRead(text).TryGet(out code);

    /// <summary>The ancestor at a level, or the code itself if it stands no deeper.</summary>
    /// <param name="level">0 to 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public EconomicCode AtLevel(int level)
    {
        Guard.InRange(level, 0, 2);
        return Level <= level ? this : level == 0 ? Root : Parent;
    }

    /// <summary>Whether this code is the other or lies below it.</summary>
    /// <param name="ancestor">The code that may contain this one.</param>
    public bool IsWithin(EconomicCode ancestor) => ancestor == Root || this == ancestor || Parent == ancestor;

    /// <inheritdoc/>
    public bool Equals(EconomicCode other) => packed == other.packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EconomicCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => packed;

    /// <inheritdoc/>
    public int CompareTo(EconomicCode other) => packed.CompareTo(other.packed);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        EconomicCode other => CompareTo(other),
        _ => throw new ArgumentException("The object to compare with must be an economic code.", nameof(obj)),
    };

    /// <summary>The digits of the code, <c>0</c> for the root; <see cref="Parse"/> reads them back.</summary>
    public override string ToString() => (Level == 1 ? packed / CategorySize : packed).ToString(CultureInfo.InvariantCulture);

    /// <summary>The code with its levels set apart or marked; <c>0</c> for the root. <see cref="EconomicCitation"/> reads it back.</summary>
    /// <param name="notation">How the digits are set.</param>
    /// <exception cref="ArgumentOutOfRangeException">The notation is not defined.</exception>
    public string ToString(CodeNotation notation) => CodeWriter.Write(ToString(), Level, notation);
}
