using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;
using Budget.Domain.Figures;
using Budget.Domain.Periods;
using Xunit;

namespace Budget.Domain.Tests.Docs.Snippets;

public class PublishABudget
{
    [Fact]
    public void PublishABudget_OfThreeLines_PrintsTheRoundedTotal()
    {
        // <publish>
        var general = Fund.GeneralPublicBudget;
        ExpenditureLine[] lines =
        [
            new(Money.FromYuan(7_374_216.55m), general, FunctionalCode.Parse("2011301"), ExpenditureType.Personnel, EconomicCode.Parse("30101")),
            new(Money.FromYuan(96_980m), general, FunctionalCode.Parse("2011301"), ExpenditureType.DailyOperating, EconomicCode.Parse("30217")),
            new(Money.FromYuan(1_275_000m), general, FunctionalCode.Parse("2011399"), ExpenditureType.Project, EconomicCode.Parse("30227")),
        ];
        var budget = new DepartmentBudget("某市商务局", new(2021), BudgetStage.InitialBudget, [new("某市商务局本级")], [.. lines]);

        var disclosure = budget.Disclose(AmountUnit.TenThousandYuan, decimals: 2, RoundingConvention.HalfUp);
        Console.WriteLine(disclosure.Expenditure!.Total);
        // </publish>

        Assert.Equal(Money.FromYuan(8_746_196.55m), budget.Total);
        Assert.Equal("874.62万元", disclosure.Expenditure.Total?.Text);
    }
}
