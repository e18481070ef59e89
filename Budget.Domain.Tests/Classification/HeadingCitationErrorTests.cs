using Budget.Domain.Classification.Citations;
using Budget.Domain.Text;
using Xunit;

namespace Budget.Domain.Tests.Classification;

/// <summary>What fits nowhere in a printed heading is an error at its place, never passed over.</summary>
public class HeadingCitationErrorTests
{
    [Theory]
    [InlineData("一般公共服务支出（类）等等", 12)]
    [InlineData("一般公共服务支出（类）商贸事务（款）行政运行（项）。", 26)]
    [InlineData("一般公共服务支出（类），商贸事务（款）", 12)]
    [InlineData("商贸事务（款）一般公共服务支出（类）", 16)]
    [InlineData("商贸事务（款）行政运行（款）", 12)]
    [InlineData("一般公共服务支出（类）、（款）", 12)]
    [InlineData("一般公共服务支出（类", 9)]
    [InlineData("一般公共服务）支出", 7)]
    [InlineData("行政运行：人员工资", 5)]
    [InlineData("？？", 1)]
    [InlineData("208-05-01-", 10)]
    [InlineData("208--05", 4)]
    [InlineData("20 80 501", 1)]
    [InlineData("208 05 0", 8)]
    [InlineData("208-05-01，", 10)]
    [InlineData("208类05款01项；", 11)]
    [InlineData("2010601 2010602", 9)]
    [InlineData("2010601 行政运行（2010601）", 13)]
    [InlineData("201（类）20206（款）", 7)]
    [InlineData("一般公共服务支出（类）、商贸事务（款）", 12)]
    [InlineData("、商贸事务", 1)]
    [InlineData("201类13款01项\n行政运行\t（款）", 17)]
    public void AStrayCharacter_IsPointedAt(string text, int position)
    {
        var error = HeadingCitation.TryRead(text).Error;

        Assert.Equal((InputErrorCode.StrayCharacter, position), (error?.Code, error?.Position));
        Assert.NotNull(error?.Expected);
        Assert.StartsWith(error.ToString(), Assert.Throws<ArgumentException>(nameof(text), () => new HeadingCitation(text)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2018", InputErrorCode.WrongCode, 1)]
    [InlineData("20805011 行政单位离退休", InputErrorCode.WrongCode, 1)]
    [InlineData("20800 无", InputErrorCode.WrongCode, 1)]
    [InlineData("一般公共服务支出（类）财政事务（06款）", InputErrorCode.WrongCode, 17)]
    [InlineData("（类）商贸事务（款）", InputErrorCode.Blank, 1)]
    [InlineData("一般公共服务支出（类）（款）", InputErrorCode.Blank, 12)]
    [InlineData("2010601 财政事务（款）", InputErrorCode.LevelMismatch, 1)]
    [InlineData("20106 行政运行（项）", InputErrorCode.LevelMismatch, 1)]
    [InlineData("208类05款01", InputErrorCode.LevelMismatch, 8)]
    [InlineData("208类05款1项", InputErrorCode.WrongCode, 8)]
    [InlineData("208社会保障和就业支出05行政事业单位养老支出01行政单位离退休", InputErrorCode.WrongCode, 13)]
    [InlineData("201一般公共服务支出类13商贸事务款01行政运行项", InputErrorCode.WrongCode, 13)]
    [InlineData("20113项", InputErrorCode.LevelMismatch, 1)]
    [InlineData("（行政运行（类） 201", InputErrorCode.StrayCharacter, 1)]
    public void AWrongPart_IsPointedAt(string text, InputErrorCode code, int position)
    {
        var error = HeadingCitation.TryRead(text).Error;

        Assert.Equal((code, position), (error?.Code, error?.Position));
    }

    [Fact]
    public void TheMessage_SaysWhereAndWhatWasExpected() =>
        Assert.Equal(
            "“208-05-01，” holds a character that does not belong there. Expected something like 一般公共服务支出（类）商贸事务（款）行政运行（项）, 2011301, 201 13 01, 201-13-01, 201类13款01项; correct or remove the character. (at character 10)",
            HeadingCitation.TryRead("208-05-01，").Error?.ToString());

    [Fact]
    public void HugeTexts_AreReadOrRefusedInTime() =>
        Assert.All(
            new[] { new string('（', 200_000), new string('9', 200_000), "类" + string.Concat(Enumerable.Repeat("（1", 100_000)), string.Concat(Enumerable.Repeat("201类", 50_000)) },
            text => Assert.False(HeadingCitation.TryRead(text).IsSuccess));
}
