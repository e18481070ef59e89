using Budget.Domain.Collections;
using Budget.Domain.Figures;
using Budget.Domain.Internal;
using NodaTime;

namespace Budget.Domain.Disclosure;

/// <summary>State assets held and planned (国有资产占有使用情况).</summary>
/// <remarks>Texts are not blank and figures of the right kind, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record StateAssetsSection
{
    /// <summary>Where the paragraph stands.</summary>
    public required Place Place { get; init => field = Guard.NotNull(value); }

    /// <summary>The day of the count (截至……).</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The number of vehicles; a count.</summary>
    public Figure? Vehicles { get; init => field = Guard.OfKind(FigureKind.Count, value); }

    /// <summary>The vehicles by kind, all kinds, in printed order.</summary>
    public ValueList<CountedAsset> VehiclesByKind { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The equipment by kind, in printed order.</summary>
    public ValueList<CountedAsset> Equipment { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What is planned; null if the document does not say.</summary>
    public PlannedAssets? Planned { get; init; }
}
