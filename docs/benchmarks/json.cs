#:project ../../Budget.Domain/Budget.Domain.csproj
#:package Newtonsoft.Json
#:property NoWarn=$(NoWarn);CA1812

// What reading and writing published budgets costs, beyond what the tokenizer and the writer below cost by themselves.
//
//   dotnet run -c Release docs/benchmarks/json.cs
//
// Reads the Shaoxing document, and a generated one of many headings, through the public API, and compares with Newtonsoft's
// token loop over the same text, which keeps nothing, and with its reflection over plain classes of the same structure. Writes
// them, and compares with its writer given the same tokens. All are run in turn, round after round, in one process; a ratio is
// that of two times of one round, in processor time.

using System.Globalization;
using System.Runtime.CompilerServices;
using Budget.Domain.Disclosure;
using Budget.Domain.Json;
using Newtonsoft.Json;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
const int Rounds = 31;
var times = new Times();
Work[] all =
[
    new("shaoxing", File.ReadAllText(Path.Combine(Here(), "..", "examples", "shaoxing-commerce-2021.json")), 40),
    new("many-headings", BudgetJson.Write(Documents.OfItems(910)), 20),
];
foreach (var work in all)
{
    // Until everything that is measured has been compiled in earnest.
    for (var i = 0; i < 60; i++)
    {
        work.Measure(new Times());
    }

    Thread.Sleep(300);
    for (var i = 0; i < Rounds; i++)
    {
        work.Measure(times);
    }
}

times.Print("a character");
foreach (var work in all)
{
    times.Ratio($"read/token-loop ({work.Name})", work.Name + " read", work.Name + " token-loop");
    times.Ratio($"read/reflection ({work.Name})", work.Name + " read", work.Name + " reflection");
    times.Ratio($"write/bare-writer ({work.Name})", work.Name + " write", work.Name + " bare-writer");
}

static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

internal sealed class Work(string name, string json, int repetitions)
{
    private readonly BudgetDisclosure disclosure = BudgetJson.ReadDisclosure(json).OrThrow();
    private readonly List<(JsonToken Token, object? Value)> tokens = Tokens(json);

    internal string Name => name;

    internal void Measure(Times times)
    {
        times.Take(name + " token-loop", json.Length, () => TokenLoop(json), repetitions);
        times.Take(name + " read", json.Length, () => BudgetJson.ReadDisclosure(json).OrThrow(), repetitions);
        times.Take(name + " reflection", json.Length, () => JsonConvert.DeserializeObject<Plain.Document>(json, Plain.Settings), repetitions);
        times.Take(name + " bare-writer", json.Length, () => BareWriter(tokens), repetitions);
        times.Take(name + " write", json.Length, () => BudgetJson.Write(disclosure), repetitions);

        // The library writes a row of a table on one line, the bare writer every token on its own.
        if (!Tokens(BareWriter(tokens)).SequenceEqual(Tokens(BudgetJson.Write(disclosure))))
        {
            throw new InvalidOperationException("Another text.");
        }
    }

    private static int TokenLoop(string json)
    {
        using var reader = Reader(json);
        var count = 0;
        while (reader.Read())
        {
            count++;
        }

        return count;
    }

    private static string BareWriter(List<(JsonToken Token, object? Value)> tokens)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var writer = new JsonTextWriter(text) { Formatting = Formatting.Indented };
        foreach (var (token, value) in tokens)
        {
            switch (token)
            {
                case JsonToken.StartObject:
                    writer.WriteStartObject();
                    break;
                case JsonToken.EndObject:
                    writer.WriteEndObject();
                    break;
                case JsonToken.StartArray:
                    writer.WriteStartArray();
                    break;
                case JsonToken.EndArray:
                    writer.WriteEndArray();
                    break;
                case JsonToken.PropertyName:
                    writer.WritePropertyName((string)value!);
                    break;
                case JsonToken.Boolean:
                    writer.WriteValue((bool)value!);
                    break;
                default:
                    writer.WriteValue((string?)value);
                    break;
            }
        }

