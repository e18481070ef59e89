using Budget.Domain.Collections;
using Budget.Domain.Internal;

namespace Budget.Domain.Classification;

/// <summary>A heading of the functional classification (支出功能分类科目), known by its code, by its names, or by names below a code.</summary>
/// <remarks>
/// <para>Names are in canonical form, so that the printings of one heading are equal: without spaces, with a final 支出
/// dropped, and without the parent's name repeated in brackets, as in 行政运行（商贸事务）.</para>
/// <para>Equality is that of the code and of the names below it; the <see cref="Label"/> takes no part. A heading known by
/// code never equals one known by name; which code a name means in which year is for an edition of the classification
/// to say. Immutable and thread-safe.</para>
/// </remarks>
public sealed record FunctionalHeading
{
    // Headings are looked up and climbed all the time, so both are made once.
    private readonly int hash;

    private FunctionalHeading(FunctionalCode? known, ValueList<string> names, string? label = null)
    {
        Known = known;
        Names = names;
        Label = label;
        hash = HashCode.Combine(known, names);
        Parent = names.Count > 1 ? new(known, names.Take(names.Count - 1).ToValueList())
            : known is { } code ? FromCode(names.Count == 1 ? code : code.Parent)
            : names.Count == 1 ? Root
            : this;
    }

    /// <summary>The root of the tree: its amount is the total.</summary>
    public static FunctionalHeading Root { get; } = new(null, []);

    /// <summary>The code, or null if the heading itself is known only by its name.</summary>
    public FunctionalCode? Code => Names.Count == 0 ? Known : null;

    /// <summary>The code down to which the heading is known by code; its own, or that of a heading above it. Null if there is none.</summary>
    public FunctionalCode? Known { get; }

    /// <summary>
    /// The canonical names of the levels below <see cref="Known"/>, from the category down if there is no code; empty for a
    /// heading known by its code. A level that is not printed is an empty string.
    /// </summary>
    public ValueList<string> Names { get; }

    /// <summary>The name to show beside the code; null if none is known. It takes no part in equality.</summary>
    public string? Label { get; }

    /// <summary>0 for the root, 1 for a category (类), 2 for a subcategory (款), 3 for an item (项).</summary>
    public int Level => (Known?.Level ?? 0) + Names.Count;

    /// <summary>Whether every level down to the heading is known; an item whose category is not printed could be one of many.</summary>
    public bool IsComplete => Names.All(name => name.Length > 0);

    /// <summary>The heading one level up; the root is its own parent.</summary>
    public FunctionalHeading Parent { get; }

    /// <summary>The heading with a code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="label">The name to show beside it.</param>
    public static FunctionalHeading FromCode(FunctionalCode code, string? label = null) => code == FunctionalCode.Root ? Root : new(code, [], label);

    /// <summary>The heading with the given names.</summary>
    /// <param name="names">One to three names from the category down, in any spelling; an empty one is a level that is not printed.</param>
    /// <exception cref="ArgumentException">There are no names or more than three, or the last is blank.</exception>
    public static FunctionalHeading FromNames(params string[] names)
    {
        Guard.NotNull(names);
        return names.Length is 0 or > 3 || string.IsNullOrWhiteSpace(names[^1])
            ? throw new ArgumentException("One to three names are required, and the last must not be blank.", nameof(names))
            : FromNames((IReadOnlyList<string>)names);
    }

    /// <summary>For names that have been read: one to three, the last not blank.</summary>
    internal static FunctionalHeading FromNames(IReadOnlyList<string> names) => new(null, HeadingName.CanonicalizePath(names, string.Empty));

    /// <summary>The heading with names below one whose code and name are known; no names for that one itself.</summary>
    internal static FunctionalHeading Below(FunctionalCode known, string name, IEnumerable<string> names) =>
        names.ToList() is { Count: > 0 } below ? new(known, HeadingName.CanonicalizePath(below, HeadingName.Canonicalize(name, string.Empty))) : FromCode(known, name);

    /// <summary>A heading from its parts, which are canonical already; null if there is no such heading.</summary>
    internal static FunctionalHeading? TryFromParts(FunctionalCode? known, ValueList<string> names, string? label) =>
        (known?.Level ?? 0) + names.Count > 3 || (names.Count > 0 && string.IsNullOrWhiteSpace(names[^1])) ? null
        : known is null && names.Count == 0 ? Root
        : new(known, names, label);

    /// <summary>The headings above this one, nearest first; the last is the root. The root has none.</summary>
    public IEnumerable<FunctionalHeading> Ancestors()
    {
        for (var heading = this; heading.Level > 0;)
        {
            heading = heading.Parent;
            yield return heading;
        }
    }

    /// <summary>The nearest heading above this one, short of the root, that is as asked; null if none is.</summary>
    internal FunctionalHeading? FindAbove(Func<FunctionalHeading, bool> isWanted)
    {
        for (var above = Parent; above.Level > 0; above = above.Parent)
        {
            if (isWanted(above))
            {
                return above;
            }
        }

        return null;
    }

    /// <summary>Whether the other is the same heading; see the remarks.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(FunctionalHeading? other) => other is not null && (ReferenceEquals(this, other) || (hash == other.hash && Known == other.Known && Names == other.Names));

    /// <summary>A hash that agrees with equality.</summary>
    public override int GetHashCode() => hash;

    /// <summary>The code with its label, or the canonical names with a slash between levels.</summary>
    public override string ToString() =>
        Code is { } code ? Label is null ? code.ToString() : code + " " + Label
        : string.Join("/", Names.Where(name => name.Length > 0).Prepend(Known?.ToString() ?? string.Empty).Where(name => name.Length > 0));
}
