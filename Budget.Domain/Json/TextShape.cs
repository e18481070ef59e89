using Budget.Domain.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Budget.Domain.Json;

/// <summary>A value written as one JSON string.</summary>
/// <param name="name">The name of its definition in schemas, and of its description in errors.</param>
/// <param name="read">Reads the text.</param>
/// <param name="write">Writes the text.</param>
internal sealed class TextShape<T>(string name, Func<string, ReadResult<T>> read, Func<T, string> write) : Shape<T>
    where T : notnull
{
    /// <summary>What is asked of the text by schemas, as a regular expression that ECMA and .NET understand alike; null for nothing.</summary>
    internal string? Pattern { get; init; }

    /// <summary>The longest text that schemas allow; null for any length.</summary>
    internal int? MaxLength { get; init; }

    /// <summary>Whether the text must be as it would be written: a value that is not quoted from a document needs only one spelling.</summary>
    internal bool HasOneSpelling { get; init; }

    /// <summary>For a class: reads plain spellings without a result being wrapped; what it gives null for is read in full.</summary>
    internal Func<string, T?>? ReadSwiftly { get; init; }

    internal override T Read(JsonInput input)
    {
        var text = input.ReadText(name);
        if (ReadSwiftly is not null && ReadSwiftly(text) is { } plain)
        {
            return plain;
        }

        var value = input.Take(read(text));
        return !HasOneSpelling || write(value) == text ? value : throw input.Fail(InputErrorCode.OtherSpelling, text, write(value));
    }

    internal override void Write(JsonWriter writer, T value) => writer.WriteValue(write(value));

    internal override JObject Describe(SchemaWriter schema) => schema.Define(name, this, () =>
    {
        var text = new JObject(new JProperty("type", "string"));
        if (MaxLength is { } length)
        {
            text.Add("maxLength", length);
        }

        if (Pattern is not null)
        {
            text.Add("pattern", Pattern);
        }

        return text;
    });
}