        return text.ToString();
    }

    private static List<(JsonToken Token, object? Value)> Tokens(string json)
    {
        var read = new List<(JsonToken, object?)>();
        using var reader = Reader(json);
        while (reader.Read())
        {
            read.Add((reader.TokenType, reader.Value));
        }

        return read;
    }

    private static JsonTextReader Reader(string json) => new(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
}

/// <summary>The structure of a document as plain classes of texts, which check nothing.</summary>
internal static class Plain
{
    internal static readonly JsonSerializerSettings Settings = new()
    {
        DateParseHandling = DateParseHandling.None,

        // A property without a place here would be skipped, and reading look cheaper than it is.
        MissingMemberHandling = MissingMemberHandling.Error,
    };

    internal sealed class Document
    {
        public string? Version { get; set; }
        public string? Title { get; set; }
        public string? Department { get; set; }
        public string? FiscalYear { get; set; }
        public string? Stage { get; set; }
        public Section? Duties { get; set; }
        public Section? Units { get; set; }
        public Section? Overview { get; set; }
        public Section? Revenue { get; set; }
        public Section? Expenditure { get; set; }
        public Section? Appropriations { get; set; }
        public Section? GeneralPublicBudget { get; set; }
        public Basic? BasicExpenditure { get; set; }
        public Section? GovernmentManagedFunds { get; set; }
        public Section? StateCapitalOperations { get; set; }
        public Expenses? ThreePublicExpenses { get; set; }
        public Costs? OperatingCosts { get; set; }
        public Procured? Procurement { get; set; }
        public Assets? StateAssets { get; set; }
        public Targets? Performance { get; set; }
        public Glossary? Glossary { get; set; }
        public List<Printed>? Tables { get; set; }
    }

    internal sealed class Printed
    {
        public Place? Place { get; set; }
        public string? Unit { get; set; }
        public Head? About { get; set; }
        public List<Head>? Columns { get; set; }
        public List<Head>? Rows { get; set; }
        public string? Note { get; set; }
    }

    internal sealed class Head
    {
        public string? Name { get; set; }
        public string? Item { get; set; }
        public string? Funds { get; set; }
        public string? Source { get; set; }
        public string? Function { get; set; }
        public string? Type { get; set; }
        public string? Economic { get; set; }
        public string? Expense { get; set; }
        public string? Stage { get; set; }
        public List<string?>? Cells { get; set; }
    }

    internal sealed class Glossary
    {
        public Place? Place { get; set; }
        public List<Explanation>? Entries { get; set; }
    }

    internal sealed class Explanation
    {
        public string? Term { get; set; }
        public string? Heading { get; set; }
        public string? Definition { get; set; }
    }

    internal sealed class Place
    {
        public string? Section { get; set; }
        public string? Paragraph { get; set; }
    }

    internal sealed class Section
    {
        public Place? Place { get; set; }
        public List<string>? Paragraphs { get; set; }
        public List<Unit>? Units { get; set; }
        public List<string>? RevenueSources { get; set; }
        public List<string>? ExpenditureCategories { get; set; }
        public string? Total { get; set; }
        public List<Entry>? Sources { get; set; }
        public List<Entry>? Categories { get; set; }
        public Listed? ByFunction { get; set; }
        public Listed? ByType { get; set; }
        public Stated? Scale { get; set; }
        public Listed? Structure { get; set; }
        public Listed? Items { get; set; }
        public string? Note { get; set; }
    }

    internal sealed class Unit
    {
        public string? Name { get; set; }
        public string? Code { get; set; }
    }

    internal sealed class Listed
    {
        public Place? Place { get; set; }
        public List<Entry>? Entries { get; set; }
    }

    internal sealed class Entry
    {
        public string? Fund { get; set; }
        public string? Type { get; set; }
        public string? Heading { get; set; }
        public string? Name { get; set; }
        public string? Code { get; set; }
        public bool IsCarriedOver { get; set; }
        public string? Amount { get; set; }
        public string? Share { get; set; }
        public string? Purpose { get; set; }
    }

    internal sealed class Change
    {
        public Base? Base { get; set; }
        public string? Direction { get; set; }
        public string? Prior { get; set; }
        public string? Amount { get; set; }
        public string? Rate { get; set; }
        public string? Reason { get; set; }
    }

