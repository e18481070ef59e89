using System.Collections.Immutable;
using System.Text;
using Budget.Domain.Text;

namespace Budget.Domain.Classification;

/// <summary>Reads a table of comma-separated values (RFC 4180), remembering the line and column of every cell.</summary>
internal static class TableReader
{
    internal sealed record Cell(string Text, int Line, int Column);

    /// <summary>The rows of the text; a quoted cell may hold commas, doubled quotes and line breaks.</summary>
    internal static List<ImmutableArray<Cell>> ReadRows(string text, ImmutableArray<InputError>.Builder errors)
    {
        var rows = new List<ImmutableArray<Cell>>();
        var row = ImmutableArray.CreateBuilder<Cell>();
        var cell = new StringBuilder();
        var (line, column, startLine, startColumn, quoted) = (1, 1, 1, 1, false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append('"');
                i++;
                column++;
            }
            else if (c == '"' && (quoted || cell.Length == 0))
            {
                quoted = !quoted;
            }
            else if (!quoted && c is ',' or '\n')
            {
                EndCell();
                if (c == '\n')
                {
                    EndRow();
                }
            }
            else if (c != '\r' && c != '\uFEFF')
            {
                cell.Append(c);
            }

            (line, column) = c == '\n' ? (line + 1, 1) : (line, column + 1);
            if (!quoted && c is ',' or '\n')
            {
                (startLine, startColumn) = (line, column);
            }
        }

        if (quoted)
        {
            errors.Add(new(InputErrorCode.StrayCharacter, "\"") { Expected = "\"…\"", Line = startLine, LinePosition = startColumn });
        }

        EndCell();
        EndRow();
        return rows;

        void EndCell()
        {
            row.Add(new(cell.ToString().Trim(), startLine, startColumn));
            cell.Clear();
        }

        void EndRow()
        {
            // A blank line is no row.
            if (row.Count > 1 || row[0].Text.Length > 0)
            {
                rows.Add(row.ToImmutable());
            }

            row.Clear();
        }
    }

    internal static InputError Error(InputErrorCode code, Cell cell, string expected) => new(code, cell.Text)
    {
        Expected = expected,
        Line = cell.Line,
        LinePosition = cell.Column,
    };
}
