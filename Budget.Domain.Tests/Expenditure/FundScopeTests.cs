using Budget.Domain.Expenditure;
using Budget.Domain.Tests.Support;
using Xunit;

namespace Budget.Domain.Tests.Expenditure;

public class FundScopeTests
{
    [Fact]
    public void Equality_IsThatOfTheFunds() =>
        Laws.EqualityIsThatOfContent(
            Generate.FundScope,
            scope => scope.IsSingleFund ? FundScope.FromFund(scope.Funds[0]) : scope.Funds.Length == 5 ? FundScope.All : FundScope.Appropriations,
            scope => string.Join('|', scope.Funds));

    [Fact]
    public void Funds_AreThoseContained() =>
        Property.Holds(Generate.FundScope, scope => scope.Funds.SequenceEqual(Enum.GetValues<Fund>().Where(scope.Contains)));

    [Fact]
    public void IsWithin_IsInclusionOfTheFunds() =>
        Property.Holds(Generate.Pair(Generate.FundScope), pair => pair.Left.IsWithin(pair.Right) == !pair.Left.Funds.Except(pair.Right.Funds).Any());

    [Fact]
    public void SingleFund_IsToldByItsFunds() =>
        Property.Holds(Generate.FundScope, scope => scope.IsSingleFund == (scope.Funds.Length == 1));

    [Fact]
    public void Appropriations_AreTheThreeFiscalFunds() =>
        Assert.Equal([Fund.GeneralPublicBudget, Fund.GovernmentManagedFunds, Fund.StateCapitalOperations], FundScope.Appropriations.Funds.AsEnumerable());

    [Fact]
    public void Default_IsAllFunds() => Assert.Equal(Enum.GetValues<Fund>(), default(FundScope).Funds.AsEnumerable());

    [Fact]
    public void ToString_IsACode()
    {
        Assert.Equal("all", FundScope.All.ToString());
        Assert.Equal("appropriations", FundScope.Appropriations.ToString());
        Assert.Equal("OtherFunds", FundScope.FromFund(Fund.OtherFunds).ToString());
    }

    [Fact]
    public void UndefinedFund_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("fund", () => FundScope.FromFund((Fund)5));
        Assert.Throws<ArgumentOutOfRangeException>("fund", () => FundScope.All.Contains((Fund)(-1)));
        Assert.Throws<ArgumentOutOfRangeException>("fund", () => (object)(FundScope)(Fund)5);
    }
}
