using System.Runtime.CompilerServices;
using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Expenditure;
using Budget.Domain.Tests.Support;
using Xunit;

namespace Budget.Domain.Tests.Expenditure;

public class ExpenditureLineTests
{
    private static readonly FunctionalCode Function = FunctionalCode.Parse("2011301");

    [Fact]
    public void Equality_IsThatOfAllComponents() =>
        Laws.EqualityIsThatOfContent(
            Generate.FewLines,
            line => new ExpenditureLine(line.Amount, line.Fund, line.Function, line.Type, line.Economic, line.Unit, line.Project),
            line => (line.Amount.Fen, line.Fund, line.Function.ToString(), line.Type, line.Economic.ToString(), line.Unit, line.Project));

    [Fact]
    public void Components_AreKept()
    {
        var line = new ExpenditureLine(
            Money.MaxValue, Fund.OtherFunds, Function, ExpenditureType.Project, EconomicCode.Parse("30217"), ushort.MaxValue, int.MaxValue);

        Assert.Equal(
            (Money.MaxValue, Fund.OtherFunds, Function, ExpenditureType.Project, EconomicCode.Parse("30217"), ushort.MaxValue, int.MaxValue),
            (line.Amount, line.Fund, line.Function, line.Type, line.Economic, line.Unit, line.Project));
    }

    [Fact]
    public void Line_Takes24Bytes() => Assert.Equal(24, Unsafe.SizeOf<ExpenditureLine>());

    [Fact]
    public void Default_IsNothingFromTheGeneralPublicBudget() =>
        Assert.Equal(new ExpenditureLine(Money.Zero, Fund.GeneralPublicBudget, FunctionalCode.Root, ExpenditureType.Basic), default);

    [Theory]
    [InlineData(ExpenditureType.Basic, ExpenditureType.Basic, true)]
    [InlineData(ExpenditureType.Personnel, ExpenditureType.Basic, true)]
    [InlineData(ExpenditureType.DailyOperating, ExpenditureType.Basic, true)]
    [InlineData(ExpenditureType.Project, ExpenditureType.Basic, false)]
    [InlineData(ExpenditureType.Project, ExpenditureType.Project, true)]
    [InlineData(ExpenditureType.Personnel, ExpenditureType.Personnel, true)]
    [InlineData(ExpenditureType.Personnel, ExpenditureType.DailyOperating, false)]
    [InlineData(ExpenditureType.Basic, ExpenditureType.Personnel, false)]
    public void IsOf_CountsTheTwoPartsAsBasic(ExpenditureType type, ExpenditureType wanted, bool expected) =>
        Assert.Equal(expected, new ExpenditureLine(Money.Zero, Fund.OtherFunds, Function, type).IsOf(wanted));

    [Fact]
    public void ComponentsOutOfRange_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("amount", () => new ExpenditureLine(Money.FromFen(-1), Fund.OtherFunds, Function, ExpenditureType.Basic));
        Assert.Throws<ArgumentOutOfRangeException>("fund", () => new ExpenditureLine(Money.Zero, (Fund)5, Function, ExpenditureType.Basic));
        Assert.Throws<ArgumentOutOfRangeException>("type", () => new ExpenditureLine(Money.Zero, Fund.OtherFunds, Function, (ExpenditureType)7));
        Assert.Throws<ArgumentOutOfRangeException>("unit", () => new ExpenditureLine(Money.Zero, Fund.OtherFunds, Function, ExpenditureType.Basic, unit: 65_536));
        Assert.Throws<ArgumentOutOfRangeException>("unit", () => new ExpenditureLine(Money.Zero, Fund.OtherFunds, Function, ExpenditureType.Basic, unit: -1));
        Assert.Throws<ArgumentOutOfRangeException>("project", () => new ExpenditureLine(Money.Zero, Fund.OtherFunds, Function, ExpenditureType.Basic, project: -1));
    }
}
