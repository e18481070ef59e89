using System.Text;
using Budget.Domain.Text;
using Newtonsoft.Json;

namespace Budget.Domain.Json;

/// <summary>Reads strict JSON token by token, and knows where it is when something is wrong.</summary>
/// <remarks>The underlying reader is more lenient than JSON: comments, single quotes and bare names are refused here.</remarks>
internal sealed class JsonInput(JsonReader reader)
{
    internal JsonToken Token => reader.TokenType;

    internal string Text => (string)reader.Value!;

    internal bool Flag => (bool)reader.Value!;

    // Anything beyond a long arrives as a BigInteger, which no count of ours can be.
    internal long Number => reader.Value is long number ? number : -1;

    internal void Advance()
    {
        if (!reader.Read())
        {
            throw Error(InputErrorCode.MalformedJson, "The text ends too early.", "} or ]");
        }

        CheckToken();
    }

    internal void CheckToken()
    {
        if (Token == JsonToken.Comment)
        {
            throw Error(InputErrorCode.MalformedJson, "A comment.", "JSON without comments");
        }

        if (Token is JsonToken.String or JsonToken.PropertyName && reader.QuoteChar != '"')
        {
            throw Error(InputErrorCode.MalformedJson, Text, "text in double quotes");
        }
    }

    internal string ReadText(string expected)
    {
        Expect(JsonToken.String, expected);
        return Text;
    }

    internal void Expect(JsonToken token, string expected)
    {
        if (Token != token)
        {
            throw Error(InputErrorCode.WrongJsonType, Describe(), expected);
        }
    }

    internal T Take<T>(ReadResult<T> result)
        where T : notnull => result.IsSuccess ? result.Value : throw Locate(result.Error);

    internal JsonInputException Error(InputErrorCode code, string? found, string? expected) => Locate(new(code, found) { Expected = expected });

    /// <summary>The pointer that a path in the reader's own notation, <c>a.b[0]['c d']</c>, stands for.</summary>
    internal static string ToPointer(string path)
    {
        var pointer = new StringBuilder();
        for (var i = 0; i < path.Length;)
        {
            var quoted = string.CompareOrdinal(path, i, "['", 0, 2) == 0;
            i += quoted ? 2 : path[i] is '.' or '[' ? 1 : 0;
            var end = quoted ? path.IndexOf("']", i, StringComparison.Ordinal) : path.IndexOfAny(['.', '[', ']'], i);
            end = end < 0 ? path.Length : end;
            pointer.Append('/').Append(path[i..end].Replace("~", "~0").Replace("/", "~1"));
            i = Math.Min(path.Length, end + (quoted ? 2 : path.Length > end && path[end] == ']' ? 1 : 0));
        }

        return pointer.ToString();
    }

    private JsonInputException Locate(InputError error)
    {
        var line = reader as IJsonLineInfo;
        return new(error with
        {
            Pointer = ToPointer(reader.Path),
            Line = Math.Max(1, line?.LineNumber ?? 1),
            LinePosition = Math.Max(1, line?.LinePosition ?? 1),
        });
    }

    private string Describe() => Token switch
    {
        JsonToken.StartObject => "an object",
        JsonToken.StartArray => "an array",
        JsonToken.Null => "null",
        JsonToken.Undefined => "nothing",
        JsonToken.EndArray or JsonToken.EndObject => "the end",
        _ => Token + " " + Convert.ToString(reader.Value, System.Globalization.CultureInfo.InvariantCulture),
    };
}