    internal sealed class Base
    {
        public string? Text { get; set; }
        public string? Year { get; set; }
        public string? Stage { get; set; }
    }

    internal sealed class Stated
    {
        public Place? Place { get; set; }
        public string? Amount { get; set; }
        public Change? Change { get; set; }
        public string? Purpose { get; set; }
    }

    internal sealed class Group
    {
        public string? Name { get; set; }
        public string? Amount { get; set; }
        public List<Entry>? Items { get; set; }
        public string? Kind { get; set; }
        public string? Count { get; set; }
        public List<string>? Names { get; set; }
    }

    internal sealed class Basic
    {
        public Place? Place { get; set; }
        public string? Total { get; set; }
        public Group? Personnel { get; set; }
        public Group? DailyOperating { get; set; }
    }

    internal sealed class Expenses
    {
        public Place? Place { get; set; }
        public string? Funds { get; set; }
        public Stated? Total { get; set; }
        public Stated? OverseasTravel { get; set; }
        public Stated? OfficialReception { get; set; }
        public Stated? Vehicles { get; set; }
        public Stated? VehiclePurchase { get; set; }
        public Stated? VehicleOperation { get; set; }
    }

    internal sealed class Costs
    {
        public Place? Place { get; set; }
        public List<Group>? Units { get; set; }
        public string? Amount { get; set; }
        public Change? Change { get; set; }
    }

    internal sealed class Procured
    {
        public Place? Place { get; set; }
        public string? Total { get; set; }
        public string? Goods { get; set; }
        public string? Works { get; set; }
        public string? Services { get; set; }
        public string? ReservedForSmallFirms { get; set; }
        public string? ReservedForMicroFirms { get; set; }
    }

    internal sealed class Asset
    {
        public string? Name { get; set; }
        public string? Threshold { get; set; }
        public string? Count { get; set; }
    }

    internal sealed class Assets
    {
        public Place? Place { get; set; }
        public string? AsOf { get; set; }
        public string? Vehicles { get; set; }
        public List<Asset>? VehiclesByKind { get; set; }
        public List<Asset>? Equipment { get; set; }
        public Planned? Planned { get; set; }
    }

    internal sealed class Planned
    {
        public string? Year { get; set; }
        public bool IsNothing { get; set; }
        public string? Vehicles { get; set; }
        public List<Asset>? Equipment { get; set; }
    }

    internal sealed class Targets
    {
        public Place? Place { get; set; }
        public string? Projects { get; set; }
        public string? Funds { get; set; }
        public List<Entry>? OfWhich { get; set; }
        public Table? Table { get; set; }
    }

    internal sealed class Table
    {
        public Place? Place { get; set; }
        public bool IsSelection { get; set; }
        public Funding? Funding { get; set; }
        public List<Office>? Units { get; set; }
    }

    internal sealed class Funding
    {
        public string? Total { get; set; }
        public string? GeneralPublicBudget { get; set; }
        public string? GovernmentManagedFunds { get; set; }
        public string? StateCapitalOperations { get; set; }
        public string? SpecialFiscalAccounts { get; set; }
        public string? OtherFunds { get; set; }
    }

    internal sealed class Office
    {
        public Unit? Unit { get; set; }
        public Funding? Funding { get; set; }
        public List<Project>? Projects { get; set; }
    }

    internal sealed class Project
    {
        public string? Name { get; set; }
        public string? Code { get; set; }
        public Funding? Funding { get; set; }
        public string? Goal { get; set; }
        public List<Indicator>? Indicators { get; set; }
    }

    internal sealed class Indicator
    {
        public string? FirstLevel { get; set; }
        public string? SecondLevel { get; set; }
        public string? Name { get; set; }
        public Target? Quantitative { get; set; }
        public Target? Qualitative { get; set; }
        public string? Weight { get; set; }
    }

    internal sealed class Target
    {
        public string? Operator { get; set; }
        public string? Value { get; set; }
        public string? Unit { get; set; }
        public string? Text { get; set; }
    }
}
