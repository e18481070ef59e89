using Budget.Domain.Figures;
using Budget.Domain.Internal;

namespace Budget.Domain.Disclosure;

/// <summary>A project that a paragraph names, with its money (项目及金额).</summary>
/// <remarks>Texts are not blank and figures of the right kind, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record NamedProject
{
    /// <summary>The name as printed.</summary>
    public required string Name { get; init => field = Guard.NotBlank(value); }

    /// <summary>Its money in the year, all funds; an amount, null if not printed.</summary>
    public Figure? Amount { get; init => field = Guard.OfKind(FigureKind.Amount, value); }
}
