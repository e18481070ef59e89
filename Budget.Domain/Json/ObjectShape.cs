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
    private readonly Func<Values, JsonInput, T> create;

    // A bit for every property that must be there.
    private ulong required;

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
        input.Expect(JsonToken.StartObject, "Object");
        var values = input.Values;
        var outer = values.Begin(fields.Count);
        var position = -1;
        for (input.Advance(); input.Token != JsonToken.EndObject; input.Advance())
        {
            position = Find(input, position + 1);
            if (position < 0)
            {
                throw input.Fail(InputErrorCode.UnknownProperty, input.Text, string.Join(", ", fields.Select(field => field.Name)));
            }

            if (!values.Announce(position))
            {
                throw input.Fail(InputErrorCode.DuplicateProperty, input.Text, null);
            }

            input.Advance();
            values.Set(position, fields[position].Read(input));
        }

        if (!values.HasAll(required))
        {
            throw FailMissing(input);
        }

        if (NeedsAProperty && values.IsEmpty)
        {
            throw input.Fail(InputErrorCode.MissingProperty, fields[0].Name, string.Join(" / ", fields.Select(field => field.Name)));
        }

        var value = create(values, input);
        values.End(outer);
        return value;
    }

    private Exception FailMissing(JsonInput input)
    {
        var missing = fields.Find(field => field.IsRequired && !input.Values.HasAll(1ul << field.Position))!;
        return input.Fail(InputErrorCode.MissingProperty, missing.Name, string.Join(", ", fields.Where(field => field.IsRequired).Select(field => field.Name)));
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

    /// <summary>The position of the property that is named, or -1; it is tried first where it would stand in order.</summary>
    private int Find(JsonInput input, int likely)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            var position = (likely + i) % fields.Count;
            if (input.IsText(fields[position].Name))
            {
                return position;
            }
        }

        return -1;
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
        // Names of ours have nothing to escape.
        writer.WritePropertyName(name, escape: false);
        shape.Write(writer, value);
    }

    private Property<TValue> Add<TValue>(
        string name, Shape<TValue> shape, bool isRequired, Func<JsonInput, object?> read, Action<JsonWriter, T> write, bool canBeNull = false)
    {
        var position = fields.Count;
        if (position == 64)
        {
            throw new InvalidOperationException(Name + " has more properties than there are bits to note them in.");
        }

        required |= isRequired ? 1ul << position : 0;
        fields.Add(new(name, position, isRequired, read, write, schema => SchemaWriter.Property(Name, name, shape.Describe(schema), canBeNull)));
        return new(position);
    }

    private sealed record Field(
        string Name, int Position, bool IsRequired, Func<JsonInput, object?> Read, Action<JsonWriter, T> Write, Func<SchemaWriter, JObject> Describe);
}
