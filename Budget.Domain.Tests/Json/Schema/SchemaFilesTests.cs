using Budget.Domain.Json;
using Budget.Domain.Tests.Support;
using Newtonsoft.Json.Linq;
using Xunit;

namespace Budget.Domain.Tests.Json.Schema;

/// <summary>The schemas in docs/schema are those of the types, say what everything means, and keep to the style that generators read.</summary>
/// <remarks>BUDGET_GOLDEN=write writes the files anew.</remarks>
public class SchemaFilesTests
{
    private const string Folder = "docs/schema";
    private const string Descriptions = "Budget.Domain/Json/Descriptions.ini";

    public static TheoryData<string> Names => [.. BudgetJson.Schemas.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void File_IsTheSchemaOfTheType(string name) =>
        Assert.Equal(Golden.Read($"{Folder}/{name}.json", BudgetJson.Schemas[name]), BudgetJson.Schemas[name]);

    [Fact]
    public void Folder_HoldsNoOtherFile() => Assert.Equal(
        BudgetJson.Schemas.Keys.Select(name => name + ".json"),
        Directory.EnumerateFiles(Path.Combine(Repository.Root, Folder)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Fact]
    public void EverythingIsDescribed()
    {
        var missing = BudgetJson.Schemas.Values.SelectMany(SchemaText.Undescribed).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();

        Assert.True(missing.Count == 0, $"{Descriptions} lacks these meanings, in Chinese (a definition is [Name] meaning, all else a line in its block):\n"
            + string.Join("\n", missing) + "\nThen write the schemas anew with BUDGET_GOLDEN=write.");
    }

    [Fact]
    public void EveryDescription_IsUsed()
    {
        var used = BudgetJson.Schemas.Values.SelectMany(SchemaText.Described).ToHashSet(StringComparer.Ordinal);
        var unused = SchemaText.Keys(File.ReadAllLines(Path.Combine(Repository.Root, Descriptions)))
            .Where(key => !(key[0] == '*' ? used.Any(one => one.EndsWith(key[1..], StringComparison.Ordinal)) : used.Contains(key)));

        Assert.True(!unused.Any(), $"{Descriptions} describes what no schema has: {string.Join(", ", unused)}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Style_IsThatWhichGeneratorsRead(string name)
    {
        var schema = JObject.Parse(BudgetJson.Schemas[name]);

        Assert.Equal("http://json-schema.org/draft-07/schema#", (string?)schema["$schema"]);
        Assert.Equal($"urn:budget-domain:schema:{name}:1", (string?)schema["$id"]);
        Assert.All(SchemaText.Nodes(schema), node =>
        {
            Assert.All(node.Properties(), keyword => Assert.Contains(keyword.Name, SchemaText.Keywords));
            Assert.True(!node.ContainsKey("$ref") || node.Count == 1, node.Path + ": nothing stands beside a reference.");
            Assert.True((string?)node["type"] != "object" || (bool?)node["additionalProperties"] == false, node.Path + ": unknown properties are refused.");
            Assert.All([.. node["enum"] ?? new JArray(), node["title"] ?? string.Empty], text => Assert.Matches("^[a-zA-Z0-9]*$", (string?)text));
            Assert.True(node["description"] is not { } text || ((string)text!).Any(c => c is >= '一' and <= '鿿'), node.Path + ": descriptions are Chinese.");
        });
    }
}
