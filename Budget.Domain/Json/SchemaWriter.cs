using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Budget.Domain.Json;

/// <summary>Writes the JSON Schema of a document from its shape; every named part becomes one definition.</summary>
/// <remarks>
/// Draft-07, in the style that validators and generators of code read best: a reference that has a description of its own
/// stands in an <c>allOf</c>, since much software ignores what stands beside a reference.
/// </remarks>
internal sealed class SchemaWriter
{
    private readonly SortedDictionary<string, JObject> definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, object> shapes = new(StringComparer.Ordinal);

    /// <summary>The schema of a document.</summary>
    /// <param name="id">The identifier of the schema.</param>
    /// <param name="shape">The shape of the document, which becomes the root.</param>
    internal static string Write<T>(string id, ObjectShape<T> shape)
        where T : notnull
    {
        var writer = new SchemaWriter();
        var root = new JObject(new JProperty("$schema", "http://json-schema.org/draft-07/schema#"), new JProperty("$id", id));
        root.Add(Titled(shape.Name, shape.DescribeProperties(writer)).Properties());
        root.Add("definitions", new JObject(writer.definitions.Select(definition => new JProperty(definition.Key, definition.Value))));
        return root.ToString(Formatting.Indented).Replace("\r\n", "\n") + "\n";
    }

    /// <summary>A reference to a definition, which is added if it is not there yet.</summary>
    /// <exception cref="InvalidOperationException">Two different shapes have the name.</exception>
    internal JObject Define(string name, object shape, Func<JObject> describe)
    {
        if (!shapes.TryGetValue(name, out var known) || !ReferenceEquals(known, shape))
        {
            var definition = Titled(name, describe());
            if (known is not null && !JToken.DeepEquals(definitions[name], definition))
            {
                throw new InvalidOperationException("Two different shapes are called " + name + " in one schema. Give one of them another name.");
            }

            shapes[name] = shape;
            definitions[name] = definition;
        }

        return new JObject(new JProperty("$ref", "#/definitions/" + name));
    }

    /// <summary>The schema of a property: that of its value, and what the property means.</summary>
    internal static JObject Property(string owner, string name, JObject value, bool canBeNull)
    {
        var property = SchemaDescriptions.OfProperty(owner, name) is { } text ? new JObject(new JProperty("description", text)) : [];
        if (canBeNull)
        {
            property.Add("anyOf", new JArray(value, new JObject(new JProperty("type", "null"))));
        }
        else if (value.ContainsKey("$ref") && property.Count > 0)
        {
            property.Add("allOf", new JArray(value));
        }
        else
        {
            property.Add(value.Properties());
        }

        return property;
    }

    private static JObject Titled(string name, JObject schema)
    {
        var titled = new JObject(new JProperty("title", name));
        if (SchemaDescriptions.OfDefinition(name, schema["enum"]?.Values<string>()) is { } text)
        {
            titled.Add("description", text);
        }

        titled.Add(schema.Properties());
        return titled;
    }
}
