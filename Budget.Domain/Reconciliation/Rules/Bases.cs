using Budget.Domain.Internal;
using Budget.Domain.Periods;
using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>Finds in another document what a figure on a base could be.</summary>
internal static class Bases
{
    private static readonly BudgetStage[] Stages = [BudgetStage.InitialBudget, BudgetStage.AdjustedBudget, BudgetStage.Outturn];

    /// <summary>The documents at hand of the same department, by its name without spaces. No other speaks of the same money.</summary>
    internal static IEnumerable<FactSet> OfOneDepartment(FactSet facts) => facts.References.Where(reference => IsOfOneDepartment(facts, reference));

    internal static bool IsOfOneDepartment(FactSet facts, FactSet reference) =>
        Spaces.Drop(facts.Disclosure.Department) == Spaces.Drop(reference.Disclosure.Department);

    /// <summary>
    /// The coordinate at which the reference prints the quantity; null if it does not. A base without a stage could be any
    /// of them: the first is found, to be shown and not to be held against it.
    /// </summary>
    internal static Coordinate? Find(FactSet reference, Coordinate coordinate) =>
        !coordinate.IsIdentified ? null
        : coordinate.Stage is not null ? reference.Has(coordinate) ? coordinate : null
        : Stages.Select(stage => coordinate with { Stage = stage }).FirstOrDefault(reference.Has);
}
