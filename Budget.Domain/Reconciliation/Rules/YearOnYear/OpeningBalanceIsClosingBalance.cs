using Budget.Domain.Periods;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules.YearOnYear;

/// <summary>What is carried over into a year is what the account of the year before carries out of it (年初结转结余等于上年年末结转结余).</summary>
/// <remarks>
/// Between two final accounts, for every scope and heading for which both print a balance. A warning, because balances are
/// adjusted when a year is opened (年初余额调整), and documents do not always say so. Stateless and thread-safe.
/// </remarks>
public sealed class OpeningBalanceIsClosingBalance() : Rule("documents.balances", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts) =>
        from reference in Bases.OfOneDepartment(facts)
        from opening in facts.Coordinates
        where opening.Measure == Measure.OpeningBalance && opening.Stage == BudgetStage.Outturn && opening.IsIdentified && opening.Year.Year > FiscalYear.Earliest
        let closing = opening with { Year = opening.Year.Previous, Flow = Flow.Expenditure, Measure = Measure.ClosingBalance }
        where reference.Has(closing)
        select new SameRelation([reference.Finest(closing), facts.Finest(opening)]);
}
