using Budget.Domain.Classification;
using Budget.Domain.Periods;
using Budget.Domain.Tests.Support;
using Xunit;

namespace Budget.Domain.Tests.Classification;

public class FunctionalHeadingTests
{
    [Fact]
    public void Equality_IsThatOfCodeAndNames() =>
        Laws.EqualityIsThatOfContent(
            Generate.FunctionalHeading,
            heading => heading.Code is { } code ? FunctionalHeading.FromCode(code) : heading.Level == 0 ? heading : FunctionalHeading.FromNames([.. heading.Names]),
            heading => (heading.Code, string.Join('/', heading.Names)));

    [Fact]
    public void Parent_StandsOneLevelUp_AndTheLastAncestorIsTheRoot() =>
        Property.Holds(Generate.FunctionalHeading, heading =>
        {
            Assert.Equal(Math.Max(0, heading.Level - 1), heading.Parent.Level);
            Assert.Equal(Enumerable.Range(0, heading.Level).Reverse(), heading.Ancestors().Select(ancestor => ancestor.Level));
            Assert.True(heading.Level == 0 || heading.Ancestors().Last() == FunctionalHeading.Root);
        });

    [Fact]
    public void RootByCode_IsTheRoot()
    {
        Assert.Same(FunctionalHeading.Root, FunctionalHeading.FromCode(FunctionalCode.Root));
        Assert.Equal(FunctionalHeading.Root, FunctionalHeading.Root.Parent);
        Assert.Equal(0, FunctionalHeading.Root.Level);
    }

    [Fact]
    public void HeadingByCode_NeverEqualsOneByName() =>
        Assert.NotEqual(FunctionalHeading.FromCode(FunctionalCode.Parse("201")), FunctionalHeading.FromNames("一般公共服务支出"));

    [Theory]
    [InlineData("一般公共服务支出", "一般公共服务")]
    [InlineData("一般 公共服务 支出", "一般公共服务")]
    [InlineData("“三农”支出", "三农")]
    [InlineData("其他(含债务)支出", "其他（含债务）")]
    [InlineData("支出", "支出")]
    public void Names_AreKeptInCanonicalForm(string printed, string canonical) =>
        Assert.Equal([canonical], FunctionalHeading.FromNames(printed).Names);

    [Theory]
    [InlineData("行政运行（商贸事务）", "行政运行")]
    [InlineData("行政运行(商贸事务)", "行政运行")]
    [InlineData("行政运行（商贸事务支出）", "行政运行")]
    [InlineData("行政运行（人大事务）", "行政运行（人大事务）")]
    [InlineData("（商贸事务）", "（商贸事务）")]
    public void ParentInBrackets_IsDropped(string printed, string canonical) =>
        Assert.Equal(["一般公共服务", "商贸事务", canonical], FunctionalHeading.FromNames("一般公共服务支出", "商贸事务", printed).Names);

    [Fact]
    public void ToString_IsTheCodeOrTheNames()
    {
        Assert.Equal("20113", FunctionalHeading.FromCode(FunctionalCode.Parse("20113")).ToString());
        Assert.Equal("一般公共服务/商贸事务", FunctionalHeading.FromNames("一般公共服务支出", "商贸事务").ToString());
    }

    [Fact]
    public void ALabel_TakesNoPartInEquality()
    {
        var code = FunctionalCode.Parse("20113");

        Assert.Equal(FunctionalHeading.FromCode(code), FunctionalHeading.FromCode(code, "商贸事务"));
        Assert.Equal(FunctionalHeading.FromCode(code).GetHashCode(), FunctionalHeading.FromCode(code, "商贸事务").GetHashCode());
        Assert.Equal("20113 商贸事务", FunctionalHeading.FromCode(code, "商贸事务").ToString());
    }

    [Fact]
    public void NamesBelowACode_HaveItAmongTheirAncestors()
    {
        var heading = FunctionalClassification.Attested
            .Resolve(new("一般公共服务支出（类）某事务（款）某项目（项）"), new FiscalYear(2021)).ToHeading();

        Assert.Equal((3, null, "201"), (heading.Level, heading.Code?.ToString(), heading.Known.ToString()));
        Assert.Equal(["201/某事务", "201", ""], heading.Ancestors().Select(above => above.ToString()));
    }

    [Fact]
    public void NoNamesOrTooMany_AreRefused()
    {
        Assert.Throws<ArgumentException>("names", () => FunctionalHeading.FromNames());
        Assert.Throws<ArgumentException>("names", () => FunctionalHeading.FromNames("a", "b", "c", "d"));
        Assert.Throws<ArgumentException>("names", () => FunctionalHeading.FromNames("a", " "));
        Assert.Throws<ArgumentNullException>("names", () => FunctionalHeading.FromNames(null!));
    }
}
