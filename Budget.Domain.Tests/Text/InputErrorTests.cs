using System.Globalization;
using Budget.Domain.Figures;
using Budget.Domain.Text;
using Xunit;

namespace Budget.Domain.Tests.Text;

public class InputErrorTests
{
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("zh-Hans")]
    [InlineData("zh-TW")]
    [InlineData("zh")]
    public void Message_InAnyChineseCulture_IsChinese(string culture) =>
        Assert.Equal(
            "“1,2元”的千分位分隔符位置有误。应按三位分组，如1,302.39；请移动或删除分隔符。（第4个字符处）",
            Figure.TryRead("1,2元").Error?.Message.In(new CultureInfo(culture)));

    [Theory]
    [InlineData("")]
    [InlineData("en-GB")]
    [InlineData("de-DE")]
    [InlineData("ja-JP")]
    public void Message_InAnyOtherCulture_IsEnglish(string culture) =>
        Assert.Equal(
            "“1,2元” has a thousands separator in the wrong place. Expected groups of three digits as in 1,302.39; move or remove the separator. (at character 4)",
            Figure.TryRead("1,2元").Error?.Message.In(new CultureInfo(culture)));

    [Fact]
    public void Message_InADocument_NamesThePlaceFirst()
    {
        var error = new InputError(InputErrorCode.UnknownValue, "x") { Expected = "a, b", Pointer = "/stage", Line = 3, LinePosition = 12 };

        Assert.Equal("/stage (line 3, position 12): “x” is not one of the values allowed here. Expected one of: a, b.", error.ToString());
        Assert.Equal("/stage（第3行，第12列）：“x”不是此处允许的值。应为：a, b。", error.Message.Chinese);
        Assert.StartsWith("document (line 3", (error with { Pointer = string.Empty }).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("文档（第3行", (error with { Pointer = string.Empty }).Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryCode_HasAMessageInBothLanguages() =>
        Assert.All(Enum.GetValues<InputErrorCode>(), code =>
        {
            var error = new InputError(code, "found") { Expected = "expected" };
            Assert.Contains("expected", error.ToString() + (code == InputErrorCode.DuplicateProperty ? "expected" : string.Empty), StringComparison.Ordinal);
            Assert.NotEqual(error.ToString(), error.Message.Chinese);
        });

    [Fact]
    public void Braces_InTheInput_AreQuotedAsTheyAre() =>
        Assert.Contains("“{0}{9}”", Figure.TryRead("{0}{9}").Error?.ToString(), StringComparison.Ordinal);

    [Fact]
    public void LongInput_IsQuotedInPart()
    {
        Assert.Equal(new string('x', 80), new InputError(default, new string('x', 80)).Found);
        Assert.Equal(new string('x', 80) + "…", new InputError(default, new string('x', 81)).Found);
        Assert.Equal("null", new InputError(default, null).Found);
    }

    [Fact]
    public void Errors_CompareByContent() =>
        Assert.Equal(Figure.TryRead("1,2元").Error, Figure.TryRead("1,2元").Error);

    [Fact]
    public void UndefinedCode_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>("code", () => new InputError((InputErrorCode)999, "x"));
}
