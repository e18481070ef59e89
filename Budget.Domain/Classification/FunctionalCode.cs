using Budget.Domain.Internal;

namespace Budget.Domain.Classification;

/// <summary>A code of the functional classification of expenditure (支出功能分类科目编码): category 类, subcategory 款, item 项.</summary>
/// <remarks>
/// <para>Written with 3, 5 or 7 digits: <c>201</c>, <c>20106</c>, <c>2010601</c>. A code is a position in the tree and says
/// nothing about whether an edition of the classification knows it.</para>
/// <para>Order is that of the tree, depth first: 201, 20101, 2010101, …, 202. The default is <see cref="Root"/>, whose
/// amount is the total. Immutable and thread-safe.</para>
/// </remarks>
public readonly partial struct FunctionalCode : IClassificationCode<FunctionalCode>, IComparable
{
    private const int CategorySize = 10_000;
    private const int SubcategorySize = 100;

    // All seven digits in one number, missing levels zero: comparing numbers is comparing positions.
    private readonly int packed;

    private FunctionalCode(int packed) => this.packed = packed;

    /// <summary>The root of the tree, level 0, written <c>0</c>.</summary>
    public static FunctionalCode Root => default;

    /// <summary>The code as a number that orders as the code does: seven digits, missing levels zero.</summary>
    internal int Packed => packed;

    /// <summary>The number of the last code at or below this one.</summary>
    internal int LastPacked => Level switch
    {
        0 => int.MaxValue,
        1 => packed + CategorySize - 1,
        2 => packed + SubcategorySize - 1,
        _ => packed,
    };

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

    /// <summary>The code of a number that <see cref="Packed"/> gave.</summary>
    internal static FunctionalCode FromPacked(int packed) => new(packed);

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
}
