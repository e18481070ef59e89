using Budget.Domain.Figures;
using Budget.Domain.Internal;

namespace Budget.Domain.Disclosure;

/// <summary>Government procurement (政府采购).</summary>
/// <remarks>Texts are not blank and figures of the right kind, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record ProcurementSection
{
    /// <summary>Where the paragraph stands.</summary>
    public required Place Place { get; init => field = Guard.NotNull(value); }

    /// <summary>All procurement.</summary>
    public Figure? Total { get; init => field = Guard.OfKind(FigureKind.Amount, value); }

    /// <summary>Goods (货物).</summary>
    public Figure? Goods { get; init => field = Guard.OfKind(FigureKind.Amount, value); }

    /// <summary>Works (工程).</summary>
    public Figure? Works { get; init => field = Guard.OfKind(FigureKind.Amount, value); }

    /// <summary>Services (服务).</summary>
    public Figure? Services { get; init => field = Guard.OfKind(FigureKind.Amount, value); }

    /// <summary>The part reserved for small and medium firms (面向中小企业预留).</summary>
    public Figure? ReservedForSmallFirms { get; init => field = Guard.OfKind(FigureKind.Amount, value); }

    /// <summary>The part reserved for small and micro firms (面向小微企业预留).</summary>
    public Figure? ReservedForMicroFirms { get; init => field = Guard.OfKind(FigureKind.Amount, value); }

    /// <summary>What small and medium firms were awarded of the part reserved for them (由中小企业供应商中标或成交).</summary>
    public Figure? AwardedToSmallFirms { get; init => field = Guard.OfKind(FigureKind.Amount, value); }

    /// <summary>What small and micro firms were awarded of the part reserved for them (由小微企业供应商中标或成交).</summary>
    public Figure? AwardedToMicroFirms { get; init => field = Guard.OfKind(FigureKind.Amount, value); }

    /// <summary>What small and medium firms were awarded of all other procurement (在其他政府采购项目中).</summary>
    public Figure? OtherAwardsToSmallFirms { get; init => field = Guard.OfKind(FigureKind.Amount, value); }
}
