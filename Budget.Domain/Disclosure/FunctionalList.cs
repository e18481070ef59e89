using Budget.Domain.Collections;
using Budget.Domain.Internal;

namespace Budget.Domain.Disclosure;

/// <summary>A complete list of headings: together they make up one total (按支出功能分类).</summary>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record FunctionalList
{
    /// <summary>Where the paragraph stands.</summary>
    public required Place Place { get; init => field = Guard.NotNull(value); }

    /// <summary>The headings in printed order.</summary>
    public ValueList<FunctionalEntry> Entries { get; init => field = Guard.NotNull(value); } = [];
}
