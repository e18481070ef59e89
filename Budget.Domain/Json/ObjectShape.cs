using Budget.Domain.Collections;
using Budget.Domain.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Budget.Domain.Json;

/// <summary>An object with named properties: unknown, repeated and missing ones are errors.</summary>
internal sealed class ObjectShape<T> : Shape<T>
    where T : notnull
{
    private readonly List<Field> fields = [];
    private readonly Dictionary<string, int> positions = new(StringComparer.Ordinal);
    private readonly Func<Values, JsonInput, T> create;

    /// <param name="describe">Declares the properties in the order of writing, and returns how to make an object of their values.</param>
    /// <param name="name">The name of its definition in schemas; that of the type if left out.</param>
    internal ObjectShape(Func<ObjectShape<T>, Func<Values, T>> describe, string? name = null)
    {
        Name = name ?? typeof(T).Name;
        var fromValues = describe(this);
        create = (values, _) => fromValues(values);
    }

    /// <param name="describe">As above, for values that can be wrong together.</param>
    /// <param name="name">As above.</param>
    internal ObjectShape(Func<ObjectShape<T>, Func<Values, JsonInput, T>> describe, string? name = null)
    {
        Name = name ?? typeof(T).Name;
        create = describe(this);
    }

    /// <summary>The name of its definition in schemas.</summary>
    internal string Name { get; }

    /// <summary>Whether it is written in one line, as the rows of a long table are.</summary>
    internal bool IsInOneLine { get; init; }

    /// <summary>Whether at least one of its properties must be there, although none of them in particular.</summary>
    internal bool NeedsAProperty { get; init; }

    /// <summary>A property that must be there.</summary>
    internal Property<TValue> Required<TValue>(string name, Shape<TValue> shape, Func<T, TValue> get)
        where TValue : notnull => Add(name, shape, true, input => shape.Read(input), (writer, value) => Named(writer, name, shape, get(value)));

    /// <summary>A property that is left out where there is no value.</summary>
    internal Property<TValue> Optional<TValue>(string name, Shape<TValue> shape, Func<T, TValue?> get)
        where TValue : class => Add(name, shape, false, input => shape.Read(input), (writer, value) => WriteUnlessNull(writer, name, shape, get(value)));

    /// <summary>A property of a value type that is left out where there is no value.</summary>
    internal Property<TValue> OptionalValue<TValue>(string name, Shape<TValue> shape, Func<T, TValue?> get)
        where TValue : struct => Add(name, shape, false, input => shape.Read(input), (writer, value) =>
        {
            if (get(value) is { } present)
            {
                Named(writer, name, shape, present);
            }
        });

    /// <summary>A property that is written as null where there is no value, for readers that want every property.</summary>
    internal Property<TValue> Nullable<TValue>(string name, Shape<TValue> shape, Func<T, TValue?> get)
        where TValue : class => Add(name, shape, false, input => input.Token == JsonToken.Null ? null : shape.Read(input), (writer, value) =>
        {
            if (get(value) is { } present)
            {
                Named(writer, name, shape, present);
            }
            else
            {
                writer.WritePropertyName(name);
                writer.WriteNull();
            }
        },
        canBeNull: true);

    /// <summary>A list that is left out where it is empty.</summary>
    internal Property<ValueList<TItem>> List<TItem>(string name, Shape<TItem> element, Func<T, ValueList<TItem>> get)
    {
        var shape = new ListShape<TItem>(element);
        return Optional(name, shape, value => get(value) is { Count: > 0 } list ? list : null);
    }

    internal override T Read(JsonInput input)
    {
        input.Expect(JsonToken.StartObject, "an object");
        var values = new Values(fields.Count);
        for (input.Advance(); input.Token != JsonToken.EndObject; input.Advance())
        {
            if (!positions.TryGetValue(input.Text, out var position))
            {
                throw input.Error(InputErrorCode.UnknownProperty, input.Text, string.Join(", ", fields.Select(field => field.Name)));
            }

            if (!values.Announce(position))
            {
                throw input.Error(InputErrorCode.DuplicateProperty, input.Text, null);
            }

            input.Advance();
            values.Set(position, fields[position].Read(input));
        }

        for (var i = 0; i < fields.Count; i++)
        {
            if (fields[i].IsRequired && !values.Has(i))
            {
                throw input.Error(InputErrorCode.MissingProperty, fields[i].Name, string.Join(", ", fields.Where(field => field.IsRequired).Select(field => field.Name)));
            }
        }

        return NeedsAProperty && values.IsEmpty
            ? throw input.Error(InputErrorCode.MissingProperty, fields[0].Name, string.Join(" / ", fields.Select(field => field.Name)))
            : create(values, input);
    }

    internal override void Write(JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        var formatting = writer.Formatting;
        writer.Formatting = IsInOneLine ? Formatting.None : formatting;
        foreach (var field in fields)
        {
            field.Write(writer, value);
        }

        writer.WriteEndObject();
        writer.Formatting = formatting;
    }

    internal override JObject Describe(SchemaWriter schema) => schema.Define(Name, this, () => DescribeProperties(schema));

    internal JObject DescribeProperties(SchemaWriter schema)
    {
        var described = new JObject(new JProperty("type", "object"), new JProperty("additionalProperties", false));
        if (fields.Exists(field => field.IsRequired))
        {
            described.Add("required", new JArray(fields.Where(field => field.IsRequired).Select(field => field.Name)));
        }

        if (NeedsAProperty)
        {
            described.Add("minProperties", 1);
        }

        described.Add("properties", new JObject(fields.Select(field => new JProperty(field.Name, field.Describe(schema)))));
        return described;
    }

    private static void WriteUnlessNull<TValue>(JsonWriter writer, string name, Shape<TValue> shape, TValue? value)
        where TValue : class
    {
        if (value is not null)
        {
            Named(writer, name, shape, value);
        }
    }

    private static void Named<TValue>(JsonWriter writer, string name, Shape<TValue> shape, TValue value)
    {
        writer.WritePropertyName(name);
        shape.Write(writer, value);
    }

    private Property<TValue> Add<TValue>(
        string name, Shape<TValue> shape, bool required, Func<JsonInput, object?> read, Action<JsonWriter, T> write, bool canBeNull = false)
    {
        positions.Add(name, fields.Count);
        fields.Add(new(name, required, read, write, schema => SchemaWriter.Property(Name, name, shape.Describe(schema), canBeNull)));
        return new(fields.Count - 1);
    }

    private sealed record Field(string Name, bool IsRequired, Func<JsonInput, object?> Read, Action<JsonWriter, T> Write, Func<SchemaWriter, JObject> Describe);
}
