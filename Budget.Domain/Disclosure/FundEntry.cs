using Budget.Domain.Expenditure;
using Budget.Domain.Figures;

namespace Budget.Domain.Disclosure;

/// <summary>A fund with its amount and share, as one source among others (资金来源).</summary>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record FundEntry
{
    /// <summary>The fund.</summary>
    public required Fund Fund { get; init; }

    /// <summary>The name as printed, such as 一般公共预算拨款收入.</summary>
    public required string Name { get; init; }

    /// <summary>The amount; null if not printed.</summary>
    public Figure? Amount { get; init; }

    /// <summary>The percentage of the total (占比); null if not printed.</summary>
    public Figure? Share { get; init; }
}
