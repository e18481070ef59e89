using System.Globalization;
using System.Text;
using Budget.Domain.Text;
using Newtonsoft.Json;

namespace Budget.Domain.Json;

/// <summary>Reads strict JSON through Newtonsoft's reader, and knows where it is when something is wrong.</summary>
/// <remarks>The underlying reader is more lenient than JSON: comments, single quotes and bare names are refused here.</remarks>
internal sealed class CarefulInput(JsonReader reader) : JsonInput
{
    // An unknown property may have a name of megabytes, which must not be repeated in its own error.
    private const int LongestPointer = 1000;

    internal override JsonToken Token => reader.TokenType;

    internal override string Text => (string)reader.Value!;

    internal override bool Flag => (bool)reader.Value!;

    // Anything beyond a long arrives as a BigInteger, which no count of ours can be.
    internal override long Number => reader.Value is long number ? number : -1;

    internal override string NumberText => Convert.ToString(reader.Value, CultureInfo.InvariantCulture)!;

    internal override (int Line, int Position) Here => reader is IJsonLineInfo line && line.HasLineInfo() ? (line.LineNumber, line.LinePosition) : default;

    internal override bool IsText(string text) => Text == text;

    internal override void Advance()
    {
        if (!reader.Read())
        {
            throw Fail(Malformed.Because("EndsEarly"));
        }

        CheckToken();
    }

    internal void CheckToken()
    {
        if (Token == JsonToken.Comment)
        {
            throw Fail(Malformed.Because("Comment"));
        }

        // Only text has quotes; a reader of tokens in memory has none to show.
        if (reader is JsonTextReader && Token is JsonToken.String or JsonToken.PropertyName && reader.QuoteChar != '"')
        {
            throw Fail(Malformed.Because("Unquoted", InputError.Shorten(Text)));
        }
    }

    internal override Exception Fail(InputError error)
    {
        // Tokens in memory may have no lines at all; zero says so.
        return reader is IJsonLineInfo line && line.HasLineInfo()
            ? new JsonInputException(At(error, reader.Path, line.LineNumber, line.LinePosition))
            : new JsonInputException(error with { Pointer = ToPointer(reader.Path), Line = 0, LinePosition = 0 });
    }

    internal override Exception FailAt(InputError error, string path, (int Line, int Position) place) =>
        new JsonInputException(error with { Pointer = ToPointer(reader.Path) + ToPointer(path), Line = place.Line, LinePosition = place.Position });

    /// <summary>An error at a place that the reader names: its path, and its line and position, which it counts from zero before the first token.</summary>
    internal static InputError At(InputError error, string path, int line, int position) =>
        error with { Pointer = ToPointer(path), Line = Math.Max(1, line), LinePosition = Math.Max(1, position) };

    /// <summary>The pointer that a path in the reader's own notation, <c>a.b[0]['c d']</c>, stands for.</summary>
    internal static string ToPointer(string path)
    {
        var pointer = new StringBuilder();
        for (var i = 0; i < path.Length;)
        {
            pointer.Append('/');
            if (string.CompareOrdinal(path, i, "['", 0, 2) == 0)
            {
                i = AppendQuoted(pointer, path, i + 2);
                continue;
            }

            i += path[i] is '.' or '[' ? 1 : 0;
            var end = path.IndexOfAny(['.', '[', ']'], i);
            end = end < 0 ? path.Length : end;
            pointer.Append(Escape(path[i..end]));
            i = end < path.Length && path[end] == ']' ? end + 1 : end;
        }

        return pointer.Length <= LongestPointer ? pointer.ToString() : pointer.ToString(0, LongestPointer) + "…";
    }

    // A name in quotes is escaped as in JavaScript, so that a quote in it does not end it.
    private static int AppendQuoted(StringBuilder pointer, string path, int start)
    {
        var name = new StringBuilder();
        var i = start;
        while (i < path.Length && path[i] != '\'')
        {
            var c = path[i++];
            if (c == '\\' && i < path.Length)
            {
                c = path[i++] switch
                {
                    'n' => '\n',
                    'r' => '\r',
                    't' => '\t',
                    'f' => '\f',
                    'b' => '\b',
                    'u' => ReadHex(path, ref i),
                    var other => other,
                };
            }

            name.Append(c);
        }

        pointer.Append(Escape(name.ToString()));
        return Math.Min(path.Length, i + 2);
    }

    private static char ReadHex(string path, ref int i)
    {
        var digits = path.Substring(i, 4);
        i += 4;
        return (char)int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }

    private static string Escape(string name) => name.Replace("~", "~0").Replace("/", "~1");

    private protected override LocalizedText Describe() => Token switch
    {
        JsonToken.StartObject => InWords("Object"),
        JsonToken.StartArray => InWords("Array"),
        JsonToken.Null => InWords("Null"),
        JsonToken.Undefined => InWords("Undefined"),
        JsonToken.EndArray or JsonToken.EndObject => InWords("End"),
        JsonToken.String => InWords("SomeText", InputError.Shorten(Text)),
        JsonToken.Integer or JsonToken.Float => InWords("SomeNumber", InputError.Shorten(NumberText)),
        JsonToken.Boolean => InWords(Flag ? "True" : "False"),
        _ => InWords("NoJson"),
    };
}
