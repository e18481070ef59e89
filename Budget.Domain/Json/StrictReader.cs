using System.Globalization;
using Budget.Domain.Text;

namespace Budget.Domain.Json;

/// <summary>Refuses, character by character, what the tokenizer above it would silently accept although it is not JSON.</summary>
/// <remarks>
/// That is: surplus commas, endless numbers, control characters, white space other than JSON's four, unknown escapes, and escaped halves of
/// surrogate pairs, which it would replace. Everything up to such a character is passed on first, so that errors are
/// reported in the order of the text.
/// </remarks>
internal sealed class StrictReader(TextReader reader) : TextReader
{
    // No number of ours comes near this; the tokenizer would copy megabytes of digits several times before it refuses them.
    private const int LongestBareToken = 100;

    private State state;
    private JsonInputException? refusal;
    private char last;
    private int line = 1;
    private int column;
    private int unit;
    private int digits;
    private bool needsLowSurrogate;
    private int bareLength;

    private enum State
    {
        Outside,
        Text,
        Escape,
        Hexadecimal,

        /// <summary>After a comment or a single quote, which are refused as tokens, nothing here can be told apart.</summary>
        Lost,
    }

    public override int Peek() => reader.Peek();

    public override int Read()
    {
        var one = new char[1];
        return Read(one, 0, 1) == 0 ? -1 : one[0];
    }

    public override int Read(char[] buffer, int index, int count)
    {
        if (refusal is not null)
        {
            throw refusal;
        }

        var read = reader.Read(buffer, index, count);
        for (var i = 0; i < read; i++)
        {
            var c = buffer[index + i];
            column++;
            if (Check(c) is { } what)
            {
                refusal = new(what with { Line = line, LinePosition = column });
                return i > 0 ? i : throw refusal;
            }

            if (c == '\n')
            {
                line++;
                column = 0;
            }
        }

        return read;
    }

    /// <summary>What is wrong with the next character, or null.</summary>
    private InputError? Check(char c) => state switch
    {
        State.Outside => CheckOutside(c),
        State.Text => CheckText(c),
        State.Escape => CheckEscape(c),
        State.Hexadecimal => CheckHexadecimal(c),
        _ => null,
    };

    private InputError? CheckOutside(char c)
    {
        if (c is ' ' or '\t' or '\r' or '\n')
        {
            bareLength = 0;
            return null;
        }

        if (char.IsControl(c) || char.IsWhiteSpace(c))
        {
            return Malformed.Because("StrayCharacter", Name(c));
        }

        bareLength = c is '{' or '}' or '[' or ']' or ':' or ',' or '"' ? 0 : bareLength + 1;
        if (bareLength > LongestBareToken)
        {
            return Malformed.Because("LongWord", LongestBareToken);
        }

        var before = last;
        last = c;
        state = c switch { '"' => State.Text, '\'' or '/' => State.Lost, _ => State.Outside };
        return c == ',' && before is '\0' or ',' or '[' or '{' or ':' ? Malformed.Because("NothingBefore")
            : c is ']' or '}' && before == ',' ? Malformed.Because("NothingAfter")
            : null;
    }

    private InputError? CheckText(char c)
    {
        state = c switch { '"' => State.Outside, '\\' => State.Escape, _ => State.Text };
        return needsLowSurrogate && c != '\\' ? Malformed.Because("HalfAPair")
            : c < ' ' ? Malformed.Because("ControlCharacter", Name(c))
            : null;
    }

    private InputError? CheckEscape(char c)
    {
        state = c == 'u' ? State.Hexadecimal : State.Text;
        (unit, digits) = (0, 0);
        return needsLowSurrogate && c != 'u' ? Malformed.Because("HalfAPair")
            : c is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't' or 'u' ? null
            : Malformed.Because("UnknownEscape", Name(c));
    }

    private InputError? CheckHexadecimal(char c)
    {
        var digit = c switch
        {
            >= '0' and <= '9' => c - '0',
            >= 'a' and <= 'f' => c - 'a' + 10,
            >= 'A' and <= 'F' => c - 'A' + 10,
            _ => -1,
        };
        if (digit < 0)
        {
            return Malformed.Because("ShortEscape");
        }

        unit = (unit * 16) + digit;
        digits++;
        if (digits < 4)
        {
            return null;
        }

        state = State.Text;
        var lone = needsLowSurrogate != char.IsLowSurrogate((char)unit);
        needsLowSurrogate = char.IsHighSurrogate((char)unit);
        return lone ? Malformed.Because("HalfAPair") : null;
    }

    private static string Name(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}
