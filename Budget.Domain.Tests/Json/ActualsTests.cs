using Budget.Domain.Json;
using Budget.Domain.Performance.Scoring;
using Budget.Domain.Tests.Performance.Scoring;
using Budget.Domain.Text;
using FsCheck.Fluent;
using Newtonsoft.Json;
using Xunit;

namespace Budget.Domain.Tests.Json;

/// <summary>Actual values as JSON: the form to the letter, and what is wrong with a bad one.</summary>
public class ActualsTests
{
    private const string Document = """
        {
          "version": "1",
          "department": "局",
          "fiscalYear": "2021",
          "projects": [
            {
              "name": "甲",
              "outturn": "12.50万元",
              "indicators": [
                { "name": "次数", "value": "8.60" },
                { "name": "及时性", "share": "0.7", "band": "reachedInPart" },
                { "name": "影响力", "share": "17/20" }
              ]
            }
          ]
        }
        """;

    /// <summary>What is replaced in the document and by what; code, pointer and line; the message after its place.</summary>
    public static TheoryData<string, string, InputErrorCode, string, int, string> Rows => new()
    {
        { "\"8.60\"", "8.6", InputErrorCode.WrongJsonType, "/projects/0/indicators/0/value", 10, "Found the number 8.6 where a number in quotes such as \"-12.34\" or \"2/3\" is required." },
        { "\"8.60\"", "\"96%\"", InputErrorCode.StrayCharacter, "/projects/0/indicators/0/value", 10, "“96%” holds a character that does not belong there. Expected something like 96; " },
        { "\"8.60\"", "\"8.\"", InputErrorCode.StrayCharacter, "/projects/0/indicators/0/value", 10, "“8.” " },
        { "\"8.60\"", "\"1/0\"", InputErrorCode.OutOfRange, "/projects/0/indicators/0/value", 10, "“1/0” is out of range." },
        { ", \"value\": \"8.60\"", "", InputErrorCode.MissingProperty, "/projects/0/indicators/0", 10, "The required property “value” is missing. Add it; this object needs: value / share." },
        { "\"value\": \"8.60\"", "\"value\": \"8.60\", \"share\": \"0.5\"", InputErrorCode.ConflictingProperties, "/projects/0/indicators/0", 10, "“value, share” exclude each other in one object. Keep only one: value / share." },
        { "\"value\": \"8.60\"", "\"value\": \"8.60\", \"band\": \"reached\"", InputErrorCode.ConflictingProperties, "/projects/0/indicators/0", 10, "“value, band” exclude each other in one object. Keep only one: value / share." },
        { "reachedInPart", "notReached", InputErrorCode.OutOfRange, "/projects/0/indicators/1", 11, "“0.7” is out of range. Expected: 0-0.6." },
        { "0.7", "0.8", InputErrorCode.OutOfRange, "/projects/0/indicators/1", 11, "“0.8” is out of range. Expected: 0.6-0.8." },
        { "17/20", "21/20", InputErrorCode.OutOfRange, "/projects/0/indicators/2/share", 12, "“21/20” is out of range. Expected: 0-1." },
        { "12.50万元", "12.50%", InputErrorCode.WrongKind, "/projects/0/outturn", 8, "“12.50%” is " },
    };

    [Fact]
    public void Document_IsRead()
    {
        var project = Assert.Single(BudgetJson.ReadActuals(Document).OrThrow().Projects);

        Assert.Equal("12.50万元", project.Outturn!.TextWithUnit);
        Assert.Equal(
            [new QuantitativeActual(new(43, 5)), new QualitativeActual(QualitativeBand.ReachedInPart, new(7, 10)), new QualitativeActual(QualitativeBand.Reached, new(17, 20))],
            project.Indicators.Select(indicator => indicator.Actual));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void BadInput_SaysWhatAndWhere(string replaced, string by, InputErrorCode code, string pointer, int line, string message)
    {
        var error = BudgetJson.ReadActuals(Document.Replace(replaced, by, StringComparison.Ordinal)).Error;

        Assert.NotNull(error);
        Assert.Equal((code, pointer, line), (error.Code, error.Pointer, error.Line));
        Assert.StartsWith($"{pointer} (line {line}, position {error.LinePosition}): {message}", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("8", "8")]
    [InlineData("-8.60", "-8.6")]
    [InlineData("-0.05", "-0.05")]
    [InlineData("-0", "0")]
    [InlineData("007.0", "7")]
    [InlineData("4/8", "0.5")]
    [InlineData("-1/40", "-0.025")]
    [InlineData("2/3", "2/3")]
    [InlineData("123456789012345678901234567890.123456789", "123456789012345678901234567890.123456789")]
    public void ANumber_IsWrittenExactly(string text, string written) =>
        Assert.Contains($"\"value\": \"{written}\"", BudgetJson.Write(BudgetJson.ReadActuals(Document.Replace("8.60", text, StringComparison.Ordinal)).OrThrow()), StringComparison.Ordinal);

    [Fact]
    public void Actuals_ThatAreWritten_AreReadBack() => Property.Holds(
        GenerateScores.Actuals,
        actuals =>
        {
            var json = BudgetJson.Write(actuals);
            var read = BudgetJson.ReadActuals(json).OrThrow();

            Assert.Equal(actuals, read);
            Assert.Equal(json, BudgetJson.Write(read));
        },
        300);

    [Fact]
    public void InAHost_TheyRoundTrip()
    {
        var settings = new JsonSerializerSettings().ConfigureForBudget();

        Assert.Equal(Sample.Actuals, JsonConvert.DeserializeObject<PerformanceActuals>(JsonConvert.SerializeObject(Sample.Actuals, settings), settings));
    }
}
