using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Budget.Domain.Json;
using Budget.Domain.Tests.Support;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace Budget.Domain.Tests.Json.Schema;

/// <summary>A schema of the library in a validator that is not the library's.</summary>
internal sealed class SchemaValidator
{
    private static readonly ConcurrentDictionary<string, SchemaValidator> Validators = new(StringComparer.Ordinal);
    private readonly JObject text;
    private readonly JsonSchema schema;

    static SchemaValidator()
    {
        // The validator makes its expressions anew for each text it checks, unless they are kept.
        Regex.CacheSize = Math.Max(Regex.CacheSize, 200);
    }

    private SchemaValidator(string name)
    {
        text = JObject.Parse(BudgetJson.Schemas[name]);
        schema = JsonSchema.FromJsonAsync(ForDotNet(text).ToString()).GetAwaiter().GetResult();
    }

    internal static SchemaValidator Of(string name) => Validators.GetOrAdd(name, one => new(one));

    internal bool Accepts(JToken document) => schema.Validate(document).Count == 0;

    internal string Complaints(JToken document) => string.Join("\n", schema.Validate(document).Select(error => error.ToString()));

    /// <summary>The title of the innermost definition on the way that a pointer goes.</summary>
    internal string DefinitionAt(string pointer)
    {
        var node = text;
        var title = (string)text["title"]!;
        foreach (var step in pointer.Split('/').Skip(1))
        {
            var next = node["items"] ?? node["properties"]?[step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)];
            if (next is null)
            {
                break;
            }

            node = Resolve((JObject)next);
            title = (string?)node["title"] ?? title;
        }

        return title;
    }

    private JObject Resolve(JObject node) =>
        (node["allOf"] ?? node["anyOf"]) is { } wrapped ? Resolve((JObject)wrapped[0]!)
        : node["$ref"] is { } reference ? Resolve((JObject)JsonPointer.TryFind(text, ((string)reference!)[1..])!)
        : node;

    /// <summary>With the end of a text as .NET spells it: its $ also stands before a line feed, that of ECMA does not.</summary>
    private static JObject ForDotNet(JObject schema)
    {
        var copy = (JObject)schema.DeepClone();
        foreach (var pattern in SchemaText.Nodes(copy).Select(node => node.Property("pattern", StringComparison.Ordinal)).OfType<JProperty>())
        {
            var expression = (string)pattern.Value!;
            pattern.Value = expression.EndsWith('$') ? expression[..^1] + @"\z" : expression;
        }

        return copy;
    }
}
