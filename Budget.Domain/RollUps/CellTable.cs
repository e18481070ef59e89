using System.Runtime.CompilerServices;
using Budget.Domain.Expenditure;

namespace Budget.Domain.RollUps;

/// <summary>Adds amounts up by cell while a roll-up is being made: a hash table with open addressing, which allocates only to grow.</summary>
/// <remarks>
/// Headings are kept as deep as the lines have them, and cut to the levels asked for in the end, when few cells are left.
/// No cell has an amount of zero, so an amount of zero marks a free place.
/// </remarks>
internal sealed class CellTable(RollUpAxes axes)
{
    private const int FirstBits = 6;

    private readonly int function = axes.FunctionLevel == 0 ? 0 : -1;
    private readonly int economic = axes.EconomicLevel == 0 ? 0 : -1;
    private readonly int unit = axes.ByUnit ? -1 : 0;
    private readonly int fundAndType = CellKey.FundAndTypeMask(axes);
    private Cell[] cells = new Cell[1 << FirstBits];
    private int shift = 64 - FirstBits;
    private int used;

    internal void Add(ReadOnlySpan<ExpenditureLine> lines, int year, int firstUnit)
    {
        foreach (ref readonly var line in lines)
        {
            Add(
                CellKey.From(
                    line.Function.Packed & function,
                    line.Economic.Packed & economic,
                    (firstUnit + line.Unit) & unit,
                    year,
                    line.FundAndType & fundAndType),
                line.Amount.Fen);
        }
    }

    internal void Add(CellKey key, long fen)
    {
        if (fen == 0)
        {
            return;
        }

        ref var cell = ref PlaceOf(key);
        if (cell.Fen == 0 && ++used > cells.Length / 2)
        {
            Grow();
            cell = ref PlaceOf(key);
        }

        cell = new(key, checked(cell.Fen + fen));
    }

    /// <summary>The cells, in no order.</summary>
    internal Cell[] ToCells() => Array.FindAll(cells, cell => cell.Fen != 0);

    // Multiplying by an odd constant carries every digit of a code into the highest bits, which make the place.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref Cell PlaceOf(CellKey key)
    {
        var places = cells;
        var hash = unchecked((key.Headings * 0x9E3779B97F4A7C15) ^ (key.Rest * 0xD6E8FEB86659FD93));
        var place = (int)(hash >> shift);
        while (places[place].Fen != 0 && places[place].Key != key)
        {
            place = (place + 1) & (places.Length - 1);
        }

        return ref places[place];
    }

    private void Grow()
    {
        var old = cells;
        cells = new Cell[old.Length * 2];
        shift--;
        foreach (var cell in old)
        {
            if (cell.Fen != 0)
            {
                PlaceOf(cell.Key) = cell;
            }
        }
    }
}
