using Budget.Domain.Amounts;
using Budget.Domain.Collections;
using Budget.Domain.Expenditure;
using Budget.Domain.Figures;
using Budget.Domain.Performance;

namespace Budget.Domain.Disclosure;

/// <content>Performance targets: the money of the projects, in the text and in the table. Exact lines know no indicators.</content>
internal sealed partial class Publisher
{
    private PerformanceSection? Performance()
    {
        var lines = budget.Lines.Where(line => line.Project > 0 && line.Type == ExpenditureType.Project).ToList();
        var projects = lines.GroupBy(line => line.Project).OrderBy(project => project.Key).ToList();
        return lines.Count == 0 ? null : new()
        {
            Place = Titled("绩效目标设置情况", null),
            Projects = Figure.Count(projects.Count, "个"),
            Funds = Sum(lines),
            OfWhich = lines
                .GroupBy(line => line.Fund)
                .OrderBy(group => group.Key)
                .Select(group => new FundEntry { Fund = group.Key, Name = FundNames[(int)group.Key], Amount = Sum(group) })
                .ToValueList(),
            Table = new()
            {
                Place = Titled("项目绩效目标表", null),
                Units = projects.GroupBy(UnitOf).OrderBy(unit => unit.Key ?? int.MaxValue).Select(Targets).ToValueList(),
            },
        };
    }

    private Figure Sum(IEnumerable<ExpenditureLine> lines) => print.Amount(Money.Sum(lines.Select(line => line.Amount)));

    // A project of several units is no single one's.
    private static int? UnitOf(IEnumerable<ExpenditureLine> project) =>
        project.Select(line => line.Unit).Distinct().Take(2).ToList() is [var only] ? only : null;

    private UnitTargets Targets(IGrouping<int?, IGrouping<int, ExpenditureLine>> unit) => new()
    {
        Unit = unit.Key is { } position ? budget.Units[position] : null,
        Funding = Columns(unit.SelectMany(project => project)),
        Projects = unit.Select(project => new ProjectTargets
        {
            Name = budget.Projects[project.Key - 1].Name,
            Code = budget.Projects[project.Key - 1].Code is { } code && !string.IsNullOrWhiteSpace(code) ? code : null,
            Funding = Columns(project),
        }).ToValueList(),
    };

    private FundingColumns Columns(IEnumerable<ExpenditureLine> lines)
    {
        var byFund = lines.ToLookup(line => line.Fund);
        Figure? Column(Fund fund) => byFund.Contains(fund) ? Sum(byFund[fund]) : null;
        return new()
        {
            Total = Sum(byFund.SelectMany(fund => fund)),
            GeneralPublicBudget = Column(Fund.GeneralPublicBudget),
            GovernmentManagedFunds = Column(Fund.GovernmentManagedFunds),
            StateCapitalOperations = Column(Fund.StateCapitalOperations),
            SpecialFiscalAccounts = Column(Fund.SpecialFiscalAccounts),
            OtherFunds = Column(Fund.OtherFunds),
        };
    }
}
