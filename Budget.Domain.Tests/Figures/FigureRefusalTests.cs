using Budget.Domain.Figures;
using Budget.Domain.Text;
using Xunit;

namespace Budget.Domain.Tests.Figures;

/// <summary>Texts that are no figures: each with what is said about it and where.</summary>
public class FigureRefusalTests
{
    private const string Units = "元, 千元, 万元, 亿元, %, 个, 家, 辆, 台, 套, 台（套）, 台/套, 台套, 人, 名, 项, 次, 件, 户, 所, 处, 条, 份, 场, 篇, 天, 年, 分";
    private const string Example = "1302.39万元, 34.5%, 16个";
    private const string Range = "±92233720368547758.07元, ±1000000000000000";

    [Theory]
    [InlineData("—")]
    [InlineData("——")]
    [InlineData("-")]
    [InlineData(" - ")]
    [InlineData("/")]
    [InlineData("无")]
    [InlineData(" 无 ")]
    [InlineData("")]
    [InlineData("　")]
    public void BlankMark_IsNoValueAndNotZero(string text) =>
        AssertRefused(
            text,
            InputErrorCode.Blank,
            null,
            "“" + text + "” stands for nothing printed. Expected something like " + Example + "; leave it out if nothing is printed, because blank is not zero.");

    [Fact]
    public void Null_IsBlank() => Assert.Equal(InputErrorCode.Blank, Figure.TryRead(null).Error?.Code);

    [Theory]
    [InlineData("abc", 1)]
    [InlineData("万元", 1)]
    [InlineData("￥5元", 1)]
    [InlineData("1.2.3万元", 4)]
    [InlineData("1..2万元", 3)]
    [InlineData("5.万元", 3)]
    [InlineData("5.", 2)]
    [InlineData(".", 1)]
    [InlineData("--5万元", 2)]
    [InlineData("-+5万元", 2)]
    [InlineData("()万元", 2)]
    [InlineData("(5万元", 4)]
    [InlineData("((5)万元", 2)]
    [InlineData("-(5)万元", 6)]
    [InlineData("٣٤万元", 1)]
    [InlineData("\uFEFF5万元", 1)]
    public void StrayCharacter_IsPointedAt(string text, int position) =>
        AssertRefused(
            text,
            InputErrorCode.StrayCharacter,
            position,
            "“" + text + "” holds a character that does not belong there. Expected something like " + Example + "; correct or remove the character. (at character " + position + ")");

    [Theory]
    [InlineData("1,30万元", 5)]
    [InlineData("1,3022万元", 7)]
    [InlineData("1302,390万元", 5)]
    [InlineData(",302万元", 1)]
    [InlineData("1,,302万元", 3)]
    [InlineData("1,23,456万元", 5)]
    [InlineData("1,30.5万元", 5)]
    [InlineData("0.302,390万元", 6)]
    [InlineData("1,", 2)]
    public void MisplacedSeparator_IsPointedAt(string text, int position) =>
        AssertRefused(
            text,
            InputErrorCode.MisplacedSeparator,
            position,
            "“" + text + "” has a thousands separator in the wrong place. Expected groups of three digits as in 1,302.39; move or remove the separator. (at character " + position + ")");

    [Theory]
    [InlineData("12.5")]
    [InlineData("-1,212.50")]
    [InlineData("（0.0）")]
    public void DecimalsWithoutUnit_AreAmbiguous(string text) =>
        AssertRefused(
            text,
            InputErrorCode.MissingUnit,
            null,
            "“" + text + "” has decimals and no unit, so it could be money or a percentage. Add one of: " + Units + ".");

    [Theory]
    [InlineData("5美元", 2)]
    [InlineData("5 万", 3)]
    [InlineData("5.25 %%", 6)]
    [InlineData("5-6个", 2)]
    [InlineData("5)个", 2)]
    [InlineData("5台（套", 2)]
    [InlineData("1e5元", 2)]
    [InlineData("5万元整", 2)]
    public void UnknownUnit_IsPointedAt(string text, int position) =>
        AssertRefused(
            text,
            InputErrorCode.UnknownUnit,
            position,
            "“" + text + "” has an unknown unit. Expected one of: " + Units + ". Use one of these, or a number without unit for a plain count. (at character " + position + ")");

    [Theory]
    [InlineData("92233720368547758.08元")]
    [InlineData("-92233720368547758.08元")]
    [InlineData("922337203.6854775808亿元")]
    [InlineData("1000000000000001%")]
    [InlineData("-1000000000000000.1%")]
    [InlineData("1000000000000001个")]
    public void BeyondTheRange_IsRefused(string text) =>
        AssertRefused(text, InputErrorCode.OutOfRange, null, "“" + text + "” is out of range. Expected: " + Range + ". Check the digits and the unit.");

    [Fact]
    public void MoreDigitsThanANumberHolds_AreOutOfRange()
    {
        var text = new string('9', 40) + "元";

        AssertRefused(text, InputErrorCode.OutOfRange, null, "“" + text + "” is out of range. Expected: " + Example + ". Check the digits and the unit.");
    }

    [Fact]
    public void MoreThanTwoHundredCharacters_AreOutOfRange()
    {
        var error = Figure.TryRead(new string('0', 201)).Error;

        Assert.Equal(InputErrorCode.OutOfRange, error?.Code);
        Assert.Equal("“" + new string('0', 80) + "…” is out of range. Expected: " + Example + ". Check the digits and the unit.", error?.ToString());
    }

    [Theory]
    [InlineData("0.12345678901万元")]
    [InlineData("0.00000000000%")]
    [InlineData("0.000000000000000000000000000000000000001元")]
    public void MoreThanTenDecimals_AreRefused(string text) =>
        AssertRefused(text, InputErrorCode.TooManyDecimals, null, "“" + text + "” has too many decimals. Expected at most 10; print the figure in a smaller unit.");

    private static void AssertRefused(string text, InputErrorCode code, int? position, string message)
    {
        var result = Figure.TryRead(text);

        Assert.False(result.IsSuccess);
        Assert.Equal(code, result.Error.Code);
        Assert.Equal(position, result.Error.Position);
        Assert.Equal(message, result.Error.ToString());
        Assert.Equal(result.Error, Assert.Throws<InputFormatException>(() => Figure.Parse(text)).Error);
        Assert.False(Figure.TryParse(text, out var figure));
        Assert.Null(figure);
    }
}
