using Budget.Domain.Amounts;
using Budget.Domain.Text;
using Xunit;

namespace Budget.Domain.Tests.Amounts;

public class MoneyTextTests
{
    [Theory]
    [InlineData(0, "0.00元")]
    [InlineData(1, "0.01元")]
    [InlineData(-1230, "-12.30元")]
    [InlineData(123456789, "1234567.89元")]
    [InlineData(long.MaxValue, "92233720368547758.07元")]
    [InlineData(-long.MaxValue, "-92233720368547758.07元")]
    public void ToString_IsYuanWithTwoDecimals(long fen, string text) => Assert.Equal(text, Money.FromFen(fen).ToString());

    [Theory]
    [InlineData("1,302.39 万元", 1_302_390_000)]
    [InlineData("１３０２．３９万元", 1_302_390_000)]
    [InlineData("0.00000001亿元", 100)]
    [InlineData("（3.50）千元", -350_000)]
    [InlineData("12.340000元", 1234)]
    public void Parse_PrintedAmount_IsTheAmount(string text, long fen)
    {
        Assert.Equal(Money.FromFen(fen), Money.Parse(text));
        Assert.True(Money.TryParse(text, out var money));
        Assert.Equal(fen, money.Fen);
    }

    [Theory]
    [InlineData("34.5%", InputErrorCode.NotAnExactAmount, "“34.5%” does not stand for one exact amount. Expected money in whole fen, such as 12.34元.")]
    [InlineData("16", InputErrorCode.NotAnExactAmount, "“16” does not stand for one exact amount. Expected money in whole fen, such as 12.34元.")]
    [InlineData("12.345元", InputErrorCode.NotAnExactAmount, "“12.345元” does not stand for one exact amount. Expected money in whole fen, such as 12.34元.")]
    [InlineData("", InputErrorCode.Blank, "“” stands for nothing printed. Expected something like 1302.39万元, 34.5%, 16个; leave it out if nothing is printed, because blank is not zero.")]
    [InlineData(null, InputErrorCode.Blank, "“” stands for nothing printed. Expected something like 1302.39万元, 34.5%, 16个; leave it out if nothing is printed, because blank is not zero.")]
    [InlineData("1,2元", InputErrorCode.MisplacedSeparator, "“1,2元” has a thousands separator in the wrong place. Expected groups of three digits as in 1,302.39; move or remove the separator. (at character 4)")]
    public void TryRead_NoAmount_SaysWhy(string? text, InputErrorCode code, string message)
    {
        var error = Money.TryRead(text).Error;

        Assert.Equal(code, error?.Code);
        Assert.Equal(message, error?.ToString());
        Assert.False(Money.TryParse(text, out var money));
        Assert.Equal(Money.Zero, money);
        Assert.Equal(message, Assert.Throws<InputFormatException>(() => Money.Parse(text)).Message);
    }
}
