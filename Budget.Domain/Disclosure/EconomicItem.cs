using Budget.Domain.Classification;
using Budget.Domain.Figures;
using Budget.Domain.Internal;

namespace Budget.Domain.Disclosure;

/// <summary>A heading of the economic classification that basic expenditure is spent on (经济分类科目).</summary>
/// <remarks>Texts are not blank and figures of the right kind, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record EconomicItem
{
    /// <summary>The name as printed, such as 基本工资.</summary>
    public required string Name { get; init => field = Guard.NotBlank(value); }

    /// <summary>The code if it is printed.</summary>
    public EconomicCode? Code { get; init; }

    /// <summary>The amount; null if only the name is printed.</summary>
    public Figure? Amount { get; init => field = Guard.OfKind(FigureKind.Amount, value); }
}
