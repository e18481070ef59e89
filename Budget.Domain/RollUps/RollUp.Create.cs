using System.Collections.Immutable;
using Budget.Domain.Collections;
using Budget.Domain.Expenditure;
using Budget.Domain.Internal;
using Budget.Domain.Periods;

namespace Budget.Domain.RollUps;

/// <content>Making roll-ups of lines, budgets and cells.</content>
public sealed partial class RollUp
{
    /// <summary>The roll-up of nothing, which changes no other that it is merged with.</summary>
    /// <param name="axes">What is told apart.</param>
    /// <exception cref="ArgumentNullException">The axes are null.</exception>
    public static RollUp Empty(RollUpAxes axes) => new(Guard.NotNull(axes), []);

    /// <summary>Adds lines up in one pass, without allocating for each line.</summary>
    /// <param name="axes">What to tell apart.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="year">The fiscal year of the lines; not needed unless years are told apart.</param>
    /// <param name="firstUnit">The number of the unit at position zero of the lines' table of units, where several tables are numbered through.</param>
    /// <exception cref="ArgumentNullException">The axes are null.</exception>
    /// <exception cref="ArgumentException">Years are told apart, and there is none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of a unit is negative or beyond the range of an int.</exception>
    /// <exception cref="OverflowException">The total is out of the range of money.</exception>
    public static RollUp FromLines(RollUpAxes axes, ReadOnlySpan<ExpenditureLine> lines, FiscalYear? year = null, int firstUnit = 0)
    {
        var (number, unit) = (YearAlong(Guard.NotNull(axes), year), CheckUnit(firstUnit));
        if (DenseTally.Suits(axes, lines.Length))
        {
            var tally = new DenseTally(axes);
            tally.Add(lines);
            return new(axes, Cells.Along(axes, tally.ToCells(number)));
        }

        var table = new CellTable(axes);
        table.Add(lines, number, unit);
        return new(axes, Cells.Along(axes, table.ToCells()));
    }

    /// <inheritdoc cref="FromLines(RollUpAxes, ReadOnlySpan{ExpenditureLine}, FiscalYear?, int)"/>
    public static RollUp FromLines(RollUpAxes axes, ImmutableArray<ExpenditureLine> lines, FiscalYear? year = null, int firstUnit = 0) =>
        FromLines(axes, lines.AsSpan(), year, firstUnit);

    /// <inheritdoc cref="FromLines(RollUpAxes, ReadOnlySpan{ExpenditureLine}, FiscalYear?, int)"/>
    // Compilers before C# 14 cannot choose between a span and a sequence for an array.
    public static RollUp FromLines(RollUpAxes axes, ExpenditureLine[] lines, FiscalYear? year = null, int firstUnit = 0) =>
        FromLines(axes, Guard.NotNull(lines).AsSpan(), year, firstUnit);

    /// <inheritdoc cref="FromLines(RollUpAxes, ReadOnlySpan{ExpenditureLine}, FiscalYear?, int)"/>
    public static RollUp FromLines(RollUpAxes axes, IEnumerable<ExpenditureLine> lines, FiscalYear? year = null, int firstUnit = 0)
    {
        if (lines is ValueList<ExpenditureLine> list)
        {
            return FromLines(axes, list.ToImmutableArray(), year, firstUnit);
        }

        var table = new CellTable(Guard.NotNull(axes));
        var (number, unit) = (YearAlong(axes, year), CheckUnit(firstUnit));
        var few = new ExpenditureLine[1024];
        var count = 0;
        foreach (var line in Guard.NotNull(lines))
        {
            few[count++] = line;
            if (count == few.Length)
            {
                table.Add(few, number, unit);
                count = 0;
            }
        }

        table.Add(few.AsSpan(0, count), number, unit);
        return new(axes, Cells.Along(axes, table.ToCells()));
    }

    /// <summary>Adds the lines of many budgets up, one budget after the other.</summary>
    /// <param name="axes">What to tell apart. Stages are not: give budgets of one stage.</param>
    /// <param name="budgets">The budgets.</param>
    /// <param name="firstUnit">The number of the first unit of the first budget. Units are numbered through, those of the first budget first.</param>
    /// <exception cref="ArgumentNullException">The axes, the sequence or a budget is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of a unit is negative or beyond the range of an int.</exception>
    /// <exception cref="OverflowException">The total is out of the range of money.</exception>
    public static RollUp FromBudgets(RollUpAxes axes, IEnumerable<DepartmentBudget> budgets, int firstUnit = 0)
    {
        var table = new CellTable(Guard.NotNull(axes));
        var unit = firstUnit;
        foreach (var budget in Guard.NotNull(budgets))
        {
            table.Add(Guard.NotNull(budget, nameof(budgets)).Lines.ToImmutableArray().AsSpan(), YearAlong(axes, budget.Year), CheckUnit(unit));
            unit = checked(unit + budget.Units.Count);
        }

        return new(axes, Cells.Along(axes, table.ToCells()));
    }
}
