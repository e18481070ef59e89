using Budget.Domain.Collections;
using Budget.Domain.Figures;
using Budget.Domain.Internal;

namespace Budget.Domain.Disclosure;

/// <summary>Units of one kind, as the paragraph on operating costs names them.</summary>
/// <remarks>Texts are not blank and figures of the right kind, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record UnitGroup
{
    /// <summary>Their kind.</summary>
    public required UnitKind Kind { get; init => field = Guard.Defined(value, UnitKind.PublicInstitution); }

    /// <summary>How many they are; a count, null if not printed.</summary>
    public Figure? Count { get; init => field = Guard.OfKind(FigureKind.Count, value); }

    /// <summary>Their names as printed; none if they are only counted.</summary>
    public ValueList<string> Names { get; init => field = Guard.NotNull(value); } = [];
}
