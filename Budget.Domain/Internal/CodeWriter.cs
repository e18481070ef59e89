using Budget.Domain.Classification.Citations;

namespace Budget.Domain.Internal;

/// <summary>Sets the digits of a classification code: three of the first level and two of each further one.</summary>
internal static class CodeWriter
{
    private static readonly string[] Marks = ["类", "款", "项"];

    internal static string Write(string digits, int level, CodeNotation notation)
    {
        if (Guard.Defined(notation, CodeNotation.Marked) == CodeNotation.Plain || level == 0)
        {
            return digits;
        }

        var levels = Enumerable.Range(0, level).Select(i => i == 0 ? digits[..3] : digits.Substring(1 + (2 * i), 2));
        return notation == CodeNotation.Marked
            ? string.Concat(levels.Select((part, i) => part + Marks[i]))
            : string.Join(notation == CodeNotation.Spaced ? " " : "-", levels);
    }
}
