using Budget.Domain.Internal;
using Budget.Domain.Periods;

namespace Budget.Domain.RollUps;

/// <content>Making roll-ups of roll-ups: merging, coarsening, and through cells, which can travel.</content>
public sealed partial class RollUp
{
    // A line's own unit is added to the number of the first.
    private const int LastFirstUnit = int.MaxValue - ushort.MaxValue;

    /// <summary>Adds two roll-ups along the same axes: the roll-up of the lines of both.</summary>
    /// <param name="other">The other roll-up.</param>
    /// <exception cref="ArgumentNullException">The other roll-up is null.</exception>
    /// <exception cref="ArgumentException">The axes differ; bring both to the same by <see cref="Along"/>.</exception>
    /// <exception cref="OverflowException">The total is out of the range of money.</exception>
    public RollUp Merge(RollUp other) =>
        Guard.NotNull(other).Axes == Axes
            ? new(Axes, Cells.Merge(cells, other.cells))
            : throw new ArgumentException("Only roll-ups along the same axes can be merged.", nameof(other));

    /// <summary>The same expenditure with less told apart: what the lines would add up to along the other axes.</summary>
    /// <param name="axes">Axes that these cover.</param>
    /// <exception cref="ArgumentNullException">The axes are null.</exception>
    /// <exception cref="ArgumentException">The axes tell more apart than this roll-up does.</exception>
    public RollUp Along(RollUpAxes axes) =>
        Axes.Cover(Guard.NotNull(axes))
            ? new(axes, Cells.Along(axes, cells))
            : throw new ArgumentException("The axes tell more apart than the roll-up does.", nameof(axes));

    /// <summary>Puts a roll-up together from cells, such as those that another machine computed; cells of one scope are added.</summary>
    /// <param name="axes">What is told apart.</param>
    /// <param name="cells">The cells.</param>
    /// <exception cref="ArgumentNullException">The axes or the cells are null.</exception>
    /// <exception cref="ArgumentException">A cell tells more or less apart than the axes do, or has a negative amount.</exception>
    /// <exception cref="OverflowException">The total is out of the range of money.</exception>
    public static RollUp FromCells(RollUpAxes axes, IEnumerable<RollUpCell> cells)
    {
        var table = new CellTable(Guard.NotNull(axes));
        foreach (var cell in Guard.NotNull(cells))
        {
            Guard.InRange(cell.Amount.Fen, 0, long.MaxValue, nameof(cells));
            table.Add(KeyOf(cell.Scope, axes), cell.Amount.Fen);
        }

        return new(axes, Cells.Along(axes, table.ToCells()));
    }

    private static CellKey KeyOf(ExpenditureScope scope, RollUpAxes axes)
    {
        var told = AxesOf(scope);
        var isComplete = told with { FunctionLevel = axes.FunctionLevel, EconomicLevel = axes.EconomicLevel } == axes
            && axes.Cover(told)
            && (!axes.ByFund || scope.Funds.IsSingleFund);
        return isComplete
            ? CellKey.From(
                scope.Function.Packed,
                scope.Economic.Packed,
                scope.Unit ?? 0,
                scope.Year?.Year ?? 0,
                CellKey.FundAndType(axes.ByFund ? scope.Funds.Funds[0] : default, scope.Type ?? default))
            : throw new ArgumentException("A cell tells more or less apart than the axes do: " + scope, nameof(scope));
    }

    private static int YearAlong(RollUpAxes axes, FiscalYear? year) =>
        !axes.ByYear ? 0 : year?.Year ?? throw new ArgumentException("Where years are told apart, every source of lines must name its year.", nameof(year));

    private static int CheckUnit(int firstUnit) => (int)Guard.InRange(firstUnit, 0, LastFirstUnit);
}
