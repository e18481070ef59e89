using System.Text;

namespace Budget.Domain.Json;

/// <summary>Puts a line together from pieces, and keeps no more of it than shows that it is too long.</summary>
internal sealed class LineBuilder(int maxLength)
{
    // One character too many, and the half of a line end that may be the last.
    private readonly long mostKept = maxLength + 2L;
    private readonly StringBuilder kept = new();

    internal void Append(char[] block, int start, int count) => kept.Append(block, start, (int)Math.Min(count, mostKept - kept.Length));

    /// <summary>The line, of which the next begins; null if it is blank.</summary>
    internal string? Take()
    {
        var length = kept.Length > 0 && kept[kept.Length - 1] == '\r' ? kept.Length - 1 : kept.Length;
        var text = kept.ToString(0, length);
        kept.Clear();
        // What begins with so many spaces may not be blank.
        return length <= maxLength && text.Trim(' ', '\t').Length == 0 ? null : text;
    }
}
