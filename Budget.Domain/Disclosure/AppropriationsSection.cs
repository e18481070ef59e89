using Budget.Domain.Collections;
using Budget.Domain.Figures;
using Budget.Domain.Internal;

namespace Budget.Domain.Disclosure;

/// <summary>Revenue and expenditure from fiscal appropriations (财政拨款收支).</summary>
/// <remarks>Texts are not blank and figures of the right kind, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record AppropriationsSection
{
    /// <summary>Where the paragraph stands.</summary>
    public required Place Place { get; init => field = Guard.NotNull(value); }

    /// <summary>The total that both sides have (财政拨款收支总预算); an amount.</summary>
    public Figure? Total { get; init => field = Guard.OfKind(FigureKind.Amount, value); }

    /// <summary>The change of that total as stated; null if none is.</summary>
    public StatedChange? Change { get; init; }

    /// <summary>Expenditure from appropriations, where it is stated apart (财政拨款支出); null if it is not.</summary>
    public StatedAmount? Expenditure { get; init; }

    /// <summary>The appropriated funds, all of them, in printed order.</summary>
    public ValueList<FundEntry> Sources { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The categories they are spent on, all of them, in printed order.</summary>
    public ValueList<FunctionalEntry> Categories { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What they are mainly spent on (财政拨款支出主要内容), by item; not necessarily all.</summary>
    public FunctionalList? MainItems { get; init; }
}
