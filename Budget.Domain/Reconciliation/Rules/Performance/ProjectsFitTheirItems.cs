using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;
using Budget.Domain.Internal;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules.Performance;

/// <summary>The money of a project from a fund is at most the items of that fund whose purpose names the project (项目资金不超过所用科目).</summary>
/// <remarks>A warning, because a project can also be paid from items that do not name it. Stateless and thread-safe.</remarks>
public sealed class ProjectsFitTheirItems() : Rule("performance.within-items", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        foreach (var (fund, section, pointer) in Budgets(facts.Disclosure))
        {
            var list = facts.Listings.FirstOrDefault(listing => listing.Axis == ListingAxis.Function && listing.Location.Pointer == pointer);
            var projects = facts.Listings
                .Where(listing => listing.Axis == ListingAxis.Project && listing.Whole.Funds == fund)
                .SelectMany(listing => listing.Parts)
                .Where(project => project.Figure is not null)
                .ToList();
            if (list is null || projects.Count == 0)
            {
                continue;
            }

            var purposes = new PurposeIndex([.. section!.Items!.Entries.Select(entry => entry.Purpose is { } purpose ? Spaces.Drop(purpose) : null)]);
            foreach (var project in projects)
            {
                var items = purposes.Containing(Spaces.Drop(project.Coordinate.Project!)).Select(i => list.Parts[i]).ToList();
                if (items.Count > 0)
                {
                    yield return new AtMostRelation([project], items);
                }
            }
        }
    }

    private static IEnumerable<(FundScope Fund, FundBudgetSection? Section, string Pointer)> Budgets(BudgetDisclosure disclosure) =>
    [
        (Fund.GeneralPublicBudget, disclosure.GeneralPublicBudget, "/generalPublicBudget/items/entries"),
        (Fund.GovernmentManagedFunds, disclosure.GovernmentManagedFunds, "/governmentManagedFunds/items/entries"),
        (Fund.StateCapitalOperations, disclosure.StateCapitalOperations, "/stateCapitalOperations/items/entries"),
    ];
}
