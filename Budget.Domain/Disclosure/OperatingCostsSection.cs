using Budget.Domain.Collections;
using Budget.Domain.Figures;
using Budget.Domain.Internal;

namespace Budget.Domain.Disclosure;

/// <summary>Agency operating costs (机关运行经费).</summary>
/// <remarks>They are the daily operating part of basic expenditure, for administrative units and institutions managed like them. Texts are not blank and figures of the right kind, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record OperatingCostsSection
{
    /// <summary>Where the paragraph stands.</summary>
    public required Place Place { get; init => field = Guard.NotNull(value); }

    /// <summary>The units they are for, in printed order.</summary>
    public ValueList<UnitGroup> Units { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The amount; null if not printed.</summary>
    public Figure? Amount { get; init => field = Guard.OfKind(FigureKind.Amount, value); }

    /// <summary>The change as stated; null if none is.</summary>
    public StatedChange? Change { get; init; }
}
