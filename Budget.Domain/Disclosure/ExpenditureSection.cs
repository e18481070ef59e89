using Budget.Domain.Figures;
using Budget.Domain.Internal;

namespace Budget.Domain.Disclosure;

/// <summary>The expenditure budget of all funds (支出预算).</summary>
/// <remarks>Texts are not blank and figures of the right kind, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record ExpenditureSection
{
    /// <summary>Where the paragraph stands.</summary>
    public required Place Place { get; init => field = Guard.NotNull(value); }

    /// <summary>Total expenditure; an amount.</summary>
    public Figure? Total { get; init => field = Guard.OfKind(FigureKind.Amount, value); }

    /// <summary>The total by category (按支出功能分类).</summary>
    public FunctionalList? ByFunction { get; init; }

    /// <summary>The total by type (按支出用途分类).</summary>
    public TypeList? ByType { get; init; }
}
