using System.Globalization;
using Budget.Domain.Internal;
using Budget.Domain.Text;

namespace Budget.Domain.Classification;

/// <summary>A code of the functional classification of expenditure (支出功能分类科目编码): category 类, subcategory 款, item 项.</summary>
/// <remarks>
/// <para>Written with 3, 5 or 7 digits: <c>201</c>, <c>20106</c>, <c>2010601</c>. A code is a position in the tree and says
/// nothing about whether an edition of the classification knows it.</para>
/// <para>Order is that of the tree, depth first: 201, 20101, 2010101, …, 202. The default is <see cref="Root"/>, whose
/// amount is the total. Immutable and thread-safe.</para>
/// </remarks>
public readonly struct FunctionalCode : IClassificationCode<FunctionalCode>, IComparable
{
    private const int CategorySize = 10_000;
    private const int SubcategorySize = 100;

    // All seven digits in one number, missing levels zero: comparing numbers is comparing positions.
    private readonly int packed;

    private FunctionalCode(int packed) => this.packed = packed;

    /// <summary>The root of the tree, level 0, written <c>0</c>.</summary>
    public static FunctionalCode Root => default;

    /// <summary>0 for the root, 1 for a category (类), 2 for a subcategory (款), 3 for an item (项).</summary>
    public int Level => packed == 0 ? 0 : packed % CategorySize == 0 ? 1 : packed % SubcategorySize == 0 ? 2 : 3;

    /// <summary>The code one level up; the root is its own parent.</summary>
    public FunctionalCode Parent => Level switch
    {
        3 => new(packed - (packed % SubcategorySize)),
        2 => new(packed - (packed % CategorySize)),
        _ => Root,
    };

    /// <summary>Whether two codes are the same.</summary>
    public static bool operator ==(FunctionalCode left, FunctionalCode right) => left.packed == right.packed;

    /// <summary>Whether two codes differ.</summary>
    public static bool operator !=(FunctionalCode left, FunctionalCode right) => left.packed != right.packed;

    /// <summary>Whether the left code comes first in the tree.</summary>
    public static bool operator <(FunctionalCode left, FunctionalCode right) => left.packed < right.packed;

    /// <summary>Whether the left code comes later in the tree.</summary>
    public static bool operator >(FunctionalCode left, FunctionalCode right) => left.packed > right.packed;

    /// <summary>Whether the left code does not come later.</summary>
    public static bool operator <=(FunctionalCode left, FunctionalCode right) => left.packed <= right.packed;

    /// <summary>Whether the left code does not come first.</summary>
    public static bool operator >=(FunctionalCode left, FunctionalCode right) => left.packed >= right.packed;

    /// <summary>Creates the code of a category, subcategory or item from its parts.</summary>
    /// <param name="category">类, 100 to 999.</param>
    /// <param name="subcategory">款, 1 to 99, or 0 for none.</param>
    /// <param name="item">项, 1 to 99, or 0 for none; an item needs a subcategory.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part is out of range.</exception>
    /// <exception cref="ArgumentException">There is an item without a subcategory.</exception>
    public static FunctionalCode From(int category, int subcategory = 0, int item = 0)
    {
        Guard.InRange(category, 100, 999);
        Guard.InRange(subcategory, 0, 99);
        Guard.InRange(item, 0, 99);
        return item > 0 && subcategory == 0
            ? throw new ArgumentException("An item needs a subcategory.", nameof(item))
            : new FunctionalCode((category * CategorySize) + (subcategory * SubcategorySize) + item);
    }

    /// <summary>Reads 3, 5 or 7 digits, or <c>0</c> for the root.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The code, or what is wrong with the text and where.</returns>
    public static ReadResult<FunctionalCode> TryRead(string? text)
    {
        if (!CodeReader.TryReadDigits(text, 7, out var number, out var digits, out var error))
        {
            return error!;
        }

        return (digits, number) switch
        {
            (1, 0) => Root,
            (3, >= 100) => From(number),
            (5, >= 10_000) when number % 100 > 0 => From(number / 100, number % 100),
            (7, >= 1_000_000) when number % 100 > 0 && number / 100 % 100 > 0 => From(number / CategorySize, number / 100 % 100, number % 100),
            _ => new InputError(InputErrorCode.WrongCode, text) { Expected = "201, 20106, 2010601" },
        };
    }

    /// <summary>Reads a code, or throws.</summary>
    /// <param name="text">3, 5 or 7 digits, or <c>0</c>.</param>
    /// <exception cref="InputFormatException">The text is not a code; the exception says why and where.</exception>
    public static FunctionalCode Parse(string? text) => TryRead(text).OrThrow();

    /// <summary>Reads a code.</summary>
    /// <param name="text">3, 5 or 7 digits, or <c>0</c>.</param>
    /// <param name="code">The code, or the root if the text is none.</param>
    /// <returns>Whether the text is a code.</returns>
    public static bool TryParse(string? text, out FunctionalCode code) => TryRead(text).TryGet(out code);

    /// <summary>The codes above this one, nearest first; the last is the root. The root has none.</summary>
    public IEnumerable<FunctionalCode> Ancestors()
    {
        for (var code = this; code != Root;)
        {
            code = code.Parent;
            yield return code;
        }
    }

    /// <summary>The ancestor at a level, or the code itself if it stands no deeper.</summary>
    /// <param name="level">0 to 3.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public FunctionalCode AtLevel(int level)
    {
        Guard.InRange(level, 0, 3);
        var code = this;
        while (code.Level > level)
        {
            code = code.Parent;
        }

        return code;
    }

    /// <summary>Whether this code is the other or lies below it. Compares whole levels: 2080 is nobody's prefix.</summary>
    /// <param name="ancestor">The code that may contain this one.</param>
    public bool IsWithin(FunctionalCode ancestor) => AtLevel(ancestor.Level) == ancestor;

    /// <inheritdoc/>
    public bool Equals(FunctionalCode other) => packed == other.packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FunctionalCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => packed;

    /// <inheritdoc/>
    public int CompareTo(FunctionalCode other) => packed.CompareTo(other.packed);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        FunctionalCode other => CompareTo(other),
        _ => throw new ArgumentException("The object to compare with must be a functional code.", nameof(obj)),
    };

    /// <summary>The digits of the code, <c>0</c> for the root; <see cref="Parse"/> reads them back.</summary>
    public override string ToString()
    {
        var size = Level switch { 1 => CategorySize, 2 => SubcategorySize, _ => 1 };
        return (packed / size).ToString(CultureInfo.InvariantCulture);
    }
}
