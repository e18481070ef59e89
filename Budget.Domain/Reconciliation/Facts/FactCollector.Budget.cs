using Budget.Domain.Collections;
using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;

namespace Budget.Domain.Reconciliation.Facts;

/// <content>The money of the budget itself: totals, categories, types and funds.</content>
internal sealed partial class FactCollector
{
    private void CollectTotals()
    {
        if (disclosure.Overview is { } overview)
        {
            var total = Note(overview.Total, whole with { Flow = Flow.RevenueAndExpenditure }, "/overview/total", overview.Place);
            NoteChange(total, overview.Change, "/overview/change", overview.Place);
        }

        if (disclosure.Revenue is { } revenue)
        {
            var coordinate = whole with { Flow = Flow.Revenue };
            Note(revenue.Total, coordinate, "/revenue/total", revenue.Place);
            NoteFunds(coordinate, "/revenue/sources", revenue.Place, revenue.Sources);
        }

        if (disclosure.Expenditure is { } expenditure)
        {
            Note(expenditure.Total, whole, "/expenditure/total", expenditure.Place);
            NoteFunctions(whole, "/expenditure/byFunction", expenditure.ByFunction);
            NoteTypes(whole, "/expenditure/byType", expenditure.ByType);
        }

        if (disclosure.Appropriations is { } appropriations)
        {
            var place = appropriations.Place;
            var coordinate = whole with { Funds = FundScope.Appropriations };
            var total = Note(appropriations.Total, coordinate with { Flow = Flow.RevenueAndExpenditure }, "/appropriations/total", place);
            NoteChange(total, appropriations.Change, "/appropriations/change", place);
            NoteStated(appropriations.Expenditure, coordinate, "/appropriations/expenditure", whole);
            NoteFunds(coordinate with { Flow = Flow.Revenue }, "/appropriations/sources", place, appropriations.Sources);
            NoteFunctions(coordinate, "/appropriations/categories", place, appropriations.Categories);
            if (appropriations.MainItems is { } items)
            {
                NoteFunctions(coordinate, "/appropriations/mainItems/entries", items.Place, items.Entries, isComplete: false);
            }
        }
    }

    private void CollectFund(FundBudgetSection? section, string pointer, Fund fund)
    {
        var coordinate = whole with { Funds = fund };
        NoteStated(section?.Scale, coordinate, pointer + "/scale", whole);
        NoteStated(section?.StructureTotal, coordinate, pointer + "/structureTotal", whole);
        NoteFunctions(coordinate, pointer + "/structure", section?.Structure);
        NoteStated(section?.ItemsTotal, coordinate, pointer + "/itemsTotal", whole);
        NoteFunctions(coordinate, pointer + "/items", section?.Items);
    }

    private void CollectBasicExpenditure()
    {
        if (disclosure.BasicExpenditure is not { } basic)
        {
            return;
        }

        var fund = whole with { Funds = Fund.GeneralPublicBudget };
        var coordinate = fund with { Type = ExpenditureType.Basic };
        Note(basic.Total, coordinate, "/basicExpenditure/total", basic.Place);
        var parts = new[]
        {
            NoteGroup(fund with { Type = ExpenditureType.Personnel }, "/basicExpenditure/personnel", basic.Place, basic.Personnel),
            NoteGroup(fund with { Type = ExpenditureType.DailyOperating }, "/basicExpenditure/dailyOperating", basic.Place, basic.DailyOperating),
        };
        NoteListing(ListingAxis.Type, coordinate, "/basicExpenditure", basic.Place, [.. parts]);
    }

    private Fact NoteGroup(Coordinate coordinate, string pointer, Place place, EconomicGroup? group)
    {
        var amount = Note(group?.Amount, coordinate, pointer + "/amount", place);

        // Prose names economic items without amounts; a list of names has nothing to add up.
        if (group is not null && group.Items.Any(item => item.Amount is not null))
        {
            NoteList(ListingAxis.Economic, coordinate, pointer + "/items", place, group.Items, item =>
                (coordinate with { Economic = reader.Read(item) }, item.Amount, null));
        }

        return amount;
    }

    private void NoteFunds(Coordinate listWhole, string pointer, Place place, ValueList<FundEntry> entries)
    {
        var parts = NoteList(ListingAxis.Fund, listWhole, pointer, place, entries, entry =>
            (listWhole with { Funds = entry.Fund, Source = entry.Source, Measure = entry.IsCarriedOver ? Measure.CarriedOver : Measure.Budget }, entry.Amount, entry.Share));
        for (var i = 0; i < entries.Count; i++)
        {
            NoteChange(parts[i], entries[i].Change, Item(pointer, i) + "/change", place);
        }
    }

    private void NoteTypes(Coordinate listWhole, string pointer, TypeList? list)
    {
        if (list is not null)
        {
            NoteList(ListingAxis.Type, listWhole, pointer + "/entries", list.Place, list.Entries, entry =>
                (listWhole with { Type = entry.Type }, entry.Amount, entry.Share));
        }
    }
}
