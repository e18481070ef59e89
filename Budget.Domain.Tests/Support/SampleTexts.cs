using Budget.Domain.Amounts;
using Budget.Domain.Disclosure;
using Budget.Domain.Figures;
using Budget.Domain.Json;
using Budget.Domain.Samples;

namespace Budget.Domain.Tests.Support;

/// <summary>Invented published budgets as JSON.</summary>
internal static class SampleTexts
{
    /// <summary>Of one department in two consecutive years, the earlier one first.</summary>
    internal static (string Prior, string Current) OfTwoYears()
    {
        var years = SampleBudgets.CreateYears(seed: 5, years: 2);
        return (Publish(years[0]), Publish(years[1]));
    }

    private static string Publish(Domain.Expenditure.DepartmentBudget budget) =>
        BudgetJson.Write(budget.Disclose(AmountUnit.TenThousandYuan, 2, RoundingConvention.HalfUp));
}
