using Budget.Domain.Collections;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules.YearOnYear;

/// <summary>The prior figures of a list's parts are together at most the prior figure of its whole, and all of it where the list is always the same (上年数合计).</summary>
/// <remarks>
/// On one base. Where a prior figure is not printed, what follows from the change takes its place. The public expenses are
/// always the same and add up; of any other list, a part can have ended since, and is not listed now. Stateless and thread-safe.
/// </remarks>
public sealed class PriorFiguresAddUp() : Rule("changes.prior-sum")
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        var priors = new Dictionary<Coordinate, EarlierAmount>();
        foreach (var (of, amount) in PriorAmounts.Of(facts))
        {
            priors[of] = amount;
        }

        // A table and the prose beside it can list the same parts.
        var seen = new HashSet<(EarlierAmount, ValueList<EarlierAmount>)>();
        foreach (var listing in priors.Count == 0 ? [] : facts.Listings)
        {
            // A total that is said of revenue and expenditure at once holds either, and balances beside them.
            if (!priors.TryGetValue(listing.Whole, out var whole) && !priors.TryGetValue(listing.Whole with { Flow = Flow.RevenueAndExpenditure }, out whole))
            {
                continue;
            }

            var parts = listing.Outermost.ToList();
            var known = parts
                .Where(i => priors.TryGetValue(listing.Parts[i].Coordinate, out var prior) && prior.What.IsOfYearAndStage(whole.What))
                .Select(i => priors[listing.Parts[i].Coordinate])
                .ToList();

            // What a table leaves blank can have had a prior figure.
            var isAlwaysTheSame = listing is { Axis: ListingAxis.PublicExpense or ListingAxis.VehicleExpense, IsOfTable: false };

            // One part alone is the business of PriorFiguresFit.
            if (known.Count > (isAlwaysTheSame ? 0 : 1) && seen.Add((whole, known.ToValueList())))
            {
                yield return Relate(known, whole, isComplete: isAlwaysTheSame && known.Count == parts.Count);
            }
        }
    }

    private static Relation Relate(List<EarlierAmount> parts, EarlierAmount whole, bool isComplete) =>
        isComplete && parts.Append(whole).All(amount => amount.IsPrinted)
            ? new SumRelation(whole.From, parts.ConvertAll(part => part.From))
            : new EarlierRelation(parts, whole, isComplete);
}
