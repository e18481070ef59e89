using Budget.Domain.Collections;
using Budget.Domain.Figures;
using Budget.Domain.Internal;

namespace Budget.Domain.Disclosure;

/// <summary>The revenue budget (收入预算).</summary>
/// <remarks>Texts are not blank and figures of the right kind, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record RevenueSection
{
    /// <summary>Where the paragraph stands.</summary>
    public required Place Place { get; init => field = Guard.NotNull(value); }

    /// <summary>Total revenue; an amount.</summary>
    public Figure? Total { get; init => field = Guard.OfKind(FigureKind.Amount, value); }

    /// <summary>Its sources, all of them, in printed order.</summary>
    public ValueList<FundEntry> Sources { get; init => field = Guard.NotNull(value); } = [];
}
