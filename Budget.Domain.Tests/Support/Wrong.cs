using Budget.Domain.Disclosure;
using Budget.Domain.Figures;
using Budget.Domain.Json;
using Budget.Domain.Reconciliation;
using Budget.Domain.Reconciliation.Trust;
using FsCheck;
using FsCheck.Fluent;
using Newtonsoft.Json.Linq;

namespace Budget.Domain.Tests.Support;

/// <summary>A published budget of which one figure has been made wrong.</summary>
/// <param name="True">The budget as it should be.</param>
/// <param name="Convention">How it rounds.</param>
/// <param name="Culprit">The figure, as it should be, and what guards it.</param>
/// <param name="Printed">What stands there instead, as text.</param>
internal sealed record Wrong(BudgetDisclosure True, RoundingConvention Convention, FigureCoverage Culprit, string Printed)
{
    internal BudgetDisclosure Disclosure { get; } = Document.Change(True, (Culprit.Location.Pointer, Printed));

    /// <summary>How the auditor is told that it rounds; null if it is left to find out.</summary>
    internal RoundingConvention? ReadAs { get; init; } = Convention;

    internal AuditReport Audit(BudgetDisclosure disclosure, AuditDepth depth = AuditDepth.Trust) => new Auditor(convention: ReadAs).Audit(disclosure, depth);

    /// <summary>Made wrong by some steps of its last place, or by another digit.</summary>
    internal static Gen<Wrong> Any() =>
        from budgets in GenerateBudget.WithPrior
        from unit in Generate.Unit
        from decimals in Gen.Choose(0, 3)
        from convention in Generate.PrintingConvention
        let disclosure = budgets.Current.Disclose(unit, decimals, convention, 1, budgets.Prior)
        let figures = new Auditor(convention: convention).Audit(disclosure, AuditDepth.Trust).Trust!.Coverage.Figures
        from figure in Gen.Elements(figures.ToArray())
        from steps in Gen.Elements(1, -1, 3, 10, -20, 77, 100, 900, 12_345, 1_000_000)
        select new Wrong(disclosure, convention, figure, Moved(figure.Figure, steps).TextWithUnit);

    /// <summary>The disclosure with a figure taken out; null if it cannot be left out.</summary>
    internal static BudgetDisclosure? Without(BudgetDisclosure disclosure, string pointer)
    {
        var json = JToken.Parse(BudgetJson.Write(disclosure));
        var slash = pointer.LastIndexOf('/');
        if (JsonPointer.TryFind(json, pointer[..slash]) is not JObject parent)
        {
            return null;
        }

        parent.Remove(pointer[(slash + 1)..]);
        var read = BudgetJson.ReadDisclosure(json.ToString());
        return read.IsSuccess ? read.Value : null;
    }

    public override string ToString() => $"{Convention}: {Culprit.Location.Pointer} {Culprit.Figure} printed as {Printed} in\n{BudgetJson.Write(True)}";

    private static Figure Moved(Figure figure, int steps) => figure.WithValue(figure.Value + (steps * new decimal(1, 0, 0, false, (byte)figure.Decimals)));
}
