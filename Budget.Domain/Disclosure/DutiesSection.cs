using Budget.Domain.Collections;
using Budget.Domain.Internal;

namespace Budget.Domain.Disclosure;

/// <summary>The department's duties (主要职能), as text.</summary>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record DutiesSection
{
    /// <summary>Where the paragraph stands.</summary>
    public required Place Place { get; init => field = Guard.NotNull(value); }

    /// <summary>The paragraphs in printed order.</summary>
    public ValueList<string> Paragraphs { get; init => field = Guard.NotNull(value); } = [];
}
