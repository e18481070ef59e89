using Budget.Domain.Expenditure;
using Budget.Domain.Figures;
using Budget.Domain.Internal;

namespace Budget.Domain.Disclosure;

/// <summary>A fund with its amount and share, as one source among others (资金来源).</summary>
/// <remarks>Texts are not blank and figures of the right kind, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record FundEntry
{
    /// <summary>The fund.</summary>
    public required Fund Fund { get; init => field = Guard.Defined(value, Fund.OtherFunds); }

    /// <summary>The name as printed, such as 一般公共预算拨款收入.</summary>
    public required string Name { get; init => field = Guard.NotBlank(value); }

    /// <summary>Whether it is money of the fund carried over from earlier years (上年结转), not this year's.</summary>
    public bool IsCarriedOver { get; init; }

    /// <summary>The amount; null if not printed.</summary>
    public Figure? Amount { get; init => field = Guard.OfKind(FigureKind.Amount, value); }

    /// <summary>The percentage of the total (占比); null if not printed.</summary>
    public Figure? Share { get; init => field = Guard.OfKind(FigureKind.Percentage, value); }
}
