using System.Collections.Immutable;
using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;
using Budget.Domain.Performance;

namespace Budget.Domain.Reconciliation.Facts;

/// <content>Performance targets: what the text says of the projects, and their table.</content>
internal sealed partial class FactCollector
{
    private const string Table = "/performance/table";

    private static readonly ImmutableArray<string> Columns =
        [.. FundScope.All.Funds.Select(fund => "/funding/" + char.ToLowerInvariant(fund.ToString()[0]) + fund.ToString()[1..])];

    private void CollectPerformance()
    {
        if (disclosure.Performance is not { } section)
        {
            return;
        }

        var funds = whole with { Measure = Measure.PerformanceFunds };
        Note(section.Projects, whole with { Measure = Measure.PerformanceProjects }, "/performance/projects", section.Place);
        Note(section.Funds, funds, "/performance/funds", section.Place);
        var parts = Apart("/performance/ofWhich", [.. section.OfWhich.Select(part => funds with { Funds = part.Fund })]);
        for (var i = 0; i < section.OfWhich.Count; i++)
        {
            var amount = Note(section.OfWhich[i].Amount, parts[i], Item("/performance/ofWhich", i) + "/amount", section.Place);
            NoteChange(amount, section.OfWhich[i].Change, Item("/performance/ofWhich", i) + "/change", section.Place);
        }

        CollectNamedProjects(section);
        CollectReviews(section);
        if (section.Table is { } table)
        {
            var measure = table.IsSelection ? Measure.SelectedProjectFunds : Measure.PerformanceFunds;
            NoteColumns(table.Funding, whole with { Measure = measure }, Table, table.Place);
            CollectUnits(table);
        }
    }

    private void CollectUnits(TargetTable table)
    {
        const string list = Table + "/units";
        var hasWeights = table.Units.Any(unit => unit.Projects.Any(project => project.Indicators.Any(indicator => indicator.Weight is not null)));
        var units = Apart(list, [.. table.Units.Select(unit => whole with { Unit = unit.Unit?.Name ?? string.Empty })]);
        for (var i = 0; i < units.Count; i++)
        {
            NoteColumns(table.Units[i].Funding, units[i] with { Measure = Measure.PerformanceFunds }, Item(list, i), table.Place);
            CollectProjects(table.Units[i], units[i], Item(list, i) + "/projects", table.Place, hasWeights);
        }
    }

    private void CollectProjects(UnitTargets group, Coordinate unit, string list, Place place, bool hasWeights)
    {
        if (group.Projects.Count == 0)
        {
            return;
        }

        Derive(group.Projects.Count, "个", unit with { Measure = Measure.PerformanceProjects }, At(list, place));
        var projects = Apart(list, [.. group.Projects.Select(project => unit with { Project = project.Name })]);
        var rows = new List<FundingRow>();
        for (var i = 0; i < projects.Count; i++)
        {
            var pointer = Item(list, i);
            var money = projects[i] with { Measure = Measure.PerformanceFunds };
            var row = new FundingRow(group.Projects[i].Funding, NoteColumns(group.Projects[i].Funding, money, pointer, place));
            rows.Add(row);
            NoteListing(ListingAxis.ProjectFund, money, pointer + "/funding", place, [.. row.PrintedFunds]);
            CollectIndicators(group.Projects[i], projects[i], pointer + "/indicators", place, hasWeights);
        }

        var total = unit with { Measure = Measure.PerformanceFunds };
        NoteListing(ListingAxis.Project, total, list, place, [.. rows.SelectMany(row => row.Total)]);
        foreach (var fund in FundScope.All.Funds)
        {
            NoteListing(ListingAxis.Project, total with { Funds = fund }, list, place, [.. rows.SelectMany(row => row.Of(fund))]);
        }
    }

    private void CollectIndicators(ProjectTargets project, Coordinate coordinate, string list, Place place, bool hasWeights)
    {
        var weights = Apart(list, [.. project.Indicators.Select(indicator => coordinate with { Measure = Measure.IndicatorWeight.Of(indicator.Name) })]);
        var parts = ImmutableArray.CreateBuilder<Fact>();
        for (var i = 0; i < weights.Count; i++)
        {
            var indicator = project.Indicators[i];
            if (indicator.Target is QuantitativeTarget target)
            {
                var value = weights[i] with { Measure = Measure.IndicatorTarget.Of(indicator.Name) };
                Note(target.Value, value, Item(list, i), "/quantitative/value", place, isExact: true);
            }

            parts.Add(Note(indicator.Weight, weights[i], Item(list, i), "/weight", place, isExact: true));
        }

        if (hasWeights)
        {
            NoteListing(ListingAxis.Indicator, coordinate with { Measure = Measure.IndicatorWeight }, list, place, parts.ToImmutable());
        }
    }

    /// <summary>Notes the columns of a row: the total, then each fund in its order.</summary>
    private List<Fact> NoteColumns(FundingColumns columns, Coordinate coordinate, string row, Place place) =>
    [
        Note(columns.Total, coordinate, row, "/funding/total", place),
        .. FundScope.All.Funds.Select(fund => Note(columns.Of(fund), coordinate with { Funds = fund }, row, Columns[(int)fund], place)),
    ];

    /// <summary>What the row of a project adds to the sum of all rows.</summary>
    private sealed record FundingRow(FundingColumns Columns, IReadOnlyList<Fact> Facts)
    {
        internal IEnumerable<Fact> PrintedFunds => Facts.Skip(1).Where(column => column.Figure is not null);

        /// <summary>The total, or where that column is blank the funds.</summary>
        internal IEnumerable<Fact> Total => Columns.Total is null && !Columns.IsBlank ? PrintedFunds : [Facts[0]];

        // In a row with funds a blank column means no money; a row without any leaves all of them open.
        internal IEnumerable<Fact> Of(Fund fund) => Columns.IsWithoutFunds || Columns.Of(fund) is not null ? [Facts[1 + (int)fund]] : [];
    }
}
