using Budget.Domain.Figures;

namespace Budget.Domain.Disclosure;

/// <summary>The expenditure budget of all funds (支出预算).</summary>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record ExpenditureSection
{
    /// <summary>Where the paragraph stands.</summary>
    public required Place Place { get; init; }

    /// <summary>Total expenditure; an amount.</summary>
    public Figure? Total { get; init; }

    /// <summary>The total by category (按支出功能分类).</summary>
    public FunctionalList? ByFunction { get; init; }

    /// <summary>The total by type (按支出用途分类).</summary>
    public TypeList? ByType { get; init; }
}
