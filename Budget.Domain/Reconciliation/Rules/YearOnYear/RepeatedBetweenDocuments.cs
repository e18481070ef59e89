using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Rules.YearOnYear;

/// <summary>What two documents print of one year and one stage is the same in both: the stated prior figure is that of the prior document (上年数与上年文本一致).</summary>
/// <remarks>
/// One relation for a quantity and a reference, between the finest printings: what one document prints differently by
/// itself is the business of <see cref="RepeatedFigure"/>. Where the other document is of another department, no rule holds
/// anything against it, and this one says so. Stateless and thread-safe.
/// </remarks>
public sealed class RepeatedBetweenDocuments() : Rule("documents.repeated", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts) => FindOthers(facts).Concat<Claim>(
        from reference in Bases.OfOneDepartment(facts)
        from coordinate in facts.Coordinates
        let printed = Bases.Find(reference, coordinate)
        where printed is not null
        select new SameRelation([reference.Finest(printed), facts.Finest(coordinate)]));

    /// <summary>Documents of other departments, with which nothing is compared: that is said once for each.</summary>
    private static IEnumerable<Diagnostic> FindOthers(FactSet facts) => facts.References
        .Where(reference => !Bases.IsOfOneDepartment(facts, reference))
        .Select(reference => (Own: facts.Disclosure.Department, Other: reference.Disclosure))
        .Select(names => new Diagnostic(
            LocalizedText.FromResource("Documents.TwoDepartments", names.Own, names.Other.Department, names.Other.Title),
            [new("/department", string.Empty), new("/department", string.Empty, null, names.Other.Title)],
            names.Own,
            names.Other.Department));
}
