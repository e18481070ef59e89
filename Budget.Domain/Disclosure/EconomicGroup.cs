using Budget.Domain.Collections;
using Budget.Domain.Figures;

namespace Budget.Domain.Disclosure;

/// <summary>A part of basic expenditure with what it is spent on (人员经费、公用经费).</summary>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record EconomicGroup
{
    /// <summary>The name as printed, such as 人员经费.</summary>
    public required string Name { get; init; }

    /// <summary>The amount; null if not printed.</summary>
    public Figure? Amount { get; init; }

    /// <summary>The economic headings it lists, in printed order.</summary>
    public ValueList<EconomicItem> Items { get; init; } = [];
}
