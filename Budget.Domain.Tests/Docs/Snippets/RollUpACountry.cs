using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Expenditure;
using Budget.Domain.Periods;
using Budget.Domain.RollUps;
using Xunit;

namespace Budget.Domain.Tests.Docs.Snippets;

public class RollUpACountry
{
    private static readonly DepartmentBudget[] Budgets = [Budget("教育局", "2050202", 1_200), Budget("商务局", "2011301", 300), Budget("体育局", "2070307", 45)];

    [Fact]
    public void RollUp_OfBudgets_AnswersByHeading()
    {
        var budgets = Budgets;

        // <roll-up>
        RollUpAxes axes = new() { FunctionLevel = 3, ByFund = true, ByType = true };
        var country = RollUp.FromBudgets(axes, budgets);

        Console.WriteLine(country.TotalOf(new() { Function = FunctionalCode.Parse("205"), Funds = Fund.GeneralPublicBudget }));
        foreach (var cell in country.Along(new() { FunctionLevel = 1 }))
        {
            Console.WriteLine($"{cell.Scope.Function} {cell.Amount}");
        }
        // </roll-up>

        Assert.Equal(1_200, country.TotalOf(new() { Function = FunctionalCode.Parse("205") }).Fen);
        Assert.Equal(["201", "205", "207"], country.Along(new() { FunctionLevel = 1 }).Select(cell => cell.Scope.Function.ToString()));
    }

    [Fact]
    public void RollUp_ByMapAndMerge_IsTheSame()
    {
        RollUpAxes axes = new() { FunctionLevel = 3, ByFund = true, ByType = true };
        var partitions = Budgets.Chunk(2);

        // <map-and-merge>
        var country = partitions
            .AsParallel()
            .Select(partition => RollUp.FromBudgets(axes, partition))
            .Aggregate(RollUp.Empty(axes), (left, right) => left.Merge(right));
        // </map-and-merge>

        Assert.Equal(RollUp.FromBudgets(axes, Budgets), country);
    }

    [Fact]
    public void RollUp_ThroughRows_IsTheSame()
    {
        RollUpAxes axes = new() { FunctionLevel = 3, ByFund = true, ByType = true };
        var partial = RollUp.FromBudgets(axes, Budgets);

        // <rows>
        var rows = partial.Select(cell => (
            Function: cell.Scope.Function.ToString(),
            Fund: cell.Scope.Funds.Funds[0],
            Type: cell.Scope.Type!.Value,
            cell.Amount.Fen));

        var received = RollUp.FromCells(axes, rows.Select(row => new RollUpCell(
            new() { Function = FunctionalCode.Parse(row.Function), Funds = row.Fund, Type = row.Type },
            Money.FromFen(row.Fen))));
        // </rows>

        Assert.Equal(partial, received);
    }

    private static DepartmentBudget Budget(string department, string code, long fen) => new(
        department,
        new FiscalYear(2021),
        BudgetStage.InitialBudget,
        [new BudgetaryUnit("本级")],
        [new ExpenditureLine(Money.FromFen(fen), Fund.GeneralPublicBudget, FunctionalCode.Parse(code), ExpenditureType.Project)]);
}
