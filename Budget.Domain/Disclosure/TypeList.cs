using Budget.Domain.Collections;
using Budget.Domain.Internal;

namespace Budget.Domain.Disclosure;

/// <summary>A complete list of types of expenditure: together they make up one total (按支出用途分类).</summary>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record TypeList
{
    /// <summary>Where the paragraph stands.</summary>
    public required Place Place { get; init => field = Guard.NotNull(value); }

    /// <summary>The types in printed order.</summary>
    public ValueList<TypeEntry> Entries { get; init => field = Guard.NotNull(value); } = [];
}
