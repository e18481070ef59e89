using System.Globalization;

namespace Budget.Domain.Classification.Citations;

/// <summary>Finds the parts of a printed heading: the number of its paragraph, marks, digits of a code, names.</summary>
internal static class CitationParts
{
    private const string Levels = "类款项";
    private const string ChineseNumerals = "一二三四五六七八九十";
    private const string WithinNames = "（）、·—–-－/&＆+＋%％《》〈〉.．";

    internal static bool IsDash(char c) => c is '-' or '－' or '–' or '—' or '‐' or '‑' or '−';

    internal static bool PartsCodeFromName(char c) => IsDash(c) || c is '.' or '．' or '、' or '：' or ':';

    /// <summary>Digits of one level inside a name beside a code, which that name would swallow: 208社会保障和就业支出05…, or 1项.</summary>
    internal static int? FindLevelDigits(string plain, int start, int end, bool isCoded)
    {
        for (var i = start; isCoded && i < end; i = Math.Max(i + 1, EndOfDigits(plain, i)))
        {
            var after = EndOfDigits(plain, i);
            if (after > i && after - i <= 2 && after < plain.Length && (i > start ? after - i == 2 && char.IsLetter(plain[after]) : LevelAt(plain, after) > 0))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>The place behind the bracket that closes the one at a place.</summary>
    internal static int EndOfBracket(string plain, int start)
    {
        var depth = 0;
        for (var i = start; i < plain.Length; i++)
        {
            depth += plain[i] switch { '（' => 1, '）' => -1, _ => 0 };
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return -1;
    }

    /// <summary>Where the heading starts, after the number of its paragraph: 1., （19）, 3、, 十五、.</summary>
    internal static int AfterNumber(string plain)
    {
        var open = plain.Length > 0 && plain[0] == '（' ? 1 : 0;
        var end = open;
        while (end < plain.Length && (CitationText.IsDigit(plain[end]) || ChineseNumerals.Contains(plain[end])))
        {
            end++;
        }

        // A number of three digits is a code.
        var isNumber = end > open && end < plain.Length && end - open < 3 + (CitationText.IsDigit(plain[open]) ? 0 : 1);
        return isNumber && (open == 1 ? plain[end] == '）' : plain[end] is '.' or '．' or '、' or '）') && end + 1 < plain.Length ? end + 1 : 0;
    }

    /// <summary>A mark at a place: （类）, with the digits of its level in it （208类）, or after digits without brackets.</summary>
    internal static (int Level, string? Digits, int End)? FindMark(string plain, int start, bool allowBare)
    {
        if (allowBare && LevelAt(plain, start) is > 0 and var bare)
        {
            return (bare, null, start + 1);
        }

        if (plain[start] != '（')
        {
            return null;
        }

        var end = EndOfDigits(plain, start + 1);
        return LevelAt(plain, end) is > 0 and var level && end + 1 < plain.Length && plain[end + 1] == '）'
            ? (level, end == start + 1 ? null : plain[(start + 1)..end], end + 2)
            : null;
    }

    /// <summary>The digits of a code at a place, in brackets or not, its levels apart or not.</summary>
    /// <param name="plain">The text.</param>
    /// <param name="start">The place.</param>
    /// <param name="isFirst">Whether the heading starts here: then three digits or more are always meant as a code.</param>
    /// <param name="isCoded">Whether the levels above have their digits, so that two more go on from them.</param>
    internal static (string Digits, int End)? FindDigits(string plain, int start, bool isFirst, bool isCoded)
    {
        var inBrackets = plain[start] == '（';
        var first = start + (inBrackets ? 1 : 0);
        var end = EndOfDigits(plain, first);
        var length = end - first;
        var digits = plain[first..end];

        // Levels apart: 208 05 01, 208-05-01.
        while (length is 3 or 5 && EndOfDigits(plain, end + 1) is var next && next == end + 3 && IsSeparator(plain[end]))
        {
            digits += plain[(end + 1)..next];
            (length, end) = (length + 2, next);
        }

        if (inBrackets)
        {
            return length is 3 or 5 or 7 && end < plain.Length && plain[end] == '）' ? (digits, end + 1) : null;
        }

        var isCode = isFirst ? length >= 3 : length is 5 or 7 || (length == 2 && isCoded) || (length == 3 && (end == plain.Length || FindMark(plain, end, allowBare: true) is not null));
        return isCode ? (digits, end) : null;
    }

    /// <summary>Where a name ends: before a mark, before a code in brackets, and after a marked code before the next marked digits.</summary>
    internal static int EndOfName(string plain, int start, bool afterMarkedCode)
    {
        var end = start + 1;
        while (end < plain.Length
            && FindMark(plain, end, allowBare: false) is null
            && !(plain[end] == '（' && FindDigits(plain, end, isFirst: false, isCoded: false) is not null)
            && !(afterMarkedCode && !CitationText.IsDigit(plain[end - 1]) && EndOfDigits(plain, end) is var digits && digits > end && digits < plain.Length
                && (LevelAt(plain, digits) > 0 || FindMark(plain, digits, allowBare: false) is not null)))
        {
            end++;
        }

        return end;
    }

    /// <summary>The first character that no name has, or a bracket without its partner; null if there is none.</summary>
    internal static int? FindStray(string plain, int start, int end)
    {
        var open = new Stack<int>();
        var hasLetter = false;
        if (plain[start] == '、')
        {
            return start;
        }

        for (var i = start; i < end; i++)
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(plain, i);
            var isLetter = category is UnicodeCategory.OtherLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.LetterNumber;
            hasLetter |= isLetter;
            if (plain[i] == '（')
            {
                open.Push(i);
            }
            else if (plain[i] == '）')
            {
                if (open.Count == 0)
                {
                    return i;
                }

                open.Pop();
            }
            else if (!isLetter && !IsWithinNames(category, plain[i]))
            {
                return i;
            }

            // A letter of two halves.
            i += char.IsHighSurrogate(plain[i]) && i + 1 < end && char.IsLowSurrogate(plain[i + 1]) ? 1 : 0;
        }

        return open.Count > 0 ? open.Peek() : hasLetter ? null : start;
    }

    private static bool IsWithinNames(UnicodeCategory category, char c) =>
        category is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark || c == ' ' || WithinNames.Contains(c);

    private static bool IsSeparator(char c) => c == ' ' || IsDash(c);

    private static int LevelAt(string plain, int place) => place < plain.Length ? Levels.IndexOf(plain[place]) + 1 : 0;

    private static int EndOfDigits(string plain, int start)
    {
        var end = start;
        while (end < plain.Length && CitationText.IsDigit(plain[end]))
        {
            end++;
        }

        return end;
    }
}
