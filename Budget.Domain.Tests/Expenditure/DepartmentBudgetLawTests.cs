using System.Collections.Immutable;
using Budget.Domain.Amounts;
using Budget.Domain.Collections;
using Budget.Domain.Expenditure;
using Budget.Domain.Tests.Support;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Expenditure;

/// <summary>Totals are sums of lines along every axis, whatever the order of the lines.</summary>
public class DepartmentBudgetLawTests
{
    [Fact]
    public void Equality_IsThatOfContent() =>
        Laws.EqualityIsThatOfContent(Generate.FewBudgets, budget => WithLines(budget, [.. budget.Lines]), budget => (
            budget.Department,
            budget.Year.Year,
            budget.Stage,
            string.Join('|', budget.Units.Select(unit => unit.Name + unit.Code)),
            string.Join('|', budget.Projects.Select(project => project.Name)),
            string.Join('|', budget.Lines.Select(line => (line.Amount, line.Fund, line.Function, line.Type, line.Economic, line.Unit, line.Project)))));

    [Fact]
    public void Totals_AreTheSumsOfTheirLines() =>
        Property.Holds(
            GenerateBudget.Any,
            budget =>
            {
                Assert.Equal(budget.Lines.Sum(line => line.Amount.Fen), budget.Total.Fen);
                AssertSums(budget, budget.TotalsByFund(), line => line.Fund);
                AssertSums(budget, budget.TotalsByType(), line => line.Type);
                AssertSums(budget, budget.TotalsByEconomic(), line => line.Economic);
                AssertSums(budget, budget.TotalsByUnit(), line => line.Unit);
                AssertSums(budget, budget.TotalsByProject(), line => line.Project);
                for (var level = 0; level <= 3; level++)
                {
                    var deepest = level;
                    AssertSums(budget, budget.TotalsByFunction(level), line => line.Function.AtLevel(deepest));
                }
            },
            cases: 300);

    [Fact]
    public void TotalOfAHeading_IsTheSumOfThePartsBelowIt() =>
        Property.Holds(
            GenerateBudget.Any,
            budget =>
            {
                foreach (var level in new[] { 0, 1, 2 })
                {
                    var below = budget.TotalsByFunction(level + 1);
                    Assert.All(budget.TotalsByFunction(level), total =>
                        Assert.Equal(total.Value, Money.Sum(below.Where(part => part.Key.AtLevel(level) == total.Key).Select(part => part.Value))));
                }
            },
            cases: 300);

    [Fact]
    public void LevelZero_IsTheTotal() =>
        Property.Holds(
            GenerateBudget.Any,
            budget => Money.Sum(budget.TotalsByFunction(0).Values) == budget.Total && budget.TotalsByFunction(0).Count <= 1,
            cases: 300);

    [Fact]
    public void BasicProjectAndTheRest_AddUpToTheTotal() =>
        Property.Holds(
            GenerateBudget.Any,
            budget => Money.Sum(
                new[] { ExpenditureType.Basic, ExpenditureType.Project, ExpenditureType.RemittanceToHigherLevel, ExpenditureType.Business, ExpenditureType.GrantsToAffiliates }
                    .Select(type => budget.TotalWhere(line => line.IsOf(type)))) == budget.Total,
            cases: 300);

    [Fact]
    public void OrderOfLines_DoesNotMatterForAnyTotal()
    {
        var shuffles =
            from budget in GenerateBudget.Any
            from lines in Generate.Shuffled(budget.Lines)
            select (budget, WithLines(budget, [.. lines]));

        Property.Holds(
            shuffles,
            pair =>
            {
                var (budget, shuffled) = pair;
                Assert.Equal(budget.Total, shuffled.Total);
                Assert.Equal(budget.TotalsByFund().AsEnumerable(), shuffled.TotalsByFund());
                Assert.Equal(budget.TotalsByType().AsEnumerable(), shuffled.TotalsByType());
                Assert.Equal(budget.TotalsByEconomic().AsEnumerable(), shuffled.TotalsByEconomic());
                Assert.Equal(budget.TotalsByUnit().AsEnumerable(), shuffled.TotalsByUnit());
                Assert.Equal(budget.TotalsByProject().AsEnumerable(), shuffled.TotalsByProject());
                for (var level = 0; level <= 3; level++)
                {
                    Assert.Equal(budget.TotalsByFunction(level).AsEnumerable(), shuffled.TotalsByFunction(level));
                }
            },
            cases: 300);
    }

    private static void AssertSums<TKey>(DepartmentBudget budget, ImmutableSortedDictionary<TKey, Money> totals, Func<ExpenditureLine, TKey> axis)
        where TKey : notnull
    {
        Assert.Equal(budget.Total, Money.Sum(totals.Values));
        Assert.Equal(totals.Keys.Order(), totals.Keys);
        Assert.Equal(budget.Lines.Select(axis).Distinct().Order(), totals.Keys);
        Assert.All(totals, total =>
            Assert.Equal(budget.Lines.Where(line => axis(line).Equals(total.Key)).Sum(line => line.Amount.Fen), total.Value.Fen));
    }

    private static DepartmentBudget WithLines(DepartmentBudget budget, ImmutableArray<ExpenditureLine> lines) =>
        new(budget.Department, budget.Year, budget.Stage, budget.Units.Select(unit => unit with { }).ToValueList(), lines, [.. budget.Projects]);
}
