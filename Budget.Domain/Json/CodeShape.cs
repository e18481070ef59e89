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
    private readonly ImmutableArray<string> codes = [.. values.Select(codeOf)];
    private readonly ImmutableDictionary<string, T> byCode = values.ToImmutableDictionary(codeOf, StringComparer.Ordinal);

    private string List => string.Join(", ", codes);

    private string Expected => codes.Length == 1 ? "\"" + codes[0] + "\"" : "one of " + List;

    internal override T Read(JsonInput input)
    {
        var text = input.ReadText(Expected);
        return byCode.TryGetValue(text, out var value) ? value : throw input.Error(refusal, text, List);
    }

    internal override void Write(JsonWriter writer, T value) => writer.WriteValue(codeOf(value));

    internal override JObject Describe(SchemaWriter schema) => schema.Define(name, this, () => new JObject(
        new JProperty("type", "string"),
        new JProperty("enum", new JArray(codes))));
}
