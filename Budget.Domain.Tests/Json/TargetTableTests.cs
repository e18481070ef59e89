using Budget.Domain.Json;
using Budget.Domain.Tests.Support;
using Budget.Domain.Text;
using Newtonsoft.Json.Linq;
using Xunit;

namespace Budget.Domain.Tests.Json;

/// <summary>What a target table in JSON may not be, and what it may leave out.</summary>
public class TargetTableTests
{
    private const string Indicator = "/performance/table/units/0/projects/0/indicators/0";

    [Theory]
    [InlineData("/quantitative", "{}", InputErrorCode.MissingProperty)]
    [InlineData("/qualitative", """{ "text": "及时" }""", InputErrorCode.ConflictingProperties)]
    [InlineData("/quantitative/operator", "\"≥\"", InputErrorCode.UnknownValue)]
    [InlineData("/quantitative/value", "\"90%\"", InputErrorCode.StrayCharacter)]
    [InlineData("/quantitative/value", "\"—\"", InputErrorCode.Blank)]
    [InlineData("/quantitative/value", "90", InputErrorCode.WrongJsonType)]
    [InlineData("/quantitative/unit", "\" \"", InputErrorCode.Blank)]
    [InlineData("/weight", "\"20元\"", InputErrorCode.WrongKind)]
    [InlineData("/weight", "\"x\"", InputErrorCode.StrayCharacter)]
    [InlineData("/firstLevel", "\"quantity\"", InputErrorCode.UnknownValue)]
    [InlineData("/level", "\"output\"", InputErrorCode.UnknownProperty)]
    public void WhatCannotBe_IsAnErrorWithItsPlace(string property, string value, InputErrorCode code)
    {
        var json = Sample.Parse(BudgetJson.Write(Sample.Full));
        var at = Indicator + property;
        var slash = at.LastIndexOf('/');
        JsonPointer.TryFind(json, at[..slash])![at[(slash + 1)..]] = JToken.Parse(value);

        var error = BudgetJson.ReadDisclosure(json.ToString()).Error;

        Assert.Equal(code, error?.Code);
        Assert.StartsWith(Indicator, error!.Pointer, StringComparison.Ordinal);
    }

    [Fact]
    public void ASecondLevelUnderAnother_IsReadAndWritten()
    {
        var disclosure = Document.Change(Sample.Full, (Indicator + "/firstLevel", "satisfaction"));

        Assert.Equal(disclosure, BudgetJson.ReadDisclosure(BudgetJson.Write(disclosure)).OrThrow());
        Assert.NotEqual(Sample.Full, disclosure);
    }
}
