using System.Collections.Immutable;
using System.Text;

namespace Budget.Domain.Json;

/// <summary>What definitions, properties and codes mean, in Chinese, for the schemas.</summary>
/// <remarks>
/// The texts stand in Descriptions.ini: a block a definition, <c>[Name] meaning</c>, and a line a property or code,
/// <c>name = meaning</c>. The block <c>[*]</c> holds properties that mean the same wherever they occur. A semicolon starts a comment.
/// </remarks>
internal static class SchemaDescriptions
{
    private const string Resource = "Budget.Domain.Json.Descriptions.ini";
    private static readonly ImmutableDictionary<string, string> Texts = Load();

    internal static string? OfProperty(string owner, string property) => Find(owner + "." + property) ?? Find("*." + property);

    /// <summary>The meaning of a definition, followed by that of its codes if it has some.</summary>
    internal static string? OfDefinition(string name, IEnumerable<string?>? codes)
    {
        var meanings = codes?.Select(code => (Code: code!, Meaning: Find(name + "." + code))).Where(entry => entry.Meaning is not null)
            .Select(entry => entry.Code + " " + entry.Meaning).ToList();
        return Find(name) is not { } text ? null : meanings is { Count: > 0 } ? text + "：" + string.Join("；", meanings) : text;
    }

    private static string? Find(string key) => Texts.TryGetValue(key, out var text) ? text : null;

    private static ImmutableDictionary<string, string> Load()
    {
        var texts = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        using var reader = new StreamReader(typeof(SchemaDescriptions).Assembly.GetManifestResourceStream(Resource)!, Encoding.UTF8);
        var block = string.Empty;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] == '[')
            {
                var end = line.IndexOf(']');
                block = line[1..end];
                texts.Add(block, line[(end + 1)..].Trim());
            }
            else if (line.IndexOf('=') is > 0 and var equals && line[0] != ';')
            {
                texts.Add(block + "." + line[..equals].Trim(), line[(equals + 1)..].Trim());
            }
        }

        return texts.ToImmutable();
    }
}
