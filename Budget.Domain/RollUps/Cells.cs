using System.Collections.Immutable;

namespace Budget.Domain.RollUps;

/// <summary>Cells in the order of their keys, no key twice.</summary>
internal static class Cells
{
    private static readonly Comparer<Cell> ByKey = Comparer<Cell>.Create((left, right) => CellKey.Compare(left.Key, right.Key));

    /// <summary>Cuts cells to what the axes tell apart, puts them in order and adds those of one key.</summary>
    internal static ImmutableArray<Cell> Along(RollUpAxes axes, IReadOnlyCollection<Cell> cells)
    {
        var cut = new Cell[cells.Count];
        var count = 0;
        var isSorted = true;
        foreach (var cell in cells)
        {
            cut[count] = cell with { Key = cell.Key.Along(axes) };
            isSorted &= count == 0 || CellKey.Compare(cut[count - 1].Key, cut[count].Key) <= 0;
            count++;
        }

        if (!isSorted)
        {
            Array.Sort(cut, ByKey);
        }

        return AddNeighbours(cut);
    }

    /// <summary>Adds two lists of cells that are in order.</summary>
    internal static ImmutableArray<Cell> Merge(ImmutableArray<Cell> left, ImmutableArray<Cell> right)
    {
        var merged = ImmutableArray.CreateBuilder<Cell>(Math.Max(left.Length, right.Length));
        var (i, j) = (0, 0);
        while (i < left.Length && j < right.Length)
        {
            var order = CellKey.Compare(left[i].Key, right[j].Key);
            merged.Add(order < 0 ? left[i++] : order > 0 ? right[j++] : Sum(left[i++], right[j++]));
        }

        merged.AddRange(left.AsSpan()[i..]);
        merged.AddRange(right.AsSpan()[j..]);
        return merged.ToImmutable();
    }

    private static ImmutableArray<Cell> AddNeighbours(Cell[] sorted)
    {
        var added = ImmutableArray.CreateBuilder<Cell>(sorted.Length);
        foreach (var cell in sorted)
        {
            if (added.Count > 0 && added[^1].Key == cell.Key)
            {
                added[^1] = Sum(added[^1], cell);
            }
            else
            {
                added.Add(cell);
            }
        }

        return added.ToImmutable();
    }

    private static Cell Sum(Cell left, Cell right) => new(left.Key, checked(left.Fen + right.Fen));
}
