using System.Globalization;
using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Classification.Crosswalks;
using Budget.Domain.Comparison;
using Budget.Domain.Expenditure;
using Budget.Domain.Periods;
using Xunit;

namespace Budget.Domain.Tests.Comparison;

/// <summary>Housing moved to 30113 in 2018, and its old code means something else since.</summary>
public class RestatedComparisonTests
{
    [Fact]
    public void HousingFund_IsComparedWithItself_AndNotWithItsOldCode()
    {
        var comparison = BudgetComparison.LikeForLike(
            Budget(2017, ("30311", 80_000), ("30101", 500_000), ("30307", 3_000)),
            Budget(2018, ("30113", 90_000), ("30101", 510_000), ("30311", 1_000)));

        var through = comparison.Through(Crosswalk.Between(EconomicClassification.About2007, EconomicClassification.Attested));

        Assert.Equal(
            ["30101 Comparable False +10000.00元", "30113 Restated False +10000.00元", "30311 Incomparable False +1000.00元", "30307 Incomparable True -3000.00元"],
            through.Headings.Select(row => $"{row.Heading} {row.Kind} {row.IsLeftBehind} {row.Movement.Change}"));
        Assert.Equal((500_000m, 510_000m), (Yuan(through.Comparable.Prior), Yuan(through.Comparable.Current)));
        Assert.Equal((80_000m, 90_000m), (Yuan(through.Restated.Prior), Yuan(through.Restated.Current)));
        Assert.Equal((3_000m, 1_000m), (Yuan(through.Incomparable.Prior), Yuan(through.Incomparable.Current)));
    }

    [Fact]
    public void AHeadingThatMayHaveGotPartOfASplit_IsNotComparable()
    {
        var (prior, current) = (Budget(2009, ("", 70)), Budget(2021, ("", 100)));
        var comparison = BudgetComparison.LikeForLike(Under(prior, "216"), Under(current, "217"));

        var through = comparison.Through(Crosswalk.Between(FunctionalClassification.About2009, FunctionalClassification.Attested));

        Assert.Equal(
            ["217 Incomparable False", "216 Incomparable True"],
            through.Headings.Select(row => $"{row.Heading} {row.Kind} {row.IsLeftBehind}"));
        Assert.Equal(comparison.Total, through.Incomparable);
    }

    [Theory]
    [InlineData("301:100 303:70", "301:150 303:20", "301 Incomparable 100→150, 303 Incomparable 0→20, 303 Incomparable 70→0")]
    [InlineData("30101:100 30311:70", "301:150 303:20", "301 Restated 0→150, 30101 Comparable 100→0, 30113 Restated 70→0, 303 Restated 0→20")]
    [InlineData("30101:100 303:70", "30101:150", "30101 Comparable 100→150, 303 Incomparable 70→0")]
    [InlineData("302:100", "302:110", "302 Comparable 100→110")]
    public void ACategory_IsComparable_IfItHoldsTheSameItemsInBothEditions(string prior, string current, string expected)
    {
        var through = BudgetComparison.LikeForLike(Lines(2017, prior), Lines(2018, current))
            .Through(Crosswalk.Between(EconomicClassification.About2007, EconomicClassification.Attested));

        Assert.Equal(expected, string.Join(", ", through.Headings.Select(row => $"{row.Heading} {row.Kind} {Yuan(row.Movement.Prior):0}→{Yuan(row.Movement.Current):0}")));

        static DepartmentBudget Lines(int year, string lines) =>
            Budget(year, [.. lines.Split(' ').Select(line => line.Split(':')).Select(line => (line[0], decimal.Parse(line[1], CultureInfo.InvariantCulture)))]);
    }

    [Fact]
    public void ACrosswalkThatLeadsTheOtherWay_IsRefused()
    {
        var comparison = BudgetComparison.LikeForLike(Budget(2019, ("30113", 1)), Budget(2016, ("30311", 1)));
        var crosswalk = Crosswalk.Between(EconomicClassification.About2007, EconomicClassification.Attested);

        Assert.Throws<ArgumentException>("crosswalk", () => comparison.Through(crosswalk));
        Assert.Equal(RestatementKind.Restated, Assert.Single(comparison.Through(crosswalk.Inverse()).Headings).Kind);
    }

    private static DepartmentBudget Under(DepartmentBudget budget, string code) => new(
        budget.Department, budget.Year, budget.Stage, budget.Units, [.. budget.Lines.Select(line => new ExpenditureLine(line.Amount, line.Fund, FunctionalCode.Parse(code), line.Type))]);

    private static decimal Yuan(Money amount) => amount.ToDecimal(AmountUnit.Yuan);

    private static DepartmentBudget Budget(int year, params (string Code, decimal Yuan)[] lines) => new(
        "某局",
        new(year),
        BudgetStage.InitialBudget,
        [new("本级")],
        [
            .. lines.Select(line => new ExpenditureLine(
                Money.FromYuan(line.Yuan), Fund.GeneralPublicBudget, FunctionalCode.Parse("2010601"), ExpenditureType.Personnel, line.Code.Length == 0 ? default : EconomicCode.Parse(line.Code))),
        ]);
}
