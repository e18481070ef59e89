using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Budget.Domain.Disclosure;
using Budget.Domain.Json;
using Budget.Domain.Reconciliation;
using Budget.Domain.Tests.Json;
using Budget.Domain.Tests.Support;
using Newtonsoft.Json.Linq;
using Xunit;

namespace Budget.Domain.Tests.Docs;

/// <summary>The description of the wire format leaves no property out.</summary>
public partial class WireFormatTests
{
    private static readonly string Text = Documents.Read("docs/wire-format.md");
    private static readonly string Example = File.ReadAllText(Repository.Example("shaoxing-commerce-2021.json"));

    [Fact]
    public void PropertiesOfTheExample_AreDescribed() => Assert.All(PropertiesOf(Example), IsDescribed);

    [Fact]
    public void PropertiesOfItsReport_AreDescribed() =>
        Assert.All(PropertiesOf(BudgetJson.Write(new Auditor().Audit(BudgetJson.ReadDisclosure(Example).OrThrow(), AuditDepth.Trust))), IsDescribed);

    [Fact]
    public void PropertiesOfAComparison_AreDescribed() =>
        Assert.All(PropertiesOf(File.ReadAllText(Path.Combine(Repository.Root, "Budget.Domain.Tests", "Json", "Golden", "0.1.0", "comparison.json"))), IsDescribed);

    [Fact]
    public void PropertiesOfEverySection_AreDescribed() =>
        Assert.All(
            typeof(BudgetDisclosure).Assembly.GetExportedTypes()
                .Where(type => type.Namespace == typeof(BudgetDisclosure).Namespace && type.IsClass)
                .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
                .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name))
                .Distinct(StringComparer.Ordinal),
            IsDescribed);

    [Fact]
    public void PropertiesOfActualValues_AreDescribed() => Assert.All(PropertiesOf(BudgetJson.Write(Sample.Actuals)), IsDescribed);

    /// <summary>A name can occur in many sections, so it has to stand with the other names of its own definition.</summary>
    [Fact]
    public void EveryDefinition_IsDescribedInOneSection()
    {
        var sections = Headings().Split(Text).Select(section => Quoted().Matches(section).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal)).ToList();
        var definitions = BudgetJson.Schemas.Values.Select(JObject.Parse)
            .SelectMany(schema => schema["definitions"]!.Children<JProperty>())
            .Where(definition => definition.Value["properties"] is not null)
            .Select(definition => (definition.Name, Properties: definition.Value["properties"]!.Children<JProperty>().Select(property => property.Name).Where(name => name != "place").ToList()));

        Assert.All(definitions, definition => Assert.True(
            sections.Exists(section => definition.Properties.TrueForAll(section.Contains)),
            $"{definition.Name}: {string.Join(", ", definition.Properties)}"));
    }

    [Fact]
    public void DocumentsInTheText_AreRead()
    {
        var blocks = Documents.Blocks("docs/wire-format.md", "json").ToList();

        Assert.Equal(2, BudgetJson.ReadBudget(blocks[0]).OrThrow().Lines.Count);
        Assert.Equal(3, Assert.Single(BudgetJson.ReadActuals(blocks[1]).OrThrow().Projects).Indicators.Count);
        Assert.Equal(2, blocks.Count);
    }

    private static void IsDescribed(string property) => Assert.Contains("`" + property + "`", Text, StringComparison.Ordinal);

    private static List<string> PropertiesOf(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. Walk(document.RootElement).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Walk(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Walk(property.Value).Prepend(property.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Walk),
        _ => [],
    };

    [GeneratedRegex("^##", RegexOptions.Multiline, 10_000)]
    private static partial Regex Headings();

    [GeneratedRegex("`(?<name>[A-Za-z]+)`", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Quoted();
}
