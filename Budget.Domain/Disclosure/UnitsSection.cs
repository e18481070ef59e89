using Budget.Domain.Collections;
using Budget.Domain.Expenditure;
using Budget.Domain.Figures;
using Budget.Domain.Internal;

namespace Budget.Domain.Disclosure;

/// <summary>The units whose budgets make up the department's (部门预算单位构成).</summary>
/// <remarks>Texts are not blank and figures of the right kind, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record UnitsSection
{
    /// <summary>Where the paragraph stands.</summary>
    public required Place Place { get; init => field = Guard.NotNull(value); }

    /// <summary>What the budget is said to comprise (从预算单位构成看……), as printed; null if that is no more than the units and how many there are.</summary>
    public string? Statement { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>The units in printed order.</summary>
    public ValueList<BudgetaryUnit> Units { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>How many units there are of each kind, all kinds; none if they are not counted.</summary>
    public ValueList<UnitGroup> ByKind { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The number of units below the department itself (下属预算单位); a count, null if not printed.</summary>
    public Figure? Subordinates { get; init => field = Guard.OfKind(FigureKind.Count, value); }
}
