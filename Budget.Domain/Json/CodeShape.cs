using System.Collections.Immutable;
using Budget.Domain.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Budget.Domain.Json;

/// <summary>One of a few values, each written as its code.</summary>
/// <param name="name">The name of its definition in schemas.</param>
/// <param name="values">The values, in the order in which they are listed to people.</param>
/// <param name="codeOf">The code of a value.</param>
/// <param name="refusal">What any other code is.</param>
internal sealed class CodeShape<T>(string name, IEnumerable<T> values, Func<T, string> codeOf, InputErrorCode refusal = InputErrorCode.UnknownValue) : Shape<T>
    where T : notnull
{
    private readonly ImmutableArray<(T Value, string Code)> members = [.. values.Select(value => (value, codeOf(value)))];
    private readonly string list = string.Join(", ", values.Select(codeOf));

    internal override T Read(JsonInput input)
    {
        if (input.Token != JsonToken.String)
        {
            throw input.FailKind(members.Length == 1 ? JsonInput.InWords("ThisText", list) : JsonInput.InWords("OneOf", list));
        }

        foreach (var (value, code) in members)
        {
            if (input.IsText(code))
            {
                return value;
            }
        }

        throw input.Fail(refusal, input.Text, list);
    }

    internal override void Write(JsonWriter writer, T value)
    {
        foreach (var (member, code) in members)
        {
            if (EqualityComparer<T>.Default.Equals(member, value))
            {
                writer.WriteValue(code);
                return;
            }
        }

        throw new ArgumentException("The value has no code.", nameof(value));
    }

    internal override JObject Describe(SchemaWriter schema) => schema.Define(name, this, () => new JObject(
        new JProperty("type", "string"),
        new JProperty("enum", new JArray(members.Select(member => member.Code)))));
}
