using Budget.Domain.Amounts;
using Budget.Domain.Collections;
using Budget.Domain.Expenditure;
using Budget.Domain.Periods;

namespace Budget.Domain.Disclosure;

/// <summary>Derives every section of a published budget from the lines of an exact one.</summary>
internal sealed partial class Publisher(DepartmentBudget budget, DepartmentBudget? prior, FigurePrinter print)
{
    private static readonly string[] FundNames =
        ["一般公共预算拨款收入", "政府性基金预算拨款收入", "国有资本经营预算拨款收入", "财政专户管理资金收入", "其他资金收入"];

    internal BudgetDisclosure Publish() => new()
    {
        Title = Titled(budget.Stage == BudgetStage.Outturn ? "部门决算" : "部门预算"),
        Department = budget.Department,
        FiscalYear = budget.Year,
        Stage = budget.Stage,
        Units = new() { Place = Titled("预算单位构成", null), Units = budget.Units },
        Tables = Tables(),
        Overview = new() { Place = Titled("收支预算总体情况", null), Total = print.Amount(budget.Total) },
        Revenue = new() { Place = Titled("收入预算情况", null), Total = print.Amount(budget.Total), Sources = Sources(FundScope.All, withShares: true) },
        Expenditure = new()
        {
            Place = Titled("支出预算情况", null),
            Total = print.Amount(budget.Total),
            ByFunction = List(FundScope.All, 1, Titled("支出预算情况", "按支出功能分类"), withShares: false),
            ByType = Types(),
        },
        Appropriations = new()
        {
            Place = Titled("财政拨款收支预算情况", null),
            Total = print.Amount(Total(FundScope.Appropriations)),
            Sources = Sources(FundScope.Appropriations, withShares: false),
            Categories = List(FundScope.Appropriations, 1, Titled("财政拨款收支预算情况", null), withShares: false)?.Entries ?? [],
        },
        GeneralPublicBudget = OfFund(Fund.GeneralPublicBudget, "一般公共预算当年拨款情况"),
        BasicExpenditure = Basic(),
        GovernmentManagedFunds = OfFund(Fund.GovernmentManagedFunds, "政府性基金预算支出情况"),
        StateCapitalOperations = OfFund(Fund.StateCapitalOperations, "国有资本经营预算支出情况"),
        ThreePublicExpenses = ThreePublicExpenses(),
        Performance = Performance(),
    };

    private static Func<ExpenditureLine, bool> Within(FundScope scope) => line => scope.Contains(line.Fund);

    private Money Total(FundScope scope) => budget.TotalWhere(Within(scope));

    private string Titled(string title) => budget.Department + budget.Year + "年" + title;

    private Place Titled(string section, string? paragraph) => new() { Section = Titled(section), Paragraph = paragraph };

    private ValueList<FundEntry> Sources(FundScope scope, bool withShares)
    {
        var sources = budget.TotalsByFund().Where(entry => scope.Contains(entry.Key) && !entry.Value.IsZero).ToList();
        var shares = print.Shares(sources.ConvertAll(entry => entry.Value), Total(scope));
        return sources
            .Select((entry, i) => new FundEntry
            {
                Fund = entry.Key,
                Name = FundNames[(int)entry.Key],
                Amount = print.Amount(entry.Value),
                Share = withShares ? shares[i] : null,
            })
            .ToValueList();
    }

    /// <summary>The headings of a level, or null if some line is not classified that deep.</summary>
    private FunctionalList? List(FundScope scope, int level, Place place, bool withShares)
    {
        var lines = budget.Lines.Where(Within(scope)).ToList();
        if (lines.Count == 0 || lines.Exists(line => line.Function.Level < level))
        {
            return null;
        }

        var entries = lines
            .GroupBy(line => line.Function.AtLevel(level))
            .OrderBy(group => group.Key)
            .Select(group => (Code: group.Key, Amount: Money.Sum(group.Select(line => line.Amount))))
            .ToList();
        var shares = print.Shares(entries.ConvertAll(entry => entry.Amount), Total(scope));
        return new()
        {
            Place = place,
            Entries = entries
                .Select((entry, i) => new FunctionalEntry
                {
                    Heading = new(entry.Code.ToString()),
                    Amount = print.Amount(entry.Amount),
                    Share = withShares ? shares[i] : null,
                })
                .ToValueList(),
        };
    }

    private TypeList Types()
    {
        var isSplit = budget.Lines.All(line => line.Type != ExpenditureType.Basic);
        (ExpenditureType Type, string Name)[] types = isSplit
            ? [(ExpenditureType.Personnel, "人员支出"), (ExpenditureType.DailyOperating, "日常公用支出")]
            : [(ExpenditureType.Basic, "基本支出")];
        var others = TypesBesideBasic
            .Where(type => type == ExpenditureType.Project || budget.Lines.Any(line => line.Type == type))
            .Select(type => (Type: type, Name: TypeNames[(int)type]));
        var entries = types.Concat(others).Select(entry => (entry.Type, entry.Name, Amount: budget.TotalWhere(line => line.IsOf(entry.Type)))).ToList();
        var shares = print.Shares(entries.ConvertAll(entry => entry.Amount), budget.Total);
        return new()
        {
            Place = Titled("支出预算情况", "按支出用途分类"),
            Entries = entries
                .Select((entry, i) => new TypeEntry
                {
                    Type = entry.Type,
                    Name = entry.Name,
                    Amount = print.Amount(entry.Amount),
                    Share = shares[i],
                })
                .ToValueList(),
        };
    }

    private FundBudgetSection? OfFund(Fund fund, string title)
    {
        var amount = Total(fund);
        return amount.IsZero ? null : new()
        {
            Place = Titled(title, null),
            Scale = new()
            {
                Place = Titled(title, "规模变化情况"),
                Amount = print.Amount(amount),
                Change = Change(amount, Within(fund)),
                Execution = Execution(amount, Within(fund)),
            },
            Structure = List(fund, 1, Titled(title, "结构情况"), withShares: true),
            Items = WithExecution(fund, List(fund, 3, Titled(title, "具体使用情况"), withShares: false) ?? List(fund, 2, Titled(title, "具体使用情况"), withShares: false)),
        };
    }
}
