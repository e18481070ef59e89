using Budget.Domain.Collections;
using Budget.Domain.Figures;
using Budget.Domain.Internal;

namespace Budget.Domain.Performance.Scoring;

/// <summary>What became of the project of a name: the money it spent and what its indicators reached.</summary>
/// <remarks>The name is not blank and the outturn an amount, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record ProjectActuals
{
    /// <summary>The name of the project.</summary>
    public required string Name { get; init => field = Guard.NotBlank(value); }

    /// <summary>What the project spent (全年执行数); null if nobody says.</summary>
    public Figure? Outturn { get; init => field = Guard.OfKind(FigureKind.Amount, value); }

    /// <summary>What its indicators reached, in any order.</summary>
    public ValueList<IndicatorActual> Indicators { get; init => field = Guard.NotNull(value); } = [];
}
