using Budget.Domain.Disclosure;
using Budget.Domain.Json;
using Budget.Domain.Reconciliation;
using Budget.Domain.Tests.Support;
using Budget.Domain.Text;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Json;

/// <summary>Short documents are read swiftly and all others carefully, and nobody can tell which from what they get.</summary>
public class SwiftReadingTests
{
    // A document longer than it is read carefully; white space behind it makes any so long.
    private static readonly string Padding = new(' ', 1024 * 1024);

    private static readonly string Small = BudgetJson.Write(Sample.Full);

    private static readonly string Example = File.ReadAllText(Repository.Example("shaoxing-commerce-2021.json"));

    [Fact]
    public void Documents_DamagedOrNot_ReadAlike() => Property.Holds(
        from text in Gen.Frequency((1, Gen.Constant(Example)), (3, Gen.Constant(Small)), (2, GenerateDisclosure.Disclosure.Select(BudgetJson.Write)))
        from damaged in Damage.Of(text, 2)
        select damaged,
        json => ReadAlike(BudgetJson.ReadDisclosure(json), Carefully(json)),
        200);

    [Theory]
    [InlineData("\"\\u4e2d\\u0041\\/\\b\\f\\n\\r\\t\\\\\\\"\"")]
    [InlineData("\"\\ud83d\\ude00\"")]
    [InlineData("\"\\ud83d\"")]
    [InlineData("\"\\u12G4\"")]
    [InlineData("\"\\u12\"")]
    [InlineData("\"\\x\"")]
    [InlineData("\"\uD83D\"")]
    [InlineData("\"\u007f\u2028\"")]
    [InlineData("\"\u001f\"")]
    [InlineData("01")]
    [InlineData("-0")]
    [InlineData("1.0")]
    [InlineData("12345678901234567890123")]
    [InlineData("truex")]
    [InlineData("nul")]
    [InlineData("[")]
    public void Values_OfEveryKind_ReadAlike(string value)
    {
        foreach (var property in (string[])["title", "stage", "fiscalYear", "revenue"])
        {
            var json = Small.Replace("\"title\": \"", "\"" + property + "\": " + value + ", \"x\": \"", StringComparison.Ordinal);
            ReadAlike(BudgetJson.ReadDisclosure(json), Carefully(json));
        }

        var title = "{\"version\":\"1\",\"title\":" + value + ",\"department\":\"d\",\"fiscalYear\":\"2021\",\"stage\":\"outturn\"}";
        ReadAlike(BudgetJson.ReadDisclosure(title), Carefully(title));
    }

    [Fact]
    public void EscapedNames_AreNames()
    {
        var json = Small.Replace("\"title\"", "\"\\u0074itle\"", StringComparison.Ordinal);

        Assert.Equal(Sample.Full, BudgetJson.ReadDisclosure(json).OrThrow());
    }

    [Fact]
    public void LongDocument_IsReadFromAnyReader()
    {
        var disclosure = Sample.Full with { Duties = new() { Place = new() { Section = "节" }, Paragraphs = [new string('责', 1_100_000)] } };
        using var whole = new StringReader(BudgetJson.Write(disclosure));
        using var dripping = new Dripping(BudgetJson.Write(Sample.Full));

        Assert.Equal(disclosure, BudgetJson.ReadDisclosure(whole).OrThrow());
        Assert.Equal(Sample.Full, BudgetJson.ReadDisclosure(dripping).OrThrow());
    }

    [Fact]
    public void Reports_ReadAlikeThroughNewtonsoft()
    {
        var json = BudgetJson.Write(new Auditor().Audit(Document.AsPrinted));
        var settings = new Newtonsoft.Json.JsonSerializerSettings().ConfigureForBudget();

        Assert.Equal(Newtonsoft.Json.JsonConvert.DeserializeObject<AuditReport>(json, settings), BudgetJson.ReadReport(json).OrThrow());
    }

    private static ReadResult<BudgetDisclosure> Carefully(string json)
    {
        using var reader = new StringReader(json + Padding);
        return BudgetJson.ReadDisclosure(reader);
    }

    private static void ReadAlike(ReadResult<BudgetDisclosure> swift, ReadResult<BudgetDisclosure> careful)
    {
        Assert.Equal(careful.IsSuccess, swift.IsSuccess);
        if (swift.IsSuccess)
        {
            Assert.Equal(careful.Value, swift.Value);
            Assert.Equal(BudgetJson.Write(careful.Value), BudgetJson.Write(swift.Value));
        }
        else
        {
            Assert.Equal(careful.Error!.Code, swift.Error.Code);
        }
    }

    /// <summary>A reader that gives one character at a time.</summary>
    private sealed class Dripping(string text) : TextReader
    {
        private int position;

        public override int Read() => position < text.Length ? text[position++] : -1;

        public override int Read(char[] buffer, int index, int count)
        {
            if (position == text.Length)
            {
                return 0;
            }

            buffer[index] = text[position++];
            return 1;
        }
    }
}
