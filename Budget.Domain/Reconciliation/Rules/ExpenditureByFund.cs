using Budget.Domain.Classification;
using Budget.Domain.Expenditure;
using Budget.Domain.Periods;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>What is spent on a heading from all funds is the sum of what each fund spends on it (各预算资金之和).</summary>
/// <remarks>
/// Only for budgets, where what comes in is spent, and only where a complete list of sources tells which funds there are.
/// A fund spends nothing on a heading that its complete list does not have, provided that all the headings which the list
/// does have are recognised in the wider one: else the missing heading may stand there under another name or by its code.
/// Stateless and thread-safe.
/// </remarks>
public sealed class ExpenditureByFund() : Rule("totals.expenditure-by-fund")
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        if (facts.Disclosure.Stage == BudgetStage.Outturn)
        {
            yield break;
        }

        foreach (var scope in (FundScope[])[FundScope.All, FundScope.Appropriations])
        {
            if (FundUse.SourcesWithin(facts, scope) is not { Count: > 0 } sources)
            {
                continue;
            }

            var lists = new Dictionary<(FundScope Funds, int Level), FundList>();
            foreach (var coordinate in facts.Coordinates.Where(coordinate => IsSpentOnHeading(coordinate, scope)))
            {
                var nothing = sources.Where(source => IsNothing(facts, source)).ToList();
                var parts = sources.Except(nothing).SelectMany(source => Spent(facts, source, coordinate, lists));
                yield return new SumRelation(facts.One(coordinate), [.. parts], nothing);
            }
        }
    }

    private static bool IsSpentOnHeading(Coordinate coordinate, FundScope scope) =>
        coordinate.Funds == scope
        && (coordinate.Flow == Flow.Expenditure || (coordinate.Flow == Flow.RevenueAndExpenditure && coordinate.Function.Level == 0))
        && coordinate is { Type: null, Entry: null, Function.IsComplete: true }
        && coordinate.Measure == Measure.Budget;

    private static bool IsNothing(FactSet facts, Fact source) =>
        FundUse.IsPrintedAsNothing(source)
        && (source.Coordinate.Measure == Measure.CarriedOver || !facts.Has(facts.Whole with { Funds = source.Coordinate.Funds }));

    /// <summary>What one source adds to a heading: facts to add, one that is not printed, or none for nothing.</summary>
    private static IEnumerable<Fact> Spent(
        FactSet facts, Fact source, Coordinate coordinate, Dictionary<(FundScope Funds, int Level), FundList> lists)
    {
        var own = coordinate with { Funds = source.Coordinate.Funds, Flow = Flow.Expenditure };
        if (source.Coordinate.Measure == Measure.CarriedOver)
        {
            // In total it is spent; on which headings is not said.
            return own.Function.Level == 0 ? [source] : [Fact.NotPrinted(own with { Measure = Measure.CarriedOver })];
        }

        // Several sources can be one fund; its expenditure counts once, with the first.
        if (source.Coordinate.Entry is not null && FundUse.SourcesWithin(facts, own.Funds)?[0] != source)
        {
            return [];
        }

        if (own.Function.Level == 0)
        {
            return [facts.One(own)];
        }

        var key = (own.Funds, own.Function.Level);
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = FundList.Find(facts, own, coordinate.Funds));
        }

        return list.Spent(own);
    }

    /// <summary>The first list of a fund that has headings of a level.</summary>
    private sealed record FundList(ILookup<FunctionalHeading, Fact>? Entries, bool IsRecognised)
    {
        internal static FundList Find(FactSet facts, Coordinate own, FundScope wider)
        {
            var listing = facts.Listings.FirstOrDefault(listing => listing.Axis == ListingAxis.Function
                && listing.Whole == own with { Function = FunctionalHeading.Root }
                && listing.Parts.Any(part => part.Coordinate.Function.Level == own.Function.Level));
            var entries = listing?.Parts.Where(part => part.Coordinate.Function.Level == own.Function.Level).ToLookup(part => part.Coordinate.Function);
            return new(entries, entries?.All(entry => facts.Has(own with { Funds = wider, Function = entry.Key })) ?? false);
        }

        internal IEnumerable<Fact> Spent(Coordinate own) =>
            Entries is not null && Entries.Contains(own.Function) ? Entries[own.Function]
            : IsRecognised ? []
            : [Fact.NotPrinted(own)];
    }
}
