using System.Collections.Immutable;
using Budget.Domain.Collections;
using Budget.Domain.Disclosure;

namespace Budget.Domain.Reconciliation.Facts;

/// <content>Lists by functional heading: amounts, shares, and the budgets beside them.</content>
internal sealed partial class FactCollector
{
    private void NoteFunctions(Coordinate listWhole, string pointer, FunctionalList? list)
    {
        if (list is not null)
        {
            NoteFunctions(listWhole, pointer + "/entries", list.Place, list.Entries);
        }
    }

    private void NoteFunctions(Coordinate listWhole, string pointer, Place place, ValueList<FunctionalEntry> entries, bool isComplete = true)
    {
        var functions = entries.Select(entry => reader.Read(entry.Heading)).ToList();
        var first = RepeatedEntries.FirstPrintings(entries, functions);
        var coordinates = Apart(pointer, functions.ConvertAll(function => listWhole with { Function = function }), first);
        var parts = ImmutableArray.CreateBuilder<Fact>();
        var percentages = ImmutableArray.CreateBuilder<Fact>();
        var budgets = new List<Fact>();
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = Item(pointer, i);
            headings.Add(new(reader.Resolve(entries[i].Heading), listWhole.Funds, entries[i].Amount, At(entry + "/heading", place))
            {
                Heading = coordinates[i].Function,
                Repeats = first[i] == i ? null : At(Item(pointer, first[i]) + "/heading", place),
            });
            var amount = Note(entries[i].Amount, coordinates[i], entry, "/amount", place);
            var share = Note(entries[i].Share, coordinates[i], entry, "/share", place, Aspect.Share);
            var budget = NoteExecution(amount, entries[i].Execution, entry + "/execution", place);
            if (first[i] == i)
            {
                parts.Add(amount);
                percentages.Add(share);
                if (budget is not null)
                {
                    budgets.Add(budget);
                }
            }
            else if (share.Figure is not null)
            {
                // It is no part of the set, but a share of the same whole.
                shares.Add(new(amount, listWhole, share));
            }
        }

        if (isComplete)
        {
            NoteListing(ListingAxis.Function, listWhole, pointer, place, parts.ToImmutable(), percentages.ToImmutable());
            NoteBudgets(listWhole, pointer, place, budgets);
        }
    }

    /// <summary>The budgets beside the entries are lists of their own, by stage. What had a budget and no outturn may not be listed.</summary>
    private void NoteBudgets(Coordinate listWhole, string pointer, Place place, IEnumerable<Fact> budgets)
    {
        foreach (var stage in budgets.GroupBy(budget => budget.Coordinate.Stage))
        {
            listings.Add(new(ListingAxis.Function, listWhole with { Stage = stage.Key }, [.. stage], [], At(pointer, place)) { IsPartial = true });
        }
    }
}
