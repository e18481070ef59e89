using Budget.Domain.Expenditure;

namespace Budget.Domain.RollUps;

/// <summary>Adds many lines up by function, fund and type, with an array that has a place for every functional code.</summary>
/// <remarks>
/// Two look-ups and an addition a line. The array spans the hundreds of categories that occur, in practice 2xx; what it
/// holds between codes is never touched.
/// </remarks>
internal sealed class DenseTally(RollUpAxes axes)
{
    // With fewer lines, hashing each of them is cheaper than making the array.
    private const int ManyLines = 1 << 18;

    // The codes of a hundred categories.
    private const int Span = 1_000_000;
    private const int BlockSize = 64;

    private readonly int function = axes.FunctionLevel == 0 ? 0 : -1;
    private readonly int fundAndType = CellKey.FundAndTypeMask(axes);
    private readonly List<int> codes = [];
    private int first;

    // For each code, less the first, where its sums by fund and type begin; zero if it has none yet.
    private int[] blocks = [];
    private long[] sums = new long[BlockSize];

    internal static bool Suits(RollUpAxes axes, int lines) => lines >= ManyLines && !axes.ByUnit && axes.EconomicLevel == 0;

    internal void Add(ReadOnlySpan<ExpenditureLine> lines)
    {
        for (var rest = lines[AddKnown(lines)..]; !rest.IsEmpty; rest = rest[AddKnown(rest)..])
        {
            Open(rest[0].Function.Packed & function);
        }
    }

    /// <summary>The cells, in order.</summary>
    internal List<Cell> ToCells(int year)
    {
        var cells = new List<Cell>(codes.Count);
        foreach (var code in codes.OrderBy(code => code))
        {
            var block = blocks[code - first];
            for (var i = 0; i < BlockSize; i++)
            {
                if (sums[block + i] > 0)
                {
                    cells.Add(new(CellKey.From(code, 0, 0, year, i), sums[block + i]));
                }
            }
        }

        return cells;
    }

    /// <summary>Adds lines up to the first whose code has no place yet.</summary>
    /// <returns>The number of lines added.</returns>
    private int AddKnown(ReadOnlySpan<ExpenditureLine> lines)
    {
        // Fields would be read again after every store, and a call in the loop would move what it holds out of registers.
        var (functionMask, fundAndTypeMask) = (function, fundAndType);
        var (start, places, totals) = (first, blocks, sums);
        for (var i = 0; i < lines.Length; i++)
        {
            ref readonly var line = ref lines[i];
            var position = unchecked((uint)((line.Function.Packed & functionMask) - start));
            if (position >= (uint)places.Length || places[position] is not (var block and not 0))
            {
                return i;
            }

            ref var total = ref totals[unchecked(block + (line.FundAndType & fundAndTypeMask))];
            total = checked(total + line.Amount.Fen);
        }

        return lines.Length;
    }

    private void Open(int code)
    {
        Widen(code);
        codes.Add(code);
        var block = codes.Count * BlockSize;
        if (block == sums.Length)
        {
            Array.Resize(ref sums, block * 2);
        }

        blocks[code - first] = block;
    }

    private void Widen(int code)
    {
        var from = code / Span * Span;
        var to = from + Span;
        if (blocks.Length > 0)
        {
            from = Math.Min(from, first);
            to = Math.Max(to, first + blocks.Length);
        }

        if (to - from > blocks.Length)
        {
            var wider = new int[to - from];
            blocks.CopyTo(wider, blocks.Length == 0 ? 0 : first - from);
            (first, blocks) = (from, wider);
        }
    }
}
