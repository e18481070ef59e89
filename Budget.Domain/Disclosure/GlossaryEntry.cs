using Budget.Domain.Classification.Citations;
using Budget.Domain.Internal;

namespace Budget.Domain.Disclosure;

/// <summary>One term of the glossary with its definition (名词解释的一条).</summary>
/// <remarks>Texts are not blank, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record GlossaryEntry
{
    /// <summary>The term as printed, without the number before it and the colon after it.</summary>
    public required string Term { get; init => field = Guard.NotBlank(value); }

    /// <summary>The heading of the functional classification that the term is, as printed; null for any other term, such as 基本支出.</summary>
    public HeadingCitation? Heading { get; init; }

    /// <summary>The definition as printed.</summary>
    public required string Definition { get; init => field = Guard.NotBlank(value); }
}
