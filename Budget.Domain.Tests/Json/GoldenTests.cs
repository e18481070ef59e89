using Budget.Domain.Comparison;
using Budget.Domain.Json;
using Budget.Domain.Reconciliation;
using Budget.Domain.Tests.Docs;
using Budget.Domain.Tests.Json.Schema;
using Budget.Domain.Tests.Support;
using Budget.Domain.Text;
using Newtonsoft.Json.Linq;
using Xunit;

namespace Budget.Domain.Tests.Json;

/// <summary>Files that each version of the library writes, kept as they are, so that every later version goes on reading them.</summary>
/// <remarks>BUDGET_GOLDEN=write writes those of the version at work anew. Those of a released version are never written again.</remarks>
public class GoldenTests
{
    private const string Folder = "Budget.Domain.Tests/Json/Golden";

    private static string Version { get; } = typeof(BudgetJson).Assembly.GetName().Version!.ToString(3);

    public static TheoryData<string> Files => [.. AllFiles()];

    [Fact]
    public void Disclosure_IsWrittenAndReadAsItWas()
    {
        var json = Expected("disclosure", BudgetJson.Write(Sample.Full));

        Assert.Equal(json, BudgetJson.Write(Sample.Full));
        Assert.Equal(Sample.Full, BudgetJson.ReadDisclosure(json).OrThrow());
    }

    [Fact]
    public void Budget_IsWrittenAndReadAsItWas()
    {
        var json = Expected("budget", BudgetJson.Write(Sample.Budget));

        Assert.Equal(json, BudgetJson.Write(Sample.Budget));
        Assert.Equal(Sample.Budget, BudgetJson.ReadBudget(json).OrThrow());
    }

    [Fact]
    public void Actuals_AreWrittenAndReadAsTheyWere()
    {
        var json = Expected("actuals", BudgetJson.Write(Sample.Actuals));

        Assert.Equal(json, BudgetJson.Write(Sample.Actuals));
        Assert.Equal(Sample.Actuals, BudgetJson.ReadActuals(json).OrThrow());
    }

    [Fact]
    public void Report_IsWrittenAndReadAsItWas()
    {
        var report = new Auditor().Audit(Sample.Full, AuditDepth.Trust);
        var json = Expected("report", BudgetJson.Write(report));

        Assert.Equal(json, BudgetJson.Write(report));
        Assert.Equal(report, BudgetJson.ReadReport(json).OrThrow());
    }

    [Fact]
    public void Comparison_IsWrittenAndReadAsItWas()
    {
        var current = Sample.Empty with { Revenue = Sample.Revenue, GeneralPublicBudget = Sample.GeneralPublicBudget };
        var prior = Sample.Empty with { FiscalYear = current.FiscalYear.Previous, Title = "前一年", Revenue = Sample.Revenue };
        var comparison = DisclosureComparison.LikeForLike(new(prior), new(current));
        var json = Expected("comparison", BudgetJson.Write(comparison));

        Assert.Equal(json, BudgetJson.Write(comparison));
        Assert.Equal(comparison, BudgetJson.ReadComparison(json).OrThrow());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void FileOfAnyVersion_IsReadAndValid(string file)
    {
        var json = File.ReadAllText(Path.Combine(Repository.Root, Folder, file));
        var name = Path.GetFileNameWithoutExtension(file);

        Assert.Equal(string.Empty, SchemaValidator.Of(name).Complaints(Sample.Parse(json)));
        switch (name)
        {
            case "disclosure":
                IsKept(json, text => BudgetJson.ReadDisclosure(text), BudgetJson.Write);
                break;
            case "actuals":
                IsKept(json, text => BudgetJson.ReadActuals(text), BudgetJson.Write);
                break;
            case "budget":
                IsKept(json, text => BudgetJson.ReadBudget(text), BudgetJson.Write);
                break;
            case "report":
                IsKept(json, text => BudgetJson.ReadReport(text), BudgetJson.Write);
                break;
            case "comparison":
                IsKept(json, text => BudgetJson.ReadComparison(text), BudgetJson.Write);
                break;
            default:
                Assert.Fail($"Say here how a {name} is read.");
                break;
        }
    }

    [Fact]
    public void EveryVersion_HasAFileOfEveryDocument()
    {
        var versions = Documents.Read("docs/CHANGELOG.md").Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line.Split(' ')[1]).ToList();

        Assert.Equal(Version, versions[0]);
        Assert.Equal(versions.Order(StringComparer.Ordinal), AllFiles().Select(file => file.Split('/')[0]).Distinct(StringComparer.Ordinal));
        Assert.Equal(BudgetJson.Schemas.Keys.Select(name => $"{Version}/{name}.json"), AllFiles().Where(file => file.StartsWith(Version + "/", StringComparison.Ordinal)));
    }

    /// <summary>The paths of all files, in order, from the folder.</summary>
    private static IEnumerable<string> AllFiles() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, Folder), "*.json", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Path.Combine(Repository.Root, Folder), path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    /// <summary>The file of the version at work.</summary>
    private static string Expected(string name, string actual)
    {
        Assert.True(
            !Golden.IsWritten || Documents.Read("docs/CHANGELOG.md").Contains($"## {Version} (unreleased)\n", StringComparison.Ordinal),
            $"{Version} is released, and its files stay. Raise the version in Budget.Domain.csproj and start its section in docs/CHANGELOG.md.");
        return Golden.Read($"{Folder}/{Version}/{name}.json", actual);
    }

    private static void IsKept<T>(string json, Func<string, ReadResult<T>> read, Func<T, string> write)
        where T : notnull
    {
        var document = read(json).OrThrow();
        var written = write(document);

        Assert.Equal(document, read(written).OrThrow());
        AssertSaysAll(Sample.Parse(json), Sample.Parse(written));
    }

    /// <summary>What an old file says is said again, in the same words and order; a later version may say more besides.</summary>
    private static void AssertSaysAll(JToken old, JToken written)
    {
        switch (old)
        {
            case JObject properties:
                Assert.All(properties.Properties(), property => AssertSaysAll(property.Value, Assert.IsType<JObject>(written)[property.Name] ?? JValue.CreateNull()));
                break;
            case JArray entries:
                Assert.Equal(entries.Count, Assert.IsType<JArray>(written).Count);
                Assert.All(entries.Zip(written), pair => AssertSaysAll(pair.First, pair.Second));
                break;
            default:
                Assert.Equal(old, written);
                break;
        }
    }
}
