using Budget.Domain.Classification;
using Budget.Domain.Expenditure;
using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>What one fund spends on headings that a wider scope prints.</summary>
/// <remarks>
/// A fund spends nothing on a heading that its complete list does not have, provided that every heading which the list
/// does have is recognised in the wider scope, and that none lies above or below the one in question: else the missing
/// amount may stand there under another name, by its code, or at another level.
/// </remarks>
internal sealed class FundHeadings
{
    private readonly FactSet facts;
    private readonly Coordinate fund;
    private readonly FundScope wider;
    private readonly List<Listing> lists;
    private readonly Dictionary<int, Level> levels = [];

    internal FundHeadings(FactSet facts, FundScope fund, FundScope wider)
    {
        this.facts = facts;
        this.wider = wider;
        this.fund = facts.Whole with { Funds = fund };
        lists = [.. facts.Listings.Where(listing => listing.Axis == ListingAxis.Function && listing.Whole == this.fund)];
    }

    /// <summary>The amounts to add: those that are printed, one that is not, or none for nothing.</summary>
    internal IEnumerable<Fact> Spent(FunctionalHeading heading)
    {
        if (heading.Level == 0)
        {
            return [facts.One(fund)];
        }

        if (!levels.TryGetValue(heading.Level, out var level))
        {
            levels.Add(heading.Level, level = ReadLevel(heading.Level));
        }

        return level.Entries.Contains(heading) ? level.Entries[heading]
            : !level.IsRecognised || level.Above.Contains(heading) || heading.FindAbove(level.Entries.Contains) is not null ? [Fact.NotPrinted(fund with { Function = heading })]
            : [];
    }

    private Level ReadLevel(int wanted)
    {
        var list = lists.Find(listing => listing.Parts.Any(part => part.Coordinate.Function.Level == wanted)) ?? lists.FirstOrDefault();
        var entries = (list?.Parts ?? []).ToLookup(part => part.Coordinate.Function);
        return new(
            entries,
            [.. entries.SelectMany(entry => entry.Key.Ancestors())],
            list is not null && entries.All(entry => IsRecognised(entry.Key)));
    }

    private bool IsRecognised(FunctionalHeading heading) =>
        IsPrinted(heading) || heading.FindAbove(IsPrinted) is not null;

    private bool IsPrinted(FunctionalHeading heading) => facts.Has(facts.Whole with { Funds = wider, Function = heading });

    private sealed record Level(ILookup<FunctionalHeading, Fact> Entries, HashSet<FunctionalHeading> Above, bool IsRecognised);
}
