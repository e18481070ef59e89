using Budget.Domain.Collections;
using Budget.Domain.Figures;

namespace Budget.Domain.Disclosure;

/// <summary>Revenue and expenditure from fiscal appropriations (财政拨款收支).</summary>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record AppropriationsSection
{
    /// <summary>Where the paragraph stands.</summary>
    public required Place Place { get; init; }

    /// <summary>The total that both sides have (财政拨款收支总预算); an amount.</summary>
    public Figure? Total { get; init; }

    /// <summary>The appropriated funds, all of them, in printed order.</summary>
    public ValueList<FundEntry> Sources { get; init; } = [];

    /// <summary>The categories they are spent on, all of them, in printed order.</summary>
    public ValueList<FunctionalEntry> Categories { get; init; } = [];
}
