using System.Collections;
using System.Collections.Immutable;
using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Expenditure;
using Budget.Domain.Periods;

namespace Budget.Domain.RollUps;

/// <summary>Expenditure added up along chosen axes (汇总): the amounts of any number of lines, by year, unit, fund, heading and type.</summary>
/// <remarks>
/// <para>A list of <see cref="RollUpCell"/>s, in the order of their function, economic heading, unit, year, fund and type;
/// what has no money has no cell. Amounts are not negative, so the total bounds every part: a roll-up whose total fits
/// <see cref="Money"/> fits in every part, and one whose total does not is refused, in whatever order it is made.</para>
/// <para>Roll-ups along the same axes merge: <see cref="Merge"/> is associative and commutative, and
/// <see cref="Empty"/> changes nothing. Equality is that of axes and cells. Immutable and thread-safe.</para>
/// </remarks>
public sealed partial class RollUp : IReadOnlyList<RollUpCell>, IEquatable<RollUp>
{
    private readonly ImmutableArray<Cell> cells;

    private RollUp(RollUpAxes axes, ImmutableArray<Cell> cells)
    {
        Axes = axes;
        this.cells = cells;
        Total = SumOf(cells);
    }

    /// <summary>What is told apart.</summary>
    public RollUpAxes Axes { get; }

    /// <summary>The total of all expenditure.</summary>
    public Money Total { get; }

    /// <summary>The number of cells.</summary>
    public int Count => cells.Length;

    /// <summary>The cell at a position.</summary>
    /// <param name="index">The position, from zero.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public RollUpCell this[int index] => new(ScopeOf(cells[index].Key), Money.FromFen(cells[index].Fen));

    /// <summary>Whether two roll-ups have the same axes and cells.</summary>
    public static bool operator ==(RollUp? left, RollUp? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two roll-ups differ.</summary>
    public static bool operator !=(RollUp? left, RollUp? right) => !(left == right);

    /// <summary>The total of a scope, with everything below its headings; zero if it has no money.</summary>
    /// <param name="scope">What to add up. Basic expenditure includes personnel and daily operating expenditure.</param>
    /// <exception cref="ArgumentException">The scope is narrower than the axes of the roll-up tell apart.</exception>
    public Money TotalOf(ExpenditureScope scope)
    {
        if (!Axes.Cover(AxesOf(scope)))
        {
            throw new ArgumentException("The roll-up does not tell so much apart: " + scope, nameof(scope));
        }

        var filter = new CellFilter(scope);
        var total = 0L;
        foreach (ref readonly var cell in cells.AsSpan()[FirstAt(filter.FirstFunction)..])
        {
            if (cell.Key.Function > filter.LastFunction)
            {
                break;
            }

            total += filter.Matches(cell.Key) ? cell.Fen : 0;
        }

        return Money.FromFen(total);
    }

    /// <inheritdoc/>
    public bool Equals(RollUp? other) => other is not null && Axes == other.Axes && cells.SequenceEqual(other.cells);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RollUp);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Axes, cells.Length, Total);

    /// <summary>The cells in order.</summary>
    public IEnumerator<RollUpCell> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The total and the number of cells, for debugging.</summary>
    public override string ToString() => Total + " / " + Count.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static RollUpAxes AxesOf(ExpenditureScope scope) => new()
    {
        ByYear = scope.Year is not null,
        ByUnit = scope.Unit is not null,
        ByFund = scope.Funds != FundScope.All,
        ByType = scope.Type is not null,
        FunctionLevel = scope.Function.Level,
        EconomicLevel = scope.Economic.Level,
    };

    private static Money SumOf(ImmutableArray<Cell> cells)
    {
        var sum = 0L;
        foreach (var cell in cells)
        {
            sum = checked(sum + cell.Fen);
        }

        return Money.FromFen(sum);
    }

    private ExpenditureScope ScopeOf(CellKey key) => new()
    {
        Year = Axes.ByYear ? new FiscalYear(key.Year) : null,
        Unit = Axes.ByUnit ? key.Unit : null,
        Funds = Axes.ByFund ? key.Fund : FundScope.All,
        Function = FunctionalCode.FromPacked(key.Function),
        Economic = EconomicCode.FromPacked(key.Economic),
        Type = Axes.ByType ? key.Type : null,
    };

    /// <summary>The position of the first cell of a function that does not come before the given one.</summary>
    private int FirstAt(int function)
    {
        var (from, to) = (0, cells.Length);
        while (from < to)
        {
            var middle = from + ((to - from) / 2);
            (from, to) = cells[middle].Key.Function < function ? (middle + 1, to) : (from, middle);
        }

        return from;
    }
}
