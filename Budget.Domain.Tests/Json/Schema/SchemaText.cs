using Newtonsoft.Json.Linq;

namespace Budget.Domain.Tests.Json.Schema;

/// <summary>Walks through the text of a schema.</summary>
internal static class SchemaText
{
    /// <summary>The keywords that validators and generators of code are known to agree on.</summary>
    internal static readonly string[] Keywords =
    [
        "$schema", "$id", "$ref", "title", "description", "type", "enum", "properties", "required", "additionalProperties", "minProperties", "items", "minItems",
        "minimum", "maximum", "maxLength", "pattern", "allOf", "anyOf", "definitions",
    ];

    /// <summary>The schema and every schema in it.</summary>
    internal static IEnumerable<JObject> Nodes(JObject schema) =>
        new[] { "definitions", "properties" }.SelectMany(group => ((JObject?)schema[group])?.PropertyValues() ?? [])
            .Concat(schema["allOf"] ?? new JArray()).Concat(schema["anyOf"] ?? new JArray())
            .Concat(schema["items"] is { } items ? [items] : [])
            .Cast<JObject>().SelectMany(Nodes).Prepend(schema);

    /// <summary>What has a meaning and does not say it: definitions, properties as <c>Definition.property</c> and codes as <c>Definition.code</c>.</summary>
    internal static IEnumerable<string> Undescribed(string schema) => Described(schema, isMissing: true);

    /// <summary>Everything that has a meaning.</summary>
    internal static IEnumerable<string> Described(string schema) => Described(schema, isMissing: false);

    /// <summary>The keys of a file of descriptions.</summary>
    internal static IEnumerable<string> Keys(IEnumerable<string> lines)
    {
        var block = string.Empty;
        foreach (var line in lines)
        {
            if (line.StartsWith('['))
            {
                block = line[1..line.IndexOf(']', StringComparison.Ordinal)];
                if (block != "*")
                {
                    yield return block;
                }
            }
            else if (line.Contains('=', StringComparison.Ordinal) && line[0] != ';')
            {
                yield return block + "." + line.Split('=')[0].Trim();
            }
        }
    }

    private static IEnumerable<string> Described(string text, bool isMissing)
    {
        var schema = JObject.Parse(text);
        foreach (var definition in ((JObject)schema["definitions"]!).PropertyValues().Cast<JObject>().Prepend(schema))
        {
            var name = (string)definition["title"]!;
            var description = (string?)definition["description"];
            if (!isMissing || description is null)
            {
                yield return name;
            }

            foreach (var property in ((JObject?)definition["properties"])?.Properties() ?? [])
            {
                if (!isMissing || property.Value["description"] is null)
                {
                    yield return name + "." + property.Name;
                }
            }

            foreach (var code in (definition["enum"] ?? new JArray()).Values<string>())
            {
                if (!isMissing || description?.Contains(code + " ", StringComparison.Ordinal) != true)
                {
                    yield return name + "." + code;
                }
            }
        }
    }
}
