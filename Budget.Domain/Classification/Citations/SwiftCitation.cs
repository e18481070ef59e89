namespace Budget.Domain.Classification.Citations;

/// <summary>Reads the plainest citations, which are most: a code of digits alone, or Chinese names, each with its mark or one without.</summary>
/// <remarks>What it does not take is for <see cref="CitationReader"/> to read or to refuse; what it takes, that reads alike.</remarks>
internal static class SwiftCitation
{
    private const string Levels = "类款项";

    /// <summary>The code that a text of digits is; the root if it is none.</summary>
    internal static FunctionalCode ReadCode(string text)
    {
        if (text.Length is not (3 or 5 or 7))
        {
            return FunctionalCode.Root;
        }

        var packed = 0;
        for (var i = 0; i < 7; i++)
        {
            var digit = i < text.Length ? text[i] - '0' : 0;
            if (digit is < 0 or > 9)
            {
                return FunctionalCode.Root;
            }

            packed = (packed * 10) + digit;
        }

        // No category begins with 0, and no level that is written is 00.
        var code = FunctionalCode.FromPacked(packed);
        return packed >= 1_000_000 && code.Level == (text.Length - 1) / 2 && code.Parent.Level == code.Level - 1 ? code : FunctionalCode.Root;
    }

    /// <summary>The names from the category down, empty where a level has none; null if the text is not so plain.</summary>
    internal static string[]? ReadNames(string text, out int marked)
    {
        var (names, start, depth) = (new string[Levels.Length], 0, 0);
        marked = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '（' && MarkAt(text, i) is > 0 and var level)
            {
                if (level <= marked || i == start || depth > 0)
                {
                    return null;
                }

                names[level - 1] = text[start..i];
                marked = level;
                i += 2;
                start = i + 1;
            }
            else if (text[i] is '（' or '）')
            {
                // A bracket opens after a name and closes after something in it.
                depth += text[i] == '（' ? 1 : -1;
                if (depth is < 0 or > 1 || i == start || text[i - 1] == '（')
                {
                    return null;
                }
            }
            else if (text[i] is < '一' or > '龥')
            {
                return null;
            }
        }

        if (depth > 0 || text.Length == 0 || (marked > 0 && start < text.Length))
        {
            return null;
        }

        if (marked == 0)
        {
            return [text];
        }

        for (var i = 0; i < marked; i++)
        {
            names[i] ??= string.Empty;
        }

        Array.Resize(ref names, marked);
        return names;
    }

    private static int MarkAt(string text, int bracket) =>
        bracket + 2 < text.Length && text[bracket + 2] == '）' ? Levels.IndexOf(text[bracket + 1]) + 1 : 0;
}
