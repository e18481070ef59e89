using Budget.Domain.Collections;
using Budget.Domain.Figures;
using Budget.Domain.Internal;

namespace Budget.Domain.Disclosure;

/// <summary>The general statement on revenue and expenditure (收支预算总体情况).</summary>
/// <remarks>Texts are not blank and figures of the right kind, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record OverviewSection
{
    /// <summary>Where the paragraph stands.</summary>
    public required Place Place { get; init => field = Guard.NotNull(value); }

    /// <summary>The sources of revenue it names, without amounts.</summary>
    public ValueList<string> RevenueSources { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The categories of expenditure it names, without amounts.</summary>
    public ValueList<string> ExpenditureCategories { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The total that revenue and expenditure both have (收支总预算); an amount.</summary>
    public Figure? Total { get; init => field = Guard.OfKind(FigureKind.Amount, value); }

    /// <summary>The change of that total as stated; null if none is.</summary>
    public StatedChange? Change { get; init; }
}
