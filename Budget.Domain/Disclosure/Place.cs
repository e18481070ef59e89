using Budget.Domain.Internal;

namespace Budget.Domain.Disclosure;

/// <summary>Where something stands in the document (位置), in the document's own words.</summary>
/// <remarks>Texts are not blank and figures of the right kind, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record Place
{
    /// <summary>The title of the section as printed, such as （三）关于……支出预算情况说明.</summary>
    public required string Section { get; init => field = Guard.NotBlank(value); }

    /// <summary>The title or number of the paragraph as printed, such as 2.按支出用途分类; null if the section has no parts.</summary>
    public string? Paragraph { get; init => field = Guard.NullOrNotBlank(value); }
}
