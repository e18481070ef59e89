using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;
using Budget.Domain.Json;
using Budget.Domain.Reconciliation;
using Budget.Domain.Tests.Support;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;
using Xunit;

namespace Budget.Domain.Tests.Json;

/// <summary>Budgets as a part of what a host serializes with settings of its own.</summary>
public class NewtonsoftTests
{
    private static readonly JsonSerializerSettings Settings = new JsonSerializerSettings().ConfigureForBudget();

    [Fact]
    public void Disclosure_RoundTrips() => Property.Holds(
        GenerateDisclosure.Disclosure,
        disclosure =>
        {
            var json = JsonConvert.SerializeObject(disclosure, Settings);

            Assert.Equal(disclosure, JsonConvert.DeserializeObject<BudgetDisclosure>(json, Settings));
            Assert.Equal(Sample.Parse(BudgetJson.Write(disclosure)), Sample.Parse(json), JToken.EqualityComparer);
        },
        100);

    [Fact]
    public void Report_RoundTrips()
    {
        var report = new Auditor().Audit(Sample.Full, AuditDepth.Trust);

        Assert.Equal(report, JsonConvert.DeserializeObject<AuditReport>(JsonConvert.SerializeObject(report, Settings), Settings));
    }

    [Fact]
    public void Budget_RoundTrips() =>
        Assert.Equal(Sample.Budget, JsonConvert.DeserializeObject<DepartmentBudget>(JsonConvert.SerializeObject(Sample.Budget, Settings), Settings));

    [Fact]
    public void ErrorOfALine_NamesThePlaceInTheHost()
    {
        var json = "{\n\"exact\":" + BudgetJson.Write(Sample.Budget).Replace("\"unit\":1,\"project\":1", "\"unit\":2,\"project\":1", StringComparison.Ordinal) + "}";

        var exception = Assert.ThrowsAny<JsonSerializationException>(() => JsonConvert.DeserializeObject<Dictionary<string, DepartmentBudget>>(json, Settings));

        Assert.Equal(("/exact/lines/2/unit", 28), (exception.Path, exception.LineNumber));
    }

    [Fact]
    public void ConfigureForBudget_ReturnsTheSameSettings()
    {
        var settings = new JsonSerializerSettings();

        Assert.Same(settings, settings.ConfigureForBudget());
        Assert.Equal(5, settings.Converters.Count);
        Assert.Throws<ArgumentNullException>("settings", () => BudgetJson.ConfigureForBudget(null!));
    }

