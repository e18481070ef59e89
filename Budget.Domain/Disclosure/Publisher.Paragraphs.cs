using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Collections;
using Budget.Domain.Expenditure;

namespace Budget.Domain.Disclosure;

/// <content>The paragraphs that select lines by more than their fund: changes, basic expenditure, public expenses.</content>
internal sealed partial class Publisher
{
    private static readonly EconomicCode Overseas = EconomicCode.From(302, 12);
    private static readonly EconomicCode Reception = EconomicCode.From(302, 17);
    private static readonly EconomicCode VehicleOperation = EconomicCode.From(302, 31);
    private static readonly EconomicCode VehiclePurchase = EconomicCode.From(310, 13);
    private static readonly string[] StageNames = ["年初预算数", "调整预算数", "执行数"];

    private StatedChange? Change(Money current, Func<ExpenditureLine, bool> condition)
    {
        if (prior is null)
        {
            return null;
        }

        var earlier = prior.TotalWhere(condition);
        var change = current - earlier;
        var printed = print.Amount(earlier);
        return new()
        {
            Base = new() { Text = prior.Year + "年" + StageNames[(int)prior.Stage], Year = prior.Year, Stage = prior.Stage },
            Direction = change.IsZero ? ChangeDirection.Unchanged : change.IsNegative ? ChangeDirection.Decrease : ChangeDirection.Increase,
            Prior = printed,
            Amount = change.IsZero ? null : print.Amount(change.Abs()),

            // A reader who sees a base of zero is not to see a rate over it.
            Rate = change.IsZero || printed.BaseValue == 0 ? null : print.Share(change.Abs(), earlier),
        };
    }

    // Against an earlier stage of its own year, an amount is also measured by its budget.
    private BudgetExecution? Execution(Money current, Func<ExpenditureLine, bool> condition) =>
        IsExecution ? Execution(current, prior!.TotalWhere(condition)) : null;

    private bool IsExecution => prior is not null && prior.Year == budget.Year;

    private BudgetExecution Execution(Money current, Money planned)
    {
        var printed = print.Amount(planned);
        var change = current.CompareTo(planned);
        return new()
        {
            Stage = prior!.Stage,
            Budget = printed,
            Rate = printed.BaseValue == 0 ? null : print.Share(current, planned),
            Direction = change == 0 ? ChangeDirection.Unchanged : change < 0 ? ChangeDirection.Decrease : ChangeDirection.Increase,
        };
    }

    private FunctionalList? WithExecution(Fund fund, FunctionalList? list)
    {
        if (list is null || !IsExecution)
        {
            return list;
        }

        var level = list.Entries[0].Heading.Heading.Level;
        var (current, planned) = (ByHeading(budget), ByHeading(prior!));
        return list with { Entries = list.Entries.Select(entry => entry with { Execution = ExecutionOf(entry.Heading.Heading.Code!.Value) }).ToValueList() };

        Dictionary<FunctionalCode, Money> ByHeading(DepartmentBudget of) => of.Lines
            .Where(line => line.Fund == fund)
            .GroupBy(line => line.Function.AtLevel(level))
            .ToDictionary(group => group.Key, group => Money.Sum(group.Select(line => line.Amount)));

        BudgetExecution ExecutionOf(FunctionalCode code) => Execution(current[code], planned.TryGetValue(code, out var amount) ? amount : Money.Zero);
    }

    private BasicExpenditureSection? Basic()
    {
        var lines = budget.Lines.Where(line => line.Fund == Fund.GeneralPublicBudget && line.IsOf(ExpenditureType.Basic)).ToList();
        var isSplit = lines.TrueForAll(line => line.Type != ExpenditureType.Basic);
        return lines.Count == 0 ? null : new()
        {
            Place = Titled("一般公共预算基本支出情况", null),
            Total = print.Amount(Money.Sum(lines.Select(line => line.Amount))),
            Personnel = isSplit ? Group("人员经费", lines.FindAll(line => line.Type == ExpenditureType.Personnel)) : null,
            DailyOperating = isSplit ? Group("公用经费", lines.FindAll(line => line.Type == ExpenditureType.DailyOperating)) : null,
        };
    }

    private EconomicGroup Group(string name, List<ExpenditureLine> lines) => new()
    {
        Name = name,
        Amount = print.Amount(Money.Sum(lines.Select(line => line.Amount))),
        Items = lines.Exists(line => line.Economic.Level < 2) ? [] : lines
            .GroupBy(line => line.Economic)
            .OrderBy(group => group.Key)
            .Select(group => new EconomicItem
            {
                Name = group.Key.ToString(),
                Code = group.Key,
                Amount = print.Amount(Money.Sum(group.Select(line => line.Amount))),
            })
            .ToValueList(),
    };

    private ThreePublicExpensesSection? ThreePublicExpenses()
    {
        bool IsAppropriated(ExpenditureLine line) => FundScope.Appropriations.Contains(line.Fund);
        bool IsKnown(DepartmentBudget of) =>
            !of.Lines.Any(line => IsAppropriated(line) && line.Type != ExpenditureType.Personnel && line.Economic.Level < 2);
        if (!IsKnown(budget))
        {
            return null;
        }

        // What the prior lines do not tell is not printed as zero.
        var isPriorKnown = prior is null || IsKnown(prior);

        StatedAmount Expense(string name, params EconomicCode[] codes)
        {
            bool Counts(ExpenditureLine line) => IsAppropriated(line) && line.Type != ExpenditureType.Personnel && codes.Contains(line.Economic);
            var amount = budget.TotalWhere(Counts);
            return new() { Place = Titled("“三公”经费预算情况", name), Amount = print.Amount(amount), Change = isPriorKnown ? Change(amount, Counts) : null };
        }

        return new()
        {
            Place = Titled("“三公”经费预算情况", null),
            Funds = FundScope.Appropriations,
            Total = Expense("合计", Overseas, Reception, VehicleOperation, VehiclePurchase),
            OverseasTravel = Expense("因公出国（境）费用", Overseas),
            OfficialReception = Expense("公务接待费", Reception),
            Vehicles = Expense("公务用车购置及运行维护费", VehiclePurchase, VehicleOperation),
            VehiclePurchase = Expense("公务用车购置", VehiclePurchase),
            VehicleOperation = Expense("公务用车运行维护", VehicleOperation),
        };
    }
}
