using Budget.Domain.Classification;
using Budget.Domain.Text;
using Xunit;

namespace Budget.Domain.Tests.Classification;

public class FunctionalCodeTests
{
    [Fact]
    public void Sorting_PutsEveryHeadingBeforeItsParts()
    {
        string[] tree = ["0", "201", "20101", "2010101", "2010199", "20102", "2010201", "202", "20201"];

        Assert.Equal(tree, Enumerable.Reverse(tree).Select(FunctionalCode.Parse).Order().Select(code => code.ToString()));
    }

    [Fact]
    public void IsWithin_ComparesWholeLevels()
    {
        Assert.True(FunctionalCode.Parse("2080505").IsWithin(FunctionalCode.Parse("20805")));
        Assert.True(FunctionalCode.Parse("2080505").IsWithin(FunctionalCode.Root));
        Assert.True(FunctionalCode.Root.IsWithin(FunctionalCode.Root));
        Assert.False(FunctionalCode.Parse("20805").IsWithin(FunctionalCode.Parse("2080505")));
        Assert.False(FunctionalCode.Parse("2080505").IsWithin(FunctionalCode.Parse("20806")));
        Assert.False(FunctionalCode.Root.IsWithin(FunctionalCode.Parse("208")));
    }

    [Fact]
    public void Root_IsItsOwnParentAndTheDefault()
    {
        Assert.Equal(default, FunctionalCode.Root);
        Assert.Equal(FunctionalCode.Root, FunctionalCode.Root.Parent);
        Assert.Empty(FunctionalCode.Root.Ancestors());
        Assert.Equal("0", FunctionalCode.Root.ToString());
    }

    [Theory]
    [InlineData("2")]
    [InlineData("20")]
    [InlineData("2010")]
    [InlineData("201010")]
    [InlineData("20101011")]
    [InlineData("000")]
    [InlineData("099")]
    [InlineData("00101")]
    [InlineData("20100")]
    [InlineData("2010100")]
    [InlineData("2010001")]
    [InlineData("2010000")]
    [InlineData("00")]
    public void WrongLengthOrEmptyLevel_IsRefused(string text)
    {
        var error = FunctionalCode.TryRead(text).Error;

        Assert.Equal(InputErrorCode.WrongCode, error?.Code);
        Assert.Null(error?.Position);
        Assert.Equal(
            "“" + text + "” is no classification code: its length fits no level, or a level in it is empty. Expected codes like 201, 20106, 2010601.",
            error?.ToString());
        Assert.False(FunctionalCode.TryParse(text, out var code));
        Assert.Equal(FunctionalCode.Root, code);
        Assert.Equal(error, Assert.Throws<InputFormatException>(() => FunctionalCode.Parse(text)).Error);
    }

    [Theory]
    [InlineData("201a", 4)]
    [InlineData(" 201", 1)]
    [InlineData("-201", 1)]
    [InlineData("２01", 1)]
    [InlineData("20101.1", 6)]
    [InlineData("20101011111111111111x", 21)]
    public void StrayCharacter_IsPointedAt(string text, int position)
    {
        var error = FunctionalCode.TryRead(text).Error;

        Assert.Equal(InputErrorCode.StrayCharacter, error?.Code);
        Assert.Equal(position, error?.Position);
        Assert.Equal(
            "“" + text + "” holds a character that does not belong there. Expected something like 0-9; correct or remove the character. (at character " + position + ")",
            error?.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Blank_IsNoCode(string? text) => Assert.Equal(InputErrorCode.Blank, FunctionalCode.TryRead(text).Error?.Code);

    [Fact]
    public void HugeText_IsRefused() => Assert.Equal(InputErrorCode.WrongCode, FunctionalCode.TryRead(new string('9', 100_000)).Error?.Code);

    [Fact]
    public void PartsOutOfRange_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("category", () => FunctionalCode.From(99));
        Assert.Throws<ArgumentOutOfRangeException>("category", () => FunctionalCode.From(1000));
        Assert.Throws<ArgumentOutOfRangeException>("subcategory", () => FunctionalCode.From(201, 100));
        Assert.Throws<ArgumentOutOfRangeException>("subcategory", () => FunctionalCode.From(201, -1));
        Assert.Throws<ArgumentOutOfRangeException>("item", () => FunctionalCode.From(201, 1, 100));
        Assert.Throws<ArgumentException>("item", () => FunctionalCode.From(201, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>("level", () => FunctionalCode.Root.AtLevel(4));
        Assert.Throws<ArgumentOutOfRangeException>("level", () => FunctionalCode.Root.AtLevel(-1));
    }
}
