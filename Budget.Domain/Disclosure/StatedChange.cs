using Budget.Domain.Figures;
using Budget.Domain.Internal;

namespace Budget.Domain.Disclosure;

/// <summary>A change on an earlier figure, as the document states it (比上年增减).</summary>
/// <remarks>Figures are printed without a sign; the direction gives it. Texts are not blank and figures of the right kind, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record StatedChange
{
    /// <summary>What the change is measured from; null if the document names no base.</summary>
    public ChangeBase? Base { get; init; }

    /// <summary>The direction word.</summary>
    public required ChangeDirection Direction { get; init => field = Guard.Defined(value, ChangeDirection.NearlyUnchanged); }

    /// <summary>The earlier amount; null if not printed.</summary>
    public Figure? Prior { get; init => field = Guard.OfKind(FigureKind.Amount, value); }

    /// <summary>The amount of the change (增减额); null if not printed.</summary>
    public Figure? Amount { get; init => field = Guard.OfKind(FigureKind.Amount, value); }

    /// <summary>The rate of the change in percent (增减幅度); null if not printed.</summary>
    public Figure? Rate { get; init => field = Guard.OfKind(FigureKind.Percentage, value); }

    /// <summary>The reason given (主要原因), as printed.</summary>
    public string? Reason { get; init => field = Guard.NullOrNotBlank(value); }
}
