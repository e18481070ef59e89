using System.Collections.Immutable;
using System.Globalization;
using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;
using Budget.Domain.Figures;
using Budget.Domain.Periods;

/// <summary>Generated budgets whose lists are as long as one likes: headings below real categories, with codes that need not exist.</summary>
internal static class Documents
{
    private static readonly ImmutableArray<FunctionalCode> Categories =
        [.. FunctionalClassification.Attested.Headings.Where(heading => heading.Code.Level == 1).Select(heading => heading.Code)];

    /// <summary>A published budget with its tables that spends money on so many items, and does not contradict itself.</summary>
    internal static BudgetDisclosure OfItems(int items)
    {
        var random = new Random(2021);
        var lines = Enumerable.Range(0, items).Select(number => new ExpenditureLine(
            Money.FromFen(random.Next(1, 1_000_000_000)),
            number % 5 == 0 ? Fund.GovernmentManagedFunds : Fund.GeneralPublicBudget,
            Item(number),
            (ExpenditureType)(1 + random.Next(3)),
            EconomicCode.From(302, 1 + random.Next(99))));
        var budget = new DepartmentBudget("示例市示例局", new FiscalYear(2021), BudgetStage.InitialBudget, [new BudgetaryUnit("本级")], [.. lines]);
        return budget.Disclose(AmountUnit.TenThousandYuan, 2, RoundingConvention.HalfUp);
    }

    // Three items a subcategory and sixteen subcategories a category, so that documents of every size have much the same shape.
    private static FunctionalCode Item(int number)
    {
        var (subcategory, category) = (number / 3, number / 48);
        return FunctionalCode.From(
            int.Parse(Categories[category % Categories.Length].ToString(), CultureInfo.InvariantCulture),
            1 + (subcategory % 16) + (16 * (category / Categories.Length)),
            1 + (number % 3));
    }
}
