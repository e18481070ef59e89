using System.Collections.Immutable;
using Budget.Domain.Collections;
using Newtonsoft.Json;

namespace Budget.Domain.Json;

/// <summary>A list of values of one shape.</summary>
internal sealed class ListShape<T>(Shape<T> element) : Shape<ValueList<T>>
{
    internal override ValueList<T> Read(JsonInput input)
    {
        input.Expect(JsonToken.StartArray, "an array");
        var items = ImmutableArray.CreateBuilder<T>();
        for (input.Advance(); input.Token != JsonToken.EndArray; input.Advance())
        {
            items.Add(element.Read(input));
        }

        return items.Count == 0 ? [] : new ValueList<T>(items.ToImmutable());
    }

    internal override void Write(JsonWriter writer, ValueList<T> value)
    {
        writer.WriteStartArray();
        foreach (var item in value)
        {
            element.Write(writer, item);
        }

        writer.WriteEndArray();
    }
}
