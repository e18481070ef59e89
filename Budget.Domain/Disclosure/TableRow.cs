using Budget.Domain.Collections;
using Budget.Domain.Figures;
using Budget.Domain.Internal;

namespace Budget.Domain.Disclosure;

/// <summary>A row of a table (表行).</summary>
/// <remarks>Figures are amounts, else <see cref="ArgumentException"/>. Compares by content. Immutable and thread-safe.</remarks>
public sealed record TableRow
{
    /// <summary>What the row says of its figures.</summary>
    public TableHead Head { get; init => field = Guard.NotNull(value); } = TableHead.Empty;

    /// <summary>The figures in the order of the columns; null where the cell is blank, which is not zero.</summary>
    public required ValueList<Figure?> Cells { get; init => field = CheckAmounts(value); }

    private static ValueList<Figure?> CheckAmounts(ValueList<Figure?> cells)
    {
        foreach (var cell in Guard.NotNull(cells))
        {
            Guard.OfKind(FigureKind.Amount, cell, nameof(Cells));
        }

        return cells;
    }
}
