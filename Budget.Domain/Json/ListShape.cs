using Budget.Domain.Collections;
using Budget.Domain.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Budget.Domain.Json;

/// <summary>A list of values of one shape, written a line an element, or all in one line.</summary>
/// <param name="element">The shape of the elements.</param>
/// <param name="canBeEmpty">Whether a list without elements is right.</param>
/// <param name="inOneLine">Whether the elements are written in one line.</param>
internal sealed class ListShape<T>(Shape<T> element, bool canBeEmpty = true, bool inOneLine = false) : Shape<ValueList<T>>
{
    internal override ValueList<T> Read(JsonInput input)
    {
        input.Expect(JsonToken.StartArray, "Array");
        var items = new List<T>();
        for (input.Advance(); input.Token != JsonToken.EndArray; input.Advance())
        {
            items.Add(element.Read(input));
        }

        return items.Count > 0 ? new ValueList<T>([.. items])
            : canBeEmpty ? []
            : throw input.Fail(new(InputErrorCode.EmptyList, "[]") { ExpectedInWords = JsonInput.InWords("OneEntry") });
    }

    internal override void Write(JsonWriter writer, ValueList<T> value)
    {
        var formatting = writer.Formatting;
        writer.WriteStartArray();
        writer.Formatting = inOneLine ? Formatting.None : formatting;
        foreach (var item in value)
        {
            element.Write(writer, item);
        }

        writer.WriteEndArray();
        writer.Formatting = formatting;
    }

    internal override JObject Describe(SchemaWriter schema)
    {
        var list = new JObject(new JProperty("type", "array"), new JProperty("items", element.Describe(schema)));
        if (!canBeEmpty)
        {
            list.Add("minItems", 1);
        }

        return list;
    }
}
