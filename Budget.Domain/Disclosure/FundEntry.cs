using Budget.Domain.Expenditure;
using Budget.Domain.Figures;
using Budget.Domain.Internal;

namespace Budget.Domain.Disclosure;

/// <summary>A fund, or a source within it, with its amount, share and change: one source among others (资金来源).</summary>
/// <remarks>Texts are not blank and figures of the right kind, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record FundEntry
{
    /// <summary>The fund, or all fiscal appropriations together (财政拨款).</summary>
    /// <exception cref="ArgumentException">The scope is that of all funds, which is no source among others.</exception>
    public required FundScope Fund { get; init => field = value == FundScope.All ? throw new ArgumentException("All funds are no source among others.", nameof(value)) : value; }

    /// <summary>The source within other funds (事业收入、其他收入); null if the entry is not narrower than its fund.</summary>
    public RevenueSource? Source { get; init => field = value is { } source ? Guard.Defined(source, RevenueSource.OtherIncome) : null; }

    /// <summary>The name as printed, such as 一般公共预算拨款收入.</summary>
    public required string Name { get; init => field = Guard.NotBlank(value); }

    /// <summary>Whether it is money of the fund carried over from earlier years (上年结转), not this year's.</summary>
    public bool IsCarriedOver { get; init; }

    /// <summary>The amount; null if not printed.</summary>
    public Figure? Amount { get; init => field = Guard.OfKind(FigureKind.Amount, value); }

    /// <summary>The percentage of the total (占比); null if not printed.</summary>
    public Figure? Share { get; init => field = Guard.OfKind(FigureKind.Percentage, value); }

    /// <summary>The change as stated; null if none is.</summary>
    public StatedChange? Change { get; init; }
}
