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
            Note(overview.Total, whole with { Flow = Flow.RevenueAndExpenditure }, "/overview/total", overview.Place);
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
            Note(appropriations.Total, coordinate with { Flow = Flow.RevenueAndExpenditure }, "/appropriations/total", place);
            NoteFunds(coordinate with { Flow = Flow.Revenue }, "/appropriations/sources", place, appropriations.Sources);
            NoteFunctions(coordinate, "/appropriations/categories", place, appropriations.Categories);
        }
    }

    private void CollectFund(FundBudgetSection? section, string pointer, Fund fund)
    {
        var coordinate = whole with { Funds = fund };
        if (section?.Scale is { } scale)
        {
            var amount = Note(scale.Amount, coordinate, pointer + "/scale/amount", scale.Place);
            NoteChange(amount, scale.Change, pointer + "/scale/change", scale.Place);
        }

        NoteFunctions(coordinate, pointer + "/structure", section?.Structure);
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

    private void NoteFunds(Coordinate listWhole, string pointer, Place place, IReadOnlyList<FundEntry> entries) =>
        NoteList(ListingAxis.Fund, listWhole, pointer, place, entries, entry =>
            (listWhole with { Funds = entry.Fund, Measure = entry.IsCarriedOver ? Measure.CarriedOver : Measure.Budget }, entry.Amount, entry.Share));

    private void NoteFunctions(Coordinate listWhole, string pointer, FunctionalList? list)
    {
        if (list is not null)
        {
            NoteFunctions(listWhole, pointer + "/entries", list.Place, list.Entries);
        }
    }

    private void NoteFunctions(Coordinate listWhole, string pointer, Place place, ValueList<FunctionalEntry> entries)
    {
        NoteList(ListingAxis.Function, listWhole, pointer, place, entries, entry =>
            (listWhole with { Function = reader.Resolve(entry.Heading).ToHeading() }, entry.Amount, entry.Share));
        for (var i = 0; i < entries.Count; i++)
        {
            var location = At(Item(pointer, i) + "/heading", place);
            headings.Add(new(reader.Resolve(entries[i].Heading), listWhole.Funds, entries[i].Amount, location));
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
