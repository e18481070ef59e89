using Budget.Domain.Collections;
using Budget.Domain.Internal;

namespace Budget.Domain.Disclosure;

/// <summary>The glossary (名词解释): the terms and headings that the document explains.</summary>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record GlossarySection
{
    /// <summary>Where the glossary stands.</summary>
    public required Place Place { get; init => field = Guard.NotNull(value); }

    /// <summary>The entries in printed order.</summary>
    public ValueList<GlossaryEntry> Entries { get; init => field = Guard.NotNull(value); } = [];
}
