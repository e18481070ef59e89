using Budget.Domain.Internal;

namespace Budget.Domain.Disclosure;

/// <summary>The budget of one fund: its amount, its structure and its use in detail (当年拨款情况).</summary>
/// <remarks>Texts are not blank and figures of the right kind, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record FundBudgetSection
{
    /// <summary>Where the paragraph stands.</summary>
    public required Place Place { get; init => field = Guard.NotNull(value); }

    /// <summary>The amount and its change (拨款规模变化情况).</summary>
    public StatedAmount? Scale { get; init; }

    /// <summary>The amount as it is stated again before the categories (支出决算结构情况).</summary>
    public StatedAmount? StructureTotal { get; init; }

    /// <summary>The amount by category (拨款结构情况).</summary>
    public FunctionalList? Structure { get; init; }

    /// <summary>The amount as it is stated again before the items, with its budget (支出决算具体情况).</summary>
    public StatedAmount? ItemsTotal { get; init; }

    /// <summary>The amount by item (具体使用情况).</summary>
    public FunctionalList? Items { get; init; }

    /// <summary>What is printed instead when there is no such budget.</summary>
    public string? Note { get; init => field = Guard.NullOrNotBlank(value); }
}
