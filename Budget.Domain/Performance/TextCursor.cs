using System.Globalization;
using Budget.Domain.Figures;

namespace Budget.Domain.Performance;

/// <summary>A place in a text that moves forward as words and numbers are taken from it; what is not there leaves it where it is.</summary>
/// <remarks>Spaces before anything are passed. Full-width forms and the kinds of dashes count as their plain counterparts.</remarks>
internal sealed class TextCursor
{
    private readonly string text;
    private readonly string plain;

    internal TextCursor(string text)
    {
        this.text = text;
        var characters = text.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            characters[i] = ToPlain(characters[i]);
        }

        plain = new(characters);
    }

    internal int Position { get; set; }

    internal int Length => text.Length;

    internal bool IsAtEnd => Position >= text.Length;

    /// <summary>Whether a clause ends here.</summary>
    internal bool IsAtPause => At(AfterSpaces()) is '\0' or ',' or '.' or ';' or ':' or '!' or '(' or ')' or '。' or '、';

    /// <summary>The character here in its plain form.</summary>
    internal char Current => At(Position);

    /// <summary>The last character before this place that is no space.</summary>
    internal char Previous
    {
        get
        {
            var before = Position - 1;
            while (before >= 0 && plain[before] == ' ')
            {
                before--;
            }

            return before >= 0 ? plain[before] : '\0';
        }
    }

    internal static bool IsDigit(char c) => c is >= '0' and <= '9';

    internal static bool IsLatin(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    /// <summary>The characters from a place to this one, as printed.</summary>
    internal string From(int start) => text[start..Position].Trim();

    internal bool Take(string word)
    {
        var start = AfterSpaces();
        if (string.CompareOrdinal(plain, start, word, 0, word.Length) != 0)
        {
            return false;
        }

        Position = start + word.Length;
        return true;
    }

    internal bool TakeAny(IEnumerable<string> words) => words.Any(Take);

    /// <summary>Whether one of the words stands here.</summary>
    internal bool IsBefore(IEnumerable<string> words)
    {
        var start = Position;
        var isThere = TakeAny(words);
        Position = start;
        return isThere;
    }

    /// <summary>A number of at most so many digits, without separators.</summary>
    internal int? TakeDigits(int most)
    {
        var start = AfterSpaces();
        var end = start;
        while (end - start <= most && IsDigit(At(end)))
        {
            end++;
        }

        if (end == start || end - start > most)
        {
            return null;
        }

        Position = end;
        return int.Parse(plain[start..end], NumberStyles.None, CultureInfo.InvariantCulture);
    }

    /// <summary>A number in digits, with separators and decimals.</summary>
    internal Figure? TakeNumber(bool maySign)
    {
        var start = AfterSpaces();
        var digits = start + (maySign && At(start) == '-' ? 1 : 0);
        var end = EndOfNumber(digits);
        if (end == digits || !Figure.TryReadNumber(text[start..end]).TryGet(out var number))
        {
            return null;
        }

        Position = end;
        return number;
    }

    /// <summary>A whole number in Chinese numerals.</summary>
    internal Figure? TakeNumerals()
    {
        var start = AfterSpaces();
        var end = EndOfNumerals(start);
        if (ChineseNumerals.Read(plain[start..end]) is not { } number)
        {
            return null;
        }

        Position = end;
        return Figure.Number(number);
    }

    /// <summary>Passes one character, or a number as a whole, so that its tail is not taken for one.</summary>
    internal void Pass() => Position = Math.Max(Math.Max(EndOfNumber(Position), EndOfNumerals(Position)), Position + 1);

    private static char ToPlain(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - 0xFEE0),
        '≧' or '⩾' => '≥',
        '≦' or '⩽' => '≤',
        '—' or '–' or '−' or '‐' => '-',
        _ when char.IsWhiteSpace(c) => ' ',
        _ => c,
    };

    private char At(int position) => position < plain.Length ? plain[position] : '\0';

    private int AfterSpaces()
    {
        var position = Position;
        while (At(position) == ' ')
        {
            position++;
        }

        return position;
    }

    private int EndOfNumber(int start)
    {
        var end = start;
        while (IsDigit(At(end)) || (At(end) is '.' or ',' && end > start && IsDigit(At(end + 1))))
        {
            end++;
        }

        return end;
    }

    private int EndOfNumerals(int start)
    {
        var end = start;
        while (ChineseNumerals.IsNumeral(At(end)))
        {
            end++;
        }

        return end;
    }
}
