using Budget.Domain.Collections;
using Budget.Domain.Figures;

namespace Budget.Domain.Disclosure;

/// <summary>Units of one kind, as the paragraph on operating costs names them.</summary>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record UnitGroup
{
    /// <summary>Their kind.</summary>
    public required UnitKind Kind { get; init; }

    /// <summary>How many they are; a count, null if not printed.</summary>
    public Figure? Count { get; init; }

    /// <summary>Their names as printed; none if they are only counted.</summary>
    public ValueList<string> Names { get; init; } = [];
}
