using System.Globalization;
using Budget.Domain.Amounts;
using Budget.Domain.Collections;
using Budget.Domain.Internal;

namespace Budget.Domain.Disclosure;

/// <summary>A table of a budget or a final account (预算表、决算表): figures in rows and columns, whose heads say what they are about.</summary>
/// <remarks>
/// <para>One form for all statutory tables: by functional heading, by economic heading, by source, by item of the account.
/// A table printed in two halves side by side, such as revenue and expenditure, is two tables.</para>
/// <para>A table is complete: what it leaves blank is not among the parts of its totals. A blank cell is no zero, and
/// nothing is concluded from it alone. Compares by content. Immutable and thread-safe.</para>
/// </remarks>
public sealed record BudgetTable
{
    /// <summary>Creates a table.</summary>
    /// <param name="place">Where it stands: its title.</param>
    /// <param name="unit">The unit in the head of the table (单位：万元).</param>
    /// <param name="columns">The columns in printed order.</param>
    /// <param name="rows">The rows in printed order, each with a cell for every column.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The unit is not defined.</exception>
    /// <exception cref="ArgumentException">A row has more or fewer cells than there are columns.</exception>
    public BudgetTable(Place place, AmountUnit unit, ValueList<TableHead> columns, ValueList<TableRow> rows)
    {
        Place = Guard.NotNull(place);
        Unit = Guard.Defined(unit, AmountUnit.HundredMillionYuan);
        Columns = Guard.NotNull(columns);
        Rows = Guard.NotNull(rows);
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Cells.Count != columns.Count)
            {
                throw new ArgumentException(
                    string.Format(CultureInfo.InvariantCulture, "Row {0} has {1} cells for {2} columns.", i, rows[i].Cells.Count, columns.Count), nameof(rows));
            }
        }
    }

    /// <summary>Where the table stands.</summary>
    public Place Place { get; }

    /// <summary>The unit in the head of the table.</summary>
    public AmountUnit Unit { get; }

    /// <summary>What every figure of the table is about.</summary>
    public TableHead About { get; init => field = Guard.NotNull(value); } = TableHead.Empty;

    /// <summary>The columns in printed order.</summary>
    public ValueList<TableHead> Columns { get; }

    /// <summary>The rows in printed order.</summary>
    public ValueList<TableRow> Rows { get; }

    /// <summary>The note beneath the table (注), such as that there is nothing to list.</summary>
    public string? Note { get; init => field = Guard.NullOrNotBlank(value); }
}
