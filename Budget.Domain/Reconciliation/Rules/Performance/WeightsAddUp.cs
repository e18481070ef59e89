using Budget.Domain.Figures;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules.Performance;

/// <summary>The weights of a project's indicators add up to 100 (指标权重合计为100).</summary>
/// <remarks>
/// Weights mean exactly what they say, and none is below zero. A table in which every project with all its weights has 90 leaves 10 to budget
/// execution (预算执行率), and 90 it is. While a weight is missing, the others are at most that. Stateless and thread-safe.
/// </remarks>
public sealed class WeightsAddUp() : Rule("performance.weights")
{
    private const decimal Full = 100;
    private const decimal WithoutExecution = 90;

    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        foreach (var row in TargetRows.Indicators(facts).Where(row => row.Indicator.Weight is { Value: < 0 }))
        {
            yield return row.Says("Targets.NegativeWeight", row.Indicator.Weight!.Text, null, row.Indicator.Weight);
        }

        var projects = facts.Listings.Where(listing => listing.Axis == ListingAxis.Indicator).ToList();
        var complete = projects.Where(project => project.Parts.All(weight => weight.Figure is not null)).ToList();
        var full = complete.Count > 0 && complete.TrueForAll(project => project.Parts.Sum(weight => weight.Figure!.BaseValue) == WithoutExecution) ? WithoutExecution : Full;
        foreach (var project in projects)
        {
            var printed = project.Parts.Where(weight => weight.Figure is not null).ToList();
            var model = printed.Count == 0 ? Figure.Number(0) : printed[0].Figure!;
            var total = Fact.Derived(model.WithValue(full), project.Whole, project.Location);
            yield return new SumRelation(total, project.Parts);
            if (printed.Count > 0 && printed.Count < project.Parts.Length)
            {
                yield return new AtMostRelation(printed, [total]);
            }
        }
    }
}
