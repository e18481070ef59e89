using Budget.Domain.Expenditure;
using Budget.Domain.Periods;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules.Performance;

/// <summary>The money of the projects with performance targets is made up of the funds it names and at most the other funds (绩效项目资金来源).</summary>
/// <remarks>Stateless and thread-safe.</remarks>
public sealed class PerformanceFundsByFund() : Rule("performance.by-fund")
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        var all = facts.Whole with { Measure = Measure.PerformanceFunds };
        var named = facts.Coordinates.Where(coordinate => coordinate.IsOfYearAndStage(all) && coordinate.Measure == Measure.PerformanceFunds && coordinate is { Unit: null, Project: null, Funds.IsSingleFund: true }).ToList();
        if (named.Count == 0 || !facts.Has(all))
        {
            yield break;
        }

        var parts = named.ConvertAll(coordinate => facts.One(coordinate));
        yield return new AtMostRelation(parts, [facts.One(all)]);
        // An outturn can be spent from balances too, and money carried over can be anybody's.
        if (facts.Disclosure.Stage != BudgetStage.Outturn && FundUse.Within(facts, FundScope.All) is { HasCarryOver: false } use)
        {
            var others = use.Sources.Where(source => named.TrueForAll(coordinate => coordinate.Funds != source.Coordinate.Funds));
            yield return new AtMostRelation([facts.One(all)], [.. parts, .. others]);
        }
    }
}
