using System.Text;
using System.Text.RegularExpressions;
using Budget.Domain.Expenditure;
using Budget.Domain.Json;
using Budget.Domain.Periods;
using Budget.Domain.Tests.Api;
using Budget.Domain.Tests.Support;
using Newtonsoft.Json.Linq;
using Xunit;

namespace Budget.Domain.Tests.Docs;

/// <summary>docs/codes.md explains every code of the schemas in both languages: in Chinese as the schemas do, in English as the code does.</summary>
/// <remarks>BUDGET_GOLDEN=write writes it anew.</remarks>
public partial class CodesDocumentTests
{
    private static readonly XmlDocs Docs = new(PublicApi.Assembly);

    // Definitions that hold some of the values of another type.
    private static readonly Dictionary<string, Type> Parts = new(StringComparer.Ordinal)
    {
        ["FundOrAppropriations"] = typeof(FundScope),
        ["PlannedStage"] = typeof(BudgetStage),
    };

    [Fact]
    public void EveryCodeOfTheSchemas_HasATermInBothLanguages() =>
        Assert.All(Definitions().SelectMany(definition => definition.Codes), code =>
        {
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", code.Chinese);
            Assert.Matches("[A-Za-z]{2,}", code.English);
        });

    [Fact]
    public void Golden_ThePageIsThatOfTheSchemas()
    {
        var page = new StringBuilder("""
            # Codes

            Every code of the [JSON form](wire-format.md), and what it says. Made from the schemas and from the documentation in the code;
            [Terms](terms.md) explains the words.

            """.ReplaceLineEndings("\n"));
        foreach (var (name, chinese, english, codes) in Definitions())
        {
            page.Append("\n## ").Append(name).Append("\n\n").Append(english).Append("\n中文：").Append(chinese).Append("。\n\n| Code | 中文 | English |\n|---|---|---|\n");
            foreach (var code in codes)
            {
                page.Append("| `").Append(code.Code).Append("` | ").Append(code.Chinese).Append(" | ").Append(code.English).Append(" |\n");
            }
        }

        Assert.Equal(Golden.Read("docs/codes.md", page.ToString()).ReplaceLineEndings("\n"), page.ToString());
    }

    private static IEnumerable<(string Name, string Chinese, string English, List<(string Code, string Chinese, string English)> Codes)> Definitions() =>
        BudgetJson.Schemas.Values.SelectMany(schema => ((JObject)JObject.Parse(schema)["definitions"]!).Properties())
            .Where(definition => definition.Value["enum"] is JArray codes && codes.All(code => char.IsLetter(((string)code!)[0])))
            .DistinctBy(definition => definition.Name)
            .OrderBy(definition => definition.Name, StringComparer.Ordinal)
            .Select(definition =>
            {
                var type = Parts.GetValueOrDefault(definition.Name) ?? PublicApi.Types.Single(type => type.Name == definition.Name);
                var description = (string)definition.Value["description"]!;
                var codes = definition.Value["enum"]!.Select(code => (string)code!).ToList();
                return (definition.Name, description[..description.IndexOf("：" + codes[0] + " ", StringComparison.Ordinal)], English(Docs.Text(type, "summary")),
                    codes.Select(code => (code, Regex.Match(description, "[：；]" + code + " (?<meaning>[^；]*)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["meaning"].Value, English(MeaningOf(type, code)))).ToList());
            });

    /// <summary>What the code says of the value; a scope that is one fund is explained there.</summary>
    private static string MeaningOf(Type type, string code) =>
        new[] { type, typeof(Fund) }.SelectMany(PublicApi.MembersOf)
            .Where(member => string.Equals(member.Name, code, StringComparison.OrdinalIgnoreCase))
            .Select(member => Docs.Text(member, "summary"))
            .FirstOrDefault(string.Empty);

    private static string English(string documentation) => Links().Replace(documentation, "${name}").Replace("|", "\\|", StringComparison.Ordinal);

    [GeneratedRegex(@"\[(?<name>`[^`]+`)\]\([^)]+\)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Links();
}
