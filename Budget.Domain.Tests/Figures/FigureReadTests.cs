using System.Diagnostics;
using System.Globalization;
using Budget.Domain.Amounts;
using Budget.Domain.Figures;
using Xunit;

namespace Budget.Domain.Tests.Figures;

public class FigureReadTests
{
    [Theory]
    [InlineData("1302.39万元", "1302.39")]
    [InlineData("1302.39 万元", "1302.39")]
    [InlineData("1,302.39万元", "1302.39")]
    [InlineData("1，302．39万元", "1302.39")]
    [InlineData("１３０２.３９　万元", "1302.39")]
    [InlineData("1 302.39万 元", "1302.39")]
    [InlineData("\t1302.39\u00A0万元\n", "1302.39")]
    [InlineData("1,302,390万元", "1302390")]
    [InlineData("0万元", "0")]
    [InlineData("0.00万元", "0.00")]
    [InlineData("007.50万元", "7.50")]
    [InlineData("+7.5万元", "7.5")]
    [InlineData("＋7.5万元", "7.5")]
    [InlineData(".5万元", "0.5")]
    [InlineData("-7.5万元", "-7.5")]
    [InlineData("- 7.5万元", "-7.5")]
    [InlineData("－7.5万元", "-7.5")]
    [InlineData("−7.5万元", "-7.5")]
    [InlineData("–7.5万元", "-7.5")]
    [InlineData("—7.5万元", "-7.5")]
    [InlineData("‐7.5万元", "-7.5")]
    [InlineData("‑7.5万元", "-7.5")]
    [InlineData("‒7.5万元", "-7.5")]
    [InlineData("﹣7.5万元", "-7.5")]
    [InlineData("负7.5万元", "-7.5")]
    [InlineData("(7.5)万元", "-7.5")]
    [InlineData("(7.5万元)", "-7.5")]
    [InlineData("（7.5）万元", "-7.5")]
    [InlineData("（7.5万元）", "-7.5")]
    [InlineData("（ 1,007.5 ） 万元", "-1007.5")]
    [InlineData("(7.5）万元", "-7.5")]
    public void Amount_IsReadInAnySpelling(string text, string value) =>
        AssertRead(text, FigureKind.Amount, value, AmountUnit.TenThousandYuan, string.Empty);

    [Theory]
    [InlineData("12.34元", "12.34", AmountUnit.Yuan)]
    [InlineData("12.34千元", "12.34", AmountUnit.ThousandYuan)]
    [InlineData("12.34亿元", "12.34", AmountUnit.HundredMillionYuan)]
    [InlineData("92233720368547758.07元", "92233720368547758.07", AmountUnit.Yuan)]
    [InlineData("-922337203.6854775807亿元", "-922337203.6854775807", AmountUnit.HundredMillionYuan)]
    public void Amount_IsReadInEveryUnit(string text, string value, AmountUnit unit) =>
        AssertRead(text, FigureKind.Amount, value, unit, string.Empty);

    [Theory]
    [InlineData("36.1%", "36.1")]
    [InlineData("36.1 %", "36.1")]
    [InlineData("100.0 %", "100.0")]
    [InlineData("１００．０％", "100.0")]
    [InlineData("-4 %", "-4")]
    [InlineData("（4.25%）", "-4.25")]
    [InlineData("1000000000000000%", "1000000000000000")]
    [InlineData("0.0000000001%", "0.0000000001")]
    public void Percentage_IsRead(string text, string value) => AssertRead(text, FigureKind.Percentage, value, default, string.Empty);

    [Theory]
    [InlineData("16", "16", "")]
    [InlineData("1,016", "1016", "")]
    [InlineData("16个", "16", "个")]
    [InlineData("１６ 辆", "16", "辆")]
    [InlineData("3台（套）", "3", "台（套）")]
    [InlineData("3台(套)", "3", "台（套）")]
    [InlineData("3 台 （ 套 ）", "3", "台（套）")]
    [InlineData("3台／套", "3", "台/套")]
    [InlineData("(3台（套）)", "-3", "台（套）")]
    [InlineData("（3）台（套）", "-3", "台（套）")]
    [InlineData("1.5年", "1.5", "年")]
    public void Count_IsReadWithItsCounter(string text, string value, string counter) =>
        AssertRead(text, FigureKind.Count, value, default, counter);

    [Fact]
    public void EveryCounter_IsRead()
    {
        foreach (var counter in Figure.Counters)
        {
            AssertRead("2" + counter, FigureKind.Count, "2", default, counter);
        }
    }

    [Fact]
    public void DefaultUnit_AppliesOnlyWhereNoneIsPrinted()
    {
        Assert.Equal(Figure.Amount(12.5m, AmountUnit.TenThousandYuan), Figure.TryRead("12.5", AmountUnit.TenThousandYuan).Value);
        Assert.Equal(Figure.Amount(12m, AmountUnit.TenThousandYuan), Figure.TryRead("12", AmountUnit.TenThousandYuan).Value);
        Assert.Equal(Figure.Amount(12.5m, AmountUnit.Yuan), Figure.TryRead("12.5元", AmountUnit.TenThousandYuan).Value);
        Assert.Equal(Figure.Percentage(12.5m), Figure.TryRead("12.5%", AmountUnit.TenThousandYuan).Value);
        Assert.Equal(Figure.Count(12, "辆"), Figure.TryRead("12辆", AmountUnit.TenThousandYuan).Value);
    }

    [Fact]
    public void LongestText_IsRead() =>
        Assert.Equal(Figure.Count(5), Figure.Parse(new string(' ', 199) + "5"));

    [Fact]
    public void HugeText_IsRefusedAtOnce()
    {
        var watch = Stopwatch.StartNew();
        foreach (var c in "1,. -(万x0")
        {
            Assert.False(Figure.TryParse(new string(c, 100_000), out _));
            Assert.False(Figure.TryParse(c + new string('1', 100_000), out _));
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), "Refusing took " + watch.Elapsed);
    }

    private static void AssertRead(string text, FigureKind kind, string value, AmountUnit unit, string counter)
    {
        var figure = Figure.TryRead(text).OrThrow();

        Assert.Equal(kind, figure.Kind);
        Assert.Equal(value, figure.Value.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(unit, figure.Unit);
        Assert.Equal(counter, figure.Counter);
        Assert.Equal(text, figure.Text);
        Assert.Equal(text, figure.ToString());
        Assert.Equal(figure, Figure.Parse(text));
        Assert.True(Figure.TryParse(text, out var parsed) && parsed == figure);
    }
}
