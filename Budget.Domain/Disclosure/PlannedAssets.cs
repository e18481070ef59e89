using Budget.Domain.Collections;
using Budget.Domain.Figures;
using Budget.Domain.Internal;
using Budget.Domain.Periods;

namespace Budget.Domain.Disclosure;

/// <summary>What the budget plans to acquire (部门预算安排购置).</summary>
/// <remarks>Texts are not blank and figures of the right kind, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record PlannedAssets
{
    /// <summary>The year it is planned for.</summary>
    public required FiscalYear Year { get; init => field = Guard.NotNull(value); }

    /// <summary>Whether the document states that none of the listed assets is planned (未安排购置).</summary>
    public bool IsNothing { get; init; }

    /// <summary>The number of vehicles planned; null if not printed.</summary>
    public Figure? Vehicles { get; init => field = Guard.OfKind(FigureKind.Count, value); }

    /// <summary>The vehicles planned by kind, all kinds, in printed order.</summary>
    public ValueList<CountedAsset> VehiclesByKind { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The equipment listed, in printed order.</summary>
    public ValueList<CountedAsset> Equipment { get; init => field = Guard.NotNull(value); } = [];
}
