using Budget.Domain.Text;

namespace Budget.Domain.Classification.Citations;

/// <summary>Reads the code and the names of a printed heading, part by part: digits, names, and the marks that close a level.</summary>
/// <remarks>
/// A mark （类）, （款）, （项） closes the level of the name and the digits before it. In a text that starts with a marked code
/// (208类05款01项) marks need no brackets, and names follow them. What fits nowhere is an error at its place.
/// </remarks>
/// <param name="text">The text.</param>
/// <param name="depth">How many levels the classification has.</param>
/// <param name="example">Right citations, for errors.</param>
internal sealed class CitationReader(CitationText text, int depth = 3, string example = CitationReader.Functional)
{
    private const string Functional = "一般公共服务支出（类）商贸事务（款）行政运行（项）, 2011301, 201 13 01, 201-13-01, 201类13款01项";
    private readonly string plain = text.Plain;
    private readonly string[] names = ["", "", ""];
    private string? name;
    private string? digits;
    private (int Name, int Digits) places;
    private bool startsWithMarkedCode;

    /// <summary>The code as printed; the root if none is.</summary>
    internal FunctionalCode Code { get; private set; }

    /// <summary>The names as printed, from the category down to the heading itself; empty where a level has none.</summary>
    internal IReadOnlyList<string> Names => [.. names.Take(Math.Max(Code.Level, Math.Max(Marked, 1)))];

    /// <summary>The deepest level with a mark; 0 if nothing is marked.</summary>
    internal int Marked { get; private set; }

    /// <summary>The number of the paragraph that is printed before the heading; null if there is none.</summary>
    internal string? Number => CitationParts.AfterNumber(plain) is var length and > 0 ? plain[..length] : null;

    /// <summary>Reads the text to its end.</summary>
    /// <returns>What is wrong with it; null if nothing is.</returns>
    internal InputError? Read()
    {
        var first = CitationParts.AfterNumber(plain);
        if (first == plain.Length)
        {
            return text.Error(InputErrorCode.Blank, example);
        }

        if (plain == FunctionalCode.Root.ToString())
        {
            return null;
        }

        InputError? error = null;
        for (var start = first; error is null && start < plain.Length;)
        {
            start += plain[start] == ' ' ? 1 : 0;
            error = CitationParts.FindMark(plain, start, CanBeMarkedBare(start)) is { } mark ? Close(mark, start, out start)
                : CitationParts.FindDigits(plain, start, isFirst: start == first, isCoded: Code.Level > 0 && Code.Level == Marked) is { } found ? TakeDigits(found, start, out start)
                : TakeName(start, out start);
        }

        return error ?? Finish();
    }

    // A level of its own has two digits, or three for a category. 2080501项 ends with a mark, 2080501项目 is a code and a name.
    private bool CanBeMarkedBare(int place) => name is null && digits is not null && (digits.Length <= 3 || place + 1 == plain.Length);

    private InputError? TakeDigits((string Digits, int End) found, int start, out int end)
    {
        end = found.End;
        if (digits is not null && (name is not null || Marked > 0))
        {
            return Stray(start);
        }

        // The whole code, before the codes of its levels.
        var error = digits is null ? null : TakeCode((digits.Length - 1) / 2);
        (digits, places.Digits) = (found.Digits, start);

        // A hyphen, a stop, a comma of lists or a colon may part a code from its name.
        end += end + 1 < plain.Length && CitationParts.PartsCodeFromName(plain[end]) && char.IsLetter(plain[end + 1]) ? 1 : 0;
        return error;
    }

    private InputError? TakeName(int start, out int end)
    {
        end = CitationParts.EndOfName(plain, start, startsWithMarkedCode);
        if (CitationParts.FindStray(plain, start, end) is { } stray)
        {
            return Stray(stray);
        }

        // Beside the code of an upper level, digits are those of the next level, which are not marked as such.
        if (CitationParts.FindLevelDigits(plain, start, end, isCoded: digits is { Length: < 7 } || startsWithMarkedCode) is { } lost)
        {
            return text.Error(InputErrorCode.WrongCode, lost, example);
        }

        var found = plain[start..end].Replace(" ", string.Empty);
        found = (digits is not null || startsWithMarkedCode) && found[0] == '（' && CitationParts.EndOfBracket(found, 0) == found.Length ? found[1..^1] : found;
        if (startsWithMarkedCode && digits is null && names[Marked - 1].Length == 0)
        {
            names[Marked - 1] = found;
            return null;
        }

        if (name is not null)
        {
            return Stray(start);
        }

        (name, places.Name) = (found, start);
        return null;
    }

    private InputError? Close((int Level, string? Digits, int End) mark, int start, out int end)
    {
        end = mark.End;
        if (mark.Level <= Marked || mark.Level > depth || (mark.Digits is not null && digits is not null))
        {
            return Stray(start);
        }

        if (mark.Digits is not null)
        {
            (digits, places.Digits) = (mark.Digits, start + 1);
        }

        if (name is null && digits is null)
        {
            return text.Error(InputErrorCode.Blank, start, example);
        }

        startsWithMarkedCode |= name is null && Marked == 0;
        var error = digits is null ? null : TakeCode(mark.Level);
        names[mark.Level - 1] = name ?? string.Empty;
        Marked = mark.Level;
        (name, digits) = (null, null);
        return error;
    }

    /// <summary>Joins the digits of a level, or of the whole code, to those above it.</summary>
    private InputError? TakeCode(int level)
    {
        var whole = digits!.Length == 2 ? Code.ToString() + digits : digits;
        var read = FunctionalCode.TryRead(whole);
        if (!read.IsSuccess)
        {
            return text.Error(read.Error.Code, places.Digits, depth < 3 ? example : read.Error.Expected ?? example);
        }

        if (read.Value.Level > depth)
        {
            return text.Error(InputErrorCode.WrongCode, places.Digits, example);
        }

        // A code of the level itself, or the whole code before its first name; and codes of one path lie within each other.
        if (read.Value.Level != level && !(Marked == 0 && read.Value.Level > level))
        {
            return text.Error(InputErrorCode.LevelMismatch, places.Digits, example);
        }

        if (!read.Value.IsWithin(Code) && !Code.IsWithin(read.Value))
        {
            return text.Error(InputErrorCode.StrayCharacter, places.Digits, Code.ToString());
        }

        Code = read.Value.Level > Code.Level ? read.Value : Code;
        return null;
    }

    private InputError? Finish()
    {
        if (digits is not null && TakeCode(Marked > 0 ? Marked : (digits.Length - 1) / 2) is { } error)
        {
            return error;
        }

        if (name is not null)
        {
            var level = Marked > 0 ? 0 : Math.Max(Code.Level, 1);
            if (level == 0)
            {
                return Stray(places.Name);
            }

            names[level - 1] = name;
        }

        return Code.Level > 0 && Marked > 0 && Code.Level != Marked ? text.Error(InputErrorCode.LevelMismatch, places.Digits, Code.ToString(CodeNotation.Marked)) : null;
    }

    private InputError Stray(int place) => text.Error(InputErrorCode.StrayCharacter, place, example);
}
