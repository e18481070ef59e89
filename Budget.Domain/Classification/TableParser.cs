using System.Collections.Immutable;
using System.Globalization;
using Budget.Domain.Collections;
using Budget.Domain.Text;
using static Budget.Domain.Classification.TableReader;

namespace Budget.Domain.Classification;

/// <summary>Reads a table with a header line row by row, and collects everything that is wrong with it.</summary>
/// <param name="columns">The names of the columns that a table can have, the required ones first.</param>
/// <param name="required">How many are required.</param>
internal abstract class TableParser(string[] columns, int required)
{
    private ImmutableArray<Cell> row;
    private int[] positions = [];

    protected ImmutableArray<InputError>.Builder Errors { get; } = ImmutableArray.CreateBuilder<InputError>();

    /// <summary>The first cell of the row, for what is wrong with the whole of it.</summary>
    protected Cell RowStart => row[0] with { Text = string.Empty };

    /// <summary>Calls back once for each row below the header; not at all if the header is wrong.</summary>
    protected void ReadRows(string text, Action readRow)
    {
        var rows = TableReader.ReadRows(text, Errors);
        if (rows.Count == 0)
        {
            _ = ReadHeader([new(string.Empty, 1, 1)]);
            return;
        }

        positions = ReadHeader(rows[0]);
        foreach (var line in positions.Length == 0 ? [] : rows.Skip(1))
        {
            row = line;
            foreach (var surplus in line.Skip(rows[0].Length).Where(cell => cell.Text.Length > 0).Take(1))
            {
                Errors.Add(Error(InputErrorCode.SurplusCell, surplus, rows[0].Length.ToString(CultureInfo.InvariantCulture)));
            }

            readRow();
        }
    }

    /// <summary>The result, or all errors in the order of the table.</summary>
    protected TableReadResult<T> Conclude<T>(Func<T> create)
        where T : class => Errors.Count == 0
            ? new(create(), [])
            : new(null, Errors.OrderBy(error => error.Line).ThenBy(error => error.LinePosition).ToValueList());

    protected Cell? Find(string column)
    {
        var position = positions[Array.IndexOf(columns, column)];
        return position > 0 && position <= row.Length && row[position - 1].Text.Length > 0 ? row[position - 1] : null;
    }

    protected string? TextOf(string column) => Find(column)?.Text;

    protected int ReadYear(Cell cell, string text)
    {
        if (text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return year;
        }

        Errors.Add(Error(InputErrorCode.WrongYear, cell with { Text = text }, "2021"));
        return 0;
    }

    protected EvidenceKind ReadEvidence(Cell cell)
    {
        if (Enum.TryParse<EvidenceKind>(cell.Text, true, out var kind) && kind <= EvidenceKind.Supplied && cell.Text[0] > '9')
        {
            return kind;
        }

        Errors.Add(Error(InputErrorCode.UnknownValue, cell, "attested, commonKnowledge, localTable, supplied"));
        return default;
    }

    protected void AddBlank(Cell cell, string column) => Errors.Add(Error(InputErrorCode.BlankCell, cell with { Text = string.Empty }, column));

    /// <summary>The places of the columns, counted from one; none if rows cannot be read without those that are missing.</summary>
    private int[] ReadHeader(ImmutableArray<Cell> header)
    {
        // The whole header in one cell was separated by something else.
        if (header.Length == 1 && header[0].Text.IndexOfAny([';', '\t', '；', '，', '|']) is >= 0 and var place)
        {
            var delimiter = header[0].Text[place];
            Errors.Add(Error(InputErrorCode.WrongDelimiter, header[0] with { Text = delimiter == '\t' ? "\\t" : delimiter.ToString() }, string.Join(",", columns.Take(required))));
            return [];
        }

        var found = new int[columns.Length];
        for (var i = 0; i < header.Length; i++)
        {
            var column = Array.IndexOf(columns, header[i].Text);
            if (column < 0 && header[i].Text.Length > 0)
            {
                Errors.Add(Error(InputErrorCode.UnknownColumn, header[i], string.Join(", ", columns)));
            }
            else if (column >= 0 && found[column] > 0)
            {
                Errors.Add(Error(InputErrorCode.DuplicateColumn, header[i], header[found[column] - 1].Column.ToString(CultureInfo.InvariantCulture)));
            }
            else if (column >= 0)
            {
                found[column] = i + 1;
            }
        }

        var lacking = columns.Take(required).Where((_, i) => found[i] == 0).ToList();
        foreach (var missing in lacking)
        {
            Errors.Add(Error(InputErrorCode.MissingColumn, header[0] with { Text = missing }, string.Join(", ", columns.Take(required))));
        }

        return lacking.Count > 0 ? [] : found;
    }
}
