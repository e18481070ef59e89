using Budget.Domain.Collections;
using Budget.Domain.Figures;
using Budget.Domain.Internal;

namespace Budget.Domain.Disclosure;

/// <summary>A part of basic expenditure with what it is spent on (人员经费、公用经费).</summary>
/// <remarks>Texts are not blank and figures of the right kind, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record EconomicGroup
{
    /// <summary>The name as printed, such as 人员经费.</summary>
    public required string Name { get; init => field = Guard.NotBlank(value); }

    /// <summary>The amount; null if not printed.</summary>
    public Figure? Amount { get; init => field = Guard.OfKind(FigureKind.Amount, value); }

    /// <summary>The economic headings it lists, in printed order.</summary>
    public ValueList<EconomicItem> Items { get; init => field = Guard.NotNull(value); } = [];
}