    [Theory]
    [InlineData("{\n  \"name\": \"n\",\n  \"budget\": {\n    \"titel\": \"t\"\n  }\n}", "/budget/titel", 4, 12, "There is no property called “titel” here.")]
    [InlineData("{\n  \"budget\": {\n    \"version\": \"1\",\n    \"title\": 1\n  }\n}", "/budget/title", 4, 14, "Found the number 1 where a text is required.")]
    [InlineData("{ \"budget\": \"2021-01-01\" }", "/budget", 1, 24, "where an object is required.")]
    [InlineData("{ \"budget\": { 'title': \"t\" } }", "/budget/title", 1, 22, "This is not JSON: “title” does not stand in double quotes. Expected JSON (RFC 8259).")]
    public void Error_IsASerializationException(string json, string path, int line, int position, string message)
    {
        var exception = Assert.ThrowsAny<JsonSerializationException>(() => JsonConvert.DeserializeObject<Host>(json, Settings));

        Assert.Equal((path, line, position), (exception.Path, exception.LineNumber, exception.LinePosition));
        Assert.StartsWith($"{path} (line {line}, position {position}): ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Budget_InsideAnotherObject_RoundTrips()
    {
        var host = new Host { Name = "n", Budget = Sample.Full, After = new DateTime(2021, 1, 2, 0, 0, 0, DateTimeKind.Utc) };
        var read = JsonConvert.DeserializeObject<Host>(JsonConvert.SerializeObject(host, Settings), Settings)!;

        Assert.Equal((host.Name, host.Budget, host.After), (read.Name, read.Budget, read.After));
    }

    [Fact]
    public void Null_StaysNull()
    {
        Assert.Null(JsonConvert.DeserializeObject<BudgetDisclosure>("null", Settings));
        Assert.Null(JsonConvert.DeserializeObject<Host>("{\"Budget\":null}", Settings)!.Budget);
        Assert.Equal("null", JsonConvert.SerializeObject(null, typeof(BudgetDisclosure), Settings));
        Assert.Contains("\"Budget\":null", JsonConvert.SerializeObject(new Host(), Settings), StringComparison.Ordinal);
    }

    [Fact]
    public void HostThatParsesDates_DoesNotParseOurs()
    {
        const string date = "2021-01-01T00:00:00Z";
        var settings = new JsonSerializerSettings { DateParseHandling = DateParseHandling.DateTime, FloatParseHandling = FloatParseHandling.Double }.ConfigureForBudget();
        var json = "{\"budget\":{\"title\":\"" + date + "\",\"version\":\"1\",\"department\":\"" + date
            + "\",\"fiscalYear\":\"2021\",\"stage\":\"outturn\"},\"other\":\"" + date + "\"}";

        var read = JsonConvert.DeserializeObject<Host>(json, settings)!;

        Assert.Equal((date, date), (read.Budget!.Title, read.Budget.Department));
        Assert.IsType<DateTime>(read.Other);
    }

    [Fact]
    public void HostThatHandlesErrors_KeepsItsOwnParsing()
    {
        var settings = new JsonSerializerSettings { DateParseHandling = DateParseHandling.DateTime, Error = (_, e) => e.ErrorContext.Handled = true }.ConfigureForBudget();

        var read = JsonConvert.DeserializeObject<Host>("{\"budget\":{\"titel\":\"t\"},\"other\":\"2021-01-01T00:00:00Z\"}", settings)!;

        Assert.Null(read.Budget);
        Assert.IsType<DateTime>(read.Other);
    }

    [Fact]
    public void TokensInMemory_AreRead()
    {
        var tree = Sample.Parse(BudgetJson.Write(Sample.Full));

        Assert.Equal(Sample.Full, tree.ToObject<BudgetDisclosure>(JsonSerializer.Create(Settings)));
        Assert.Equal(Sample.Full, JToken.FromObject(Sample.Full, JsonSerializer.Create(Settings)).ToObject<BudgetDisclosure>(JsonSerializer.Create(Settings)));
    }

    [Fact]
    public void TokenInMemory_WithoutLine_IsAnErrorAtNoLine()
    {
        var tree = new JObject(new JProperty("titel", "t"));

        var exception = Assert.ThrowsAny<JsonSerializationException>(() => tree.ToObject<BudgetDisclosure>(JsonSerializer.Create(Settings)));

        Assert.Equal(("/titel", 0, 0), (exception.Path, exception.LineNumber, exception.LinePosition));
    }

    [Fact]
    public void HostileDefaults_ChangeNothing()
    {
        var before = BudgetJson.Write(Sample.Full);
        var report = BudgetJson.Write(new Auditor().Audit(Sample.Full, AuditDepth.Trust));
        var defaults = JsonConvert.DefaultSettings;
        try
        {
            JsonConvert.DefaultSettings = () => new JsonSerializerSettings
            {
                ContractResolver = new DefaultContractResolver { NamingStrategy = new SnakeCaseNamingStrategy() },
                DateParseHandling = DateParseHandling.DateTimeOffset,
                FloatParseHandling = FloatParseHandling.Double,
                StringEscapeHandling = StringEscapeHandling.EscapeNonAscii,
                NullValueHandling = NullValueHandling.Include,
                DefaultValueHandling = DefaultValueHandling.Ignore,
                TypeNameHandling = TypeNameHandling.None,
                Formatting = Formatting.None,
                MaxDepth = 1,
                Converters = { new Newtonsoft.Json.Converters.StringEnumConverter() },
            };

            Assert.Equal(before, BudgetJson.Write(Sample.Full));
            Assert.Equal(Sample.Full, BudgetJson.ReadDisclosure(before).OrThrow());
            Assert.Equal(report, BudgetJson.Write(BudgetJson.ReadReport(report).OrThrow()));
        }
        finally
        {
            JsonConvert.DefaultSettings = defaults;
        }
    }

    private sealed class Host
    {
        public string? Name { get; set; }

        public BudgetDisclosure? Budget { get; set; }

        public DateTime After { get; set; }

        public object? Other { get; set; }
    }
}
