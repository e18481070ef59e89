using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules.YearOnYear;

/// <summary>The prior figures of a list's parts add up to the prior figure of its whole, as the current ones do (上年数合计).</summary>
/// <remarks>
/// Only where the whole and every part state a change on the same base with its prior figure. A table is no such list: what
/// it leaves blank can have had a prior figure. Stateless and thread-safe.
/// </remarks>
public sealed class PriorFiguresAddUp() : Rule("changes.prior-sum")
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        var priors = new Dictionary<Coordinate, Fact>();
        foreach (var change in facts.Changes.Where(change => change.Prior.Figure is not null))
        {
            priors[change.Current.Coordinate] = change.Prior;
        }

        foreach (var listing in facts.Listings.Where(listing => !listing.IsOfTable && priors.ContainsKey(listing.Whole)))
        {
            var parts = listing.Outermost.Select(i => listing.Parts[i].Coordinate).ToList();
            var whole = priors[listing.Whole];
            if (parts.TrueForAll(part => priors.TryGetValue(part, out var prior) && IsOnSameBase(prior, whole)))
            {
                yield return new SumRelation(whole, parts.ConvertAll(part => priors[part]));
            }
        }
    }

    private static bool IsOnSameBase(Fact part, Fact whole) =>
        (part.Coordinate.Year, part.Coordinate.Stage) == (whole.Coordinate.Year, whole.Coordinate.Stage);
}
