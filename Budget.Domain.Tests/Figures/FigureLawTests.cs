using Budget.Domain.Amounts;
using Budget.Domain.Figures;
using Budget.Domain.Tests.Support;
using Xunit;

namespace Budget.Domain.Tests.Figures;

public class FigureLawTests
{
    [Fact]
    public void Equality_IsThatOfKindUnitValueDecimalsAndCounter() =>
        Laws.EqualityIsThatOfContent(
            Generate.Figure, figure => figure.WithValue(figure.Value), figure => (figure.Kind, figure.Unit, figure.Value, figure.Decimals, figure.Counter));

    [Fact]
    public void Order_IsTotal() => Laws.OrderIsTotal(Generate.Figure);

    [Fact]
    public void Text_RoundTrips() => Laws.TextRoundTrips(Generate.Figure, text => Figure.TryRead(text));

    [Theory]
    [InlineData("1302.39万元", "１，３０２．３９ 万元")]
    [InlineData("-4.0%", "（4.0）％")]
    [InlineData("3台（套）", "3 台(套)")]
    [InlineData("0.0%", "-0.0%")]
    public void Spelling_IsKeptAndTakesNoPartInEquality(string text, string other)
    {
        var (left, right) = (Figure.Parse(text), Figure.Parse(other));

        Assert.Equal(left, right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.Equal((text, other), (left.Text, right.Text));
    }

    [Theory]
    [InlineData("1.5万元", "1.50万元")]
    [InlineData("1.50万元", "15000元")]
    [InlineData("1.5万元", "1.5千元")]
    [InlineData("5%", "5")]
    [InlineData("5个", "5辆")]
    [InlineData("5", "5个")]
    public void DifferentPrintings_AreDifferentFigures(string text, string other) => Assert.NotEqual(Figure.Parse(text), Figure.Parse(other));

    [Fact]
    public void HasSameValueAs_LooksThroughUnitsAndDecimals()
    {
        Assert.True(Figure.Parse("1.50万元").HasSameValueAs(Figure.Parse("15,000元")));
        Assert.False(Figure.Parse("1.50万元").HasSameValueAs(Figure.Parse("15,001元")));
        Assert.False(Figure.Parse("5%").HasSameValueAs(Figure.Parse("5")));
        Assert.False(Figure.Parse("5%").HasSameValueAs(null));
    }

    [Fact]
    public void TryToMoney_IsTheAmountExactlyIfTheDigitsAreWholeFen() =>
        Property.Holds(Generate.Figure, figure =>
        {
            var fits = figure.Kind == FigureKind.Amount && figure.BaseValue == decimal.Round(figure.BaseValue, 2);
            Assert.Equal(fits, figure.TryToMoney(out var money));
            Assert.Equal(fits ? figure.BaseValue : 0, money.ToDecimal(AmountUnit.Yuan));
        });

    [Fact]
    public void Step_IsOneInTheLastPrintedPlace()
    {
        Assert.Equal(100m, Figure.Parse("1302.39万元").Step);
        Assert.Equal(0.1m, Figure.Parse("34.5%").Step);
        Assert.Equal(1m, Figure.Parse("16个").Step);
    }
}
