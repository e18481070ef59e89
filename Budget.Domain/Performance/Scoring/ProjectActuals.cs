using Budget.Domain.Collections;
using Budget.Domain.Figures;
using Budget.Domain.Internal;

namespace Budget.Domain.Performance.Scoring;

/// <summary>What became of the project of a name: the money it spent and what its indicators reached.</summary>
/// <remarks>Texts are not blank and the outturn an amount, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record ProjectActuals
{
    /// <summary>The name of the project.</summary>
    public required string Name { get; init => field = Guard.NotBlank(value); }

    /// <summary>The code of the project as the table prints it; needed only where several projects have the name.</summary>
    public string? Code { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>The name of the unit of the project as the table prints it; needed only where several projects have the name.</summary>
    public string? Unit { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>What the project spent (全年执行数); null if nobody says.</summary>
    public Figure? Outturn { get; init => field = Guard.OfKind(FigureKind.Amount, value); }

    /// <summary>What its indicators reached, in any order.</summary>
    public ValueList<IndicatorActual> Indicators { get; init => field = Guard.NotNull(value); } = [];
}
