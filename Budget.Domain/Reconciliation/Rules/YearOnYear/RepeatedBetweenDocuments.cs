using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules.YearOnYear;

/// <summary>What two documents print of one year and one stage is the same in both: the stated prior figure is that of the prior document (上年数与上年文本一致).</summary>
/// <remarks>
/// One relation for a quantity and a reference, between the finest printings: what one document prints differently by
/// itself is the business of <see cref="RepeatedFigure"/>. Stateless and thread-safe.
/// </remarks>
public sealed class RepeatedBetweenDocuments() : Rule("documents.repeated", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts) =>
        from reference in facts.References
        from coordinate in facts.Coordinates
        let printed = Bases.Find(reference, coordinate)
        where printed is not null
        select new SameRelation([reference.Finest(printed), facts.Finest(coordinate)]);
}
