using Budget.Domain.Figures;

namespace Budget.Domain.Disclosure;

/// <summary>Government procurement (政府采购).</summary>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record ProcurementSection
{
    /// <summary>Where the paragraph stands.</summary>
    public required Place Place { get; init; }

    /// <summary>All procurement.</summary>
    public Figure? Total { get; init; }

    /// <summary>Goods (货物).</summary>
    public Figure? Goods { get; init; }

    /// <summary>Works (工程).</summary>
    public Figure? Works { get; init; }

    /// <summary>Services (服务).</summary>
    public Figure? Services { get; init; }

    /// <summary>The part reserved for small and medium firms (面向中小企业预留).</summary>
    public Figure? ReservedForSmallFirms { get; init; }

    /// <summary>The part reserved for small and micro firms (面向小微企业预留).</summary>
    public Figure? ReservedForMicroFirms { get; init; }
}
