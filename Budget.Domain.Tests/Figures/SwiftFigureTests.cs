using Budget.Domain.Figures;
using Budget.Domain.Text;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Figures;

/// <summary>Plain spellings are read by a way of their own, which gives what the general one gives.</summary>
public class SwiftFigureTests
{
    [Fact]
    public void PlainSpellings_ReadLikeTheSameWithASign() => Property.Holds(
        from whole in Gen.Elements('0', '1', '9').ListOf().Resize(12)
        from point in Gen.Elements("", "", ".", "..", ",")
        from decimals in Gen.Elements('0', '5', '9').ListOf().Resize(13)
        from space in Gen.Elements("", "", " ", "  ", "\u3000")
        from unit in Gen.Elements(["", "元", "千元", "万元", "亿元", "百元", "元元", "%", "％", "万", "元 ", .. Figure.Counters])
        select string.Concat(whole) + point + (point.Length == 0 ? string.Empty : string.Concat(decimals)) + space + unit,
        text =>
        {
            // A plus is read the general way and changes nothing.
            ReadAlike(text, Figure.TryRead(text), Figure.TryRead("+" + text));
            ReadAlike(text, Figure.TryReadNumber(text), Figure.TryReadNumber("+" + text));
        },
        20_000);

    [Theory]
    [InlineData("99999999.9999999999亿元")]
    [InlineData("922337203.6854775807亿元")]
    [InlineData("922337203.6854775808亿元")]
    [InlineData("12345678901234567890123456789元")]
    [InlineData("0000000012.5%")]
    [InlineData("0000000012.5")]
    public void LongFigures_ReadLikeTheSameWithASign(string text)
    {
        ReadAlike(text, Figure.TryRead(text), Figure.TryRead("+" + text));
        ReadAlike(text, Figure.TryReadNumber(text), Figure.TryReadNumber("+" + text));
    }

    [Fact]
    public void FiguresWithManySpaces_AreRefusedFromTheSameLengthOn()
    {
        Assert.True(Figure.TryRead("1" + new string(' ', 198) + "元").IsSuccess);
        Assert.False(Figure.TryRead("1" + new string(' ', 199) + "元").IsSuccess);
    }

    private static void ReadAlike(string text, ReadResult<Figure> swift, ReadResult<Figure> general)
    {
        Assert.Equal(general.IsSuccess, swift.IsSuccess);
        if (swift.IsSuccess)
        {
            Assert.Equal(general.Value, swift.Value);
            Assert.Equal(general.Value.Counter, swift.Value.Counter);
            Assert.Equal("+" + swift.Value.Text, general.Value.Text);
            Assert.Equal(text, swift.Value.Text);
        }
    }
}
