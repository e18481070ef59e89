using System.Globalization;
using Budget.Domain.Text;
using Newtonsoft.Json;

namespace Budget.Domain.Json;

/// <summary>Reads JSON straight from a text, and takes only what is beyond doubt.</summary>
/// <remarks>
/// It has no errors to tell: a text that it does not take is read again by <see cref="CarefulInput"/>, which says what is wrong and
/// where, or finds that nothing is. So it may give up on anything, and must never take what is not strict JSON or take it
/// for something else; a law holds the two to the same results.
/// </remarks>
internal sealed partial class SwiftInput : JsonInput
{
    // One bit for each open container.
    private const int MaxDepth = 64;

    private readonly string json;
    private int position;
    private JsonToken token;

    // A bit for every open container, the innermost last: whether it is an object.
    private ulong containers;
    private int depth;

    // The current text or name: a part of the document or, with escapes, a string of its own.
    private int start;
    private int length;
    private string? unescaped;
    private bool flag;
    private long number;

    private SwiftInput(string json) => this.json = json;

    internal override JsonToken Token => token;

    internal override string Text => unescaped ?? json.Substring(start, length);

    internal override bool Flag => flag;

    internal override long Number => number;

    internal override string NumberText => number.ToString(CultureInfo.InvariantCulture);

    // Places are for errors.
    internal override (int Line, int Position) Here => default;

    /// <summary>Reads a document; false if it is not for this reader to say what it is.</summary>
    internal static bool TryRead<T>(Shape<T> shape, string json, out T? value)
        where T : notnull
    {
        var input = new SwiftInput(json);
        try
        {
            input.Advance();
            value = shape.Read(input);
            return input.SkipSpace() == '\0' && input.position == json.Length;
        }
        catch (DoubtException)
        {
            value = default;
            return false;
        }
    }

    internal override bool IsText(string text) => unescaped is null
        ? length == text.Length && string.CompareOrdinal(json, start, text, 0, length) == 0
        : unescaped == text;

    internal override void Advance()
    {
        var next = SkipSpace();
        switch (token)
        {
            case JsonToken.None:
                ReadValue(next);
                return;
            case JsonToken.PropertyName:
                Require(next == ':');
                position++;
                ReadValue(SkipSpace());
                return;
            case JsonToken.StartObject or JsonToken.StartArray:
                break;
            default:
                Require(depth > 0);
                if (next == ',')
                {
                    position++;
                    ReadMember(SkipSpace());
                    return;
                }

                Close(next);
                return;
        }

        if (next is '}' or ']')
        {
            Close(next);
        }
        else
        {
            ReadMember(next);
        }
    }

    internal override Exception Fail(InputError error) => new DoubtException();

    internal override Exception FailAt(InputError error, string path, (int Line, int Position) place) => new DoubtException();

    private protected override LocalizedText Describe() => new(string.Empty, string.Empty);

    private static void Require(bool isBeyondDoubt)
    {
        if (!isBeyondDoubt)
        {
            throw new DoubtException();
        }
    }

    private char SkipSpace()
    {
        // Fields would be written and read again for every character.
        var (text, at) = (json, position);
        for (; (uint)at < (uint)text.Length; at++)
        {
            var c = text[at];
            if (c != ' ' && c is not ('\n' or '\r' or '\t'))
            {
                position = at;
                return c;
            }
        }

        position = at;
        return '\0';
    }

    private void ReadMember(char first)
    {
        if ((containers & 1) == 0)
        {
            ReadValue(first);
            return;
        }

        Require(first == '"');
        ReadText();
        token = JsonToken.PropertyName;
    }

    private void ReadValue(char first)
    {
        switch (first)
        {
            case '"':
                ReadText();
                token = JsonToken.String;
                break;
            case '{' or '[':
                Require(++depth <= MaxDepth);
                containers = (containers << 1) | (first == '{' ? 1ul : 0);
                token = first == '{' ? JsonToken.StartObject : JsonToken.StartArray;
                position++;
                break;
            case 't' or 'f':
                flag = first == 't';
                ReadWord(flag ? "true" : "false", JsonToken.Boolean);
                break;
            case 'n':
                ReadWord("null", JsonToken.Null);
                break;
            default:
                ReadNumber();
                break;
        }
    }

    private void Close(char bracket)
    {
        var isObject = (containers & 1) == 1;
        Require(bracket == (isObject ? '}' : ']'));
        token = isObject ? JsonToken.EndObject : JsonToken.EndArray;
        containers >>= 1;
        depth--;
        position++;
    }

    private void ReadWord(string word, JsonToken kind)
    {
        Require(string.CompareOrdinal(json, position, word, 0, word.Length) == 0);
        position += word.Length;
        token = kind;
        RequireEnd();
    }

    // Counts only: everything else that is numeric is in texts.
    private void ReadNumber()
    {
        var first = position;
        number = 0;
        while (position < json.Length && json[position] is >= '0' and <= '9' and var digit)
        {
            number = (number * 10) + (digit - '0');
            Require(++position - first <= 18);
        }

        Require(position > first && (json[first] != '0' || position == first + 1));
        token = JsonToken.Integer;
        RequireEnd();
    }

    private void RequireEnd() => Require(position == json.Length || json[position] is ',' or '}' or ']' or ' ' or '\n' or '\r' or '\t');
}
