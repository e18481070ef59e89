using Budget.Domain.Figures;
using Budget.Domain.Internal;

namespace Budget.Domain.Disclosure;

/// <summary>Basic expenditure of the general public budget (一般公共预算基本支出).</summary>
/// <remarks>Texts are not blank and figures of the right kind, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record BasicExpenditureSection
{
    /// <summary>Where the paragraph stands.</summary>
    public required Place Place { get; init => field = Guard.NotNull(value); }

    /// <summary>Basic expenditure; an amount.</summary>
    public Figure? Total { get; init => field = Guard.OfKind(FigureKind.Amount, value); }

    /// <summary>The personnel part (人员经费).</summary>
    public EconomicGroup? Personnel { get; init; }

    /// <summary>The daily operating part (公用经费).</summary>
    public EconomicGroup? DailyOperating { get; init; }
}
