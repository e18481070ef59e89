using Budget.Domain.Collections;
using Budget.Domain.Internal;

namespace Budget.Domain.Classification;

/// <summary>A heading of the functional classification (支出功能分类科目), known by its code or only by its names.</summary>
/// <remarks>
/// <para>Names are in canonical form, so that the printings of one heading are equal: without spaces, with a final 支出
/// dropped, and without the parent's name repeated in brackets, as in 行政运行（商贸事务）.</para>
/// <para>Equality is that of the code, or of the names of all levels. A heading known by code never equals one known by
/// name; which code a name means in which year is for the classification to say. Immutable and thread-safe.</para>
/// </remarks>
public sealed record FunctionalHeading
{
    private FunctionalHeading(FunctionalCode? code, ValueList<string> names)
    {
        Code = code;
        Names = names;
    }

    /// <summary>The root of the tree: its amount is the total.</summary>
    public static FunctionalHeading Root { get; } = new(null, []);

    /// <summary>The code, or null if the heading is known only by its names.</summary>
    public FunctionalCode? Code { get; }

    /// <summary>The canonical names from the category down; empty for a heading known by its code. A level that is not printed is an empty string.</summary>
    public ValueList<string> Names { get; }

    /// <summary>0 for the root, 1 for a category (类), 2 for a subcategory (款), 3 for an item (项).</summary>
    public int Level => Code?.Level ?? Names.Count;

    /// <summary>Whether every level down to the heading is known; an item whose category is not printed could be one of many.</summary>
    public bool IsComplete => Names.All(name => name.Length > 0);

    /// <summary>The heading one level up; the root is its own parent.</summary>
    public FunctionalHeading Parent =>
        Code is { } code ? FromCode(code.Parent)
        : Names.Count <= 1 ? Root
        : new(null, Names.Take(Names.Count - 1).ToValueList());

    /// <summary>The heading with a code.</summary>
    /// <param name="code">The code.</param>
    public static FunctionalHeading FromCode(FunctionalCode code) => code == FunctionalCode.Root ? Root : new(code, []);

    /// <summary>The heading with the given names.</summary>
    /// <param name="names">One to three names from the category down, in any spelling; an empty one is a level that is not printed.</param>
    /// <exception cref="ArgumentException">There are no names or more than three, or the last is blank.</exception>
    public static FunctionalHeading FromNames(params string[] names)
    {
        Guard.NotNull(names);
        if (names.Length is 0 or > 3 || string.IsNullOrWhiteSpace(names[^1]))
        {
            throw new ArgumentException("One to three names are required, and the last must not be blank.", nameof(names));
        }

        var canonical = new string[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            canonical[i] = HeadingName.Canonicalize(names[i], i == 0 ? string.Empty : canonical[i - 1]);
        }

        return new(null, canonical.ToValueList());
    }

    /// <summary>The headings above this one, nearest first; the last is the root. The root has none.</summary>
    public IEnumerable<FunctionalHeading> Ancestors()
    {
        for (var heading = this; heading.Level > 0;)
        {
            heading = heading.Parent;
            yield return heading;
        }
    }

    /// <summary>The code, or the canonical names with a slash between levels.</summary>
    public override string ToString() => Code?.ToString() ?? string.Join("/", Names.Where(name => name.Length > 0));
}
