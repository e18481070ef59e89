using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Collections;
using Budget.Domain.Expenditure;

namespace Budget.Domain.Disclosure;

/// <content>The tables: by function and type, by function and fund, by economic heading. Where there is no money, a cell stays blank.</content>
internal sealed partial class Publisher
{
    private static readonly string[] TypeNames = ["基本支出", "人员经费", "公用经费", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"];

    private static readonly ExpenditureType[] TypesBesideBasic =
        [ExpenditureType.Project, ExpenditureType.RemittanceToHigherLevel, ExpenditureType.Business, ExpenditureType.GrantsToAffiliates];

    private ValueList<BudgetTable> Tables() =>
    [
        .. ByType(FundScope.All, "支出总表"),
        .. ByType(Fund.GeneralPublicBudget, "一般公共预算支出表"),
        .. ByFund(),
        .. ByEconomicHeading(),
    ];

    /// <summary>Headings of all levels by type, if every line is classified to the item.</summary>
    private IEnumerable<BudgetTable> ByType(FundScope scope, string title)
    {
        var lines = budget.Lines.Where(Within(scope)).ToList();
        if (lines.Count == 0 || lines.Exists(line => line.Function.Level < 3))
        {
            return [];
        }

        Column[] types = [Whole, .. TypesBesideBasic.Where(type => lines.Exists(line => line.IsOf(type))).Prepend(ExpenditureType.Basic).Select(OfType)];
        var about = new TableHead { Funds = scope == FundScope.All ? null : scope };
        return [Table<FunctionalCode>(title, about, types, lines, line => Enumerable.Range(1, 3).Select(line.Function.AtLevel), HeadOf)];
    }

    /// <summary>Categories by appropriated fund.</summary>
    private IEnumerable<BudgetTable> ByFund()
    {
        var scope = FundScope.Appropriations;
        var lines = budget.Lines.Where(Within(scope)).ToList();
        if (lines.Count == 0 || lines.Exists(line => line.Function.Level < 1))
        {
            return [];
        }

        Column[] funds = [Whole, .. scope.Funds.Select(fund => new Column(new() { Name = FundNames[(int)fund], Funds = fund }, line => line.Fund == fund))];
        return [Table<FunctionalCode>("财政拨款支出表", new() { Funds = scope }, funds, lines, line => [line.Function.AtLevel(1)], HeadOf)];
    }

    /// <summary>Basic expenditure of the general public budget by economic category and item, if every line has an item.</summary>
    private IEnumerable<BudgetTable> ByEconomicHeading()
    {
        var lines = budget.Lines.Where(line => line.Fund == Fund.GeneralPublicBudget && line.IsOf(ExpenditureType.Basic)).ToList();
        if (lines.Count == 0 || lines.Exists(line => line.Economic.Level < 2 || line.Type == ExpenditureType.Basic))
        {
            return [];
        }

        Column[] types = [Whole, OfType(ExpenditureType.Personnel), OfType(ExpenditureType.DailyOperating)];
        var about = new TableHead { Funds = Fund.GeneralPublicBudget, Type = ExpenditureType.Basic };
        return [Table<EconomicCode>("一般公共预算基本支出表", about, types, lines, line => [line.Economic.Parent, line.Economic], HeadOf)];
    }

    private BudgetTable Table<TKey>(
        string title, TableHead about, Column[] columns, List<ExpenditureLine> lines, Func<ExpenditureLine, IEnumerable<TKey>> keysOf, Func<TKey, TableHead> headOf)
        where TKey : struct
    {
        var sums = new SortedDictionary<TKey, Money[]>();
        var total = new Money[columns.Length];
        foreach (var line in lines)
        {
            Add(total, line);
            foreach (var key in keysOf(line))
            {
                if (!sums.TryGetValue(key, out var sum))
                {
                    sums.Add(key, sum = new Money[columns.Length]);
                }

                Add(sum, line);
            }
        }

        var rows = sums.Select(row => RowOf(headOf(row.Key), row.Value)).Append(RowOf(new() { Name = "合计" }, total)).ToValueList();
        return new(Titled(title, null), print.Unit, columns.Select(column => column.Head).ToValueList(), rows) { About = about };

        void Add(Money[] sum, ExpenditureLine line)
        {
            for (var i = 0; i < columns.Length; i++)
            {
                sum[i] += columns[i].Has(line) ? line.Amount : Money.Zero;
            }
        }
    }

    private TableRow RowOf(TableHead head, Money[] amounts) =>
        new() { Head = head, Cells = amounts.Select(amount => amount.IsZero ? null : print.Cell(amount)).ToValueList() };

    private static Column Whole { get; } = new(new() { Name = "合计" }, _ => true);

    private static Column OfType(ExpenditureType type) => new(new() { Name = TypeNames[(int)type], Type = type }, line => line.IsOf(type));

    private static TableHead HeadOf(FunctionalCode code) => new() { Function = new(code.ToString()) };

    private static TableHead HeadOf(EconomicCode code) => new() { Name = code.ToString(), Economic = code };

    /// <summary>A column: its head, and the lines that count there.</summary>
    private sealed record Column(TableHead Head, Func<ExpenditureLine, bool> Has);
}
