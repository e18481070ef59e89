using Budget.Domain.Periods;
using Budget.Domain.Tests.Support;
using Budget.Domain.Text;
using NodaTime;
using Xunit;

namespace Budget.Domain.Tests.Periods;

public class FiscalYearTests
{
    [Fact]
    public void Equality_IsThatOfTheYear() =>
        Laws.EqualityIsThatOfContent(Generate.FiscalYear, year => new FiscalYear(year.Year), year => year.Year);

    [Fact]
    public void Order_IsTotal() => Laws.OrderIsTotal(Generate.FiscalYear);

    [Fact]
    public void Text_RoundTrips() => Laws.TextRoundTrips(Generate.FiscalYear, FiscalYear.TryRead);

    [Fact]
    public void Year_ContainsItsDaysAndNoOthers()
    {
        var year = new FiscalYear(2021);

        Assert.True(year.Contains(new LocalDate(2021, 1, 1)));
        Assert.True(year.Contains(new LocalDate(2021, 12, 31)));
        Assert.False(year.Contains(new LocalDate(2020, 12, 31)));
        Assert.False(year.Contains(new LocalDate(2022, 1, 1)));
        Assert.Equal(365, year.Interval.Length);
        Assert.Equal(366, new FiscalYear(2020).Interval.Length);
    }

    [Fact]
    public void NextAndPrevious_AreInverse()
    {
        Assert.Equal(new FiscalYear(2022), new FiscalYear(2021).Next);
        Assert.Equal(new FiscalYear(2021), new FiscalYear(2021).Next.Previous);
    }

    [Fact]
    public void YearsOutOfRange_AreRefused()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>("year", () => new FiscalYear(1948));

        Assert.StartsWith("The value must lie between 1949 and 2999.", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalYear(3000));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalYear(FiscalYear.Earliest).Previous);
        Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalYear(FiscalYear.Latest).Next);
    }

    [Theory]
    [InlineData("2021")]
    [InlineData("2021年")]
    [InlineData("2021年度")]
    [InlineData(" 2021 年度 ")]
    public void TryRead_PrintedYear_IsTheYear(string text) => Assert.Equal(new FiscalYear(2021), FiscalYear.Parse(text));

    [Theory]
    [InlineData("21年")]
    [InlineData("1948")]
    [InlineData("3000")]
    [InlineData("02021")]
    [InlineData("-2021")]
    [InlineData("2021财年")]
    [InlineData("2021度")]
    [InlineData("2021年年")]
    [InlineData("2021年度度")]
    public void TryRead_NoYear_SaysWhatWouldBe(string text)
    {
        var error = FiscalYear.TryRead(text).Error;

        Assert.Equal(InputErrorCode.OutOfRange, error?.Code);
        Assert.Equal("“" + text + "” is out of range. Expected: 1949-2999. Check the digits and the unit.", error?.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void TryRead_Blank_IsNoYear(string? text) => Assert.Equal(InputErrorCode.Blank, FiscalYear.TryRead(text).Error?.Code);
}
