using Budget.Domain.Expenditure;
using Budget.Domain.Figures;
using Budget.Domain.Internal;

namespace Budget.Domain.Disclosure;

/// <summary>A type of expenditure with its amount and share.</summary>
/// <remarks>Texts are not blank and figures of the right kind, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record TypeEntry
{
    /// <summary>The type.</summary>
    public required ExpenditureType Type { get; init => field = Guard.Defined(value, ExpenditureType.GrantsToAffiliates); }

    /// <summary>The name as printed, such as 人员支出.</summary>
    public required string Name { get; init => field = Guard.NotBlank(value); }

    /// <summary>The amount; null if not printed.</summary>
    public Figure? Amount { get; init => field = Guard.OfKind(FigureKind.Amount, value); }

    /// <summary>The percentage of the total (占比); null if not printed.</summary>
    public Figure? Share { get; init => field = Guard.OfKind(FigureKind.Percentage, value); }
}
