using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

namespace Budget.Domain.Reconciliation.Rules.YearOnYear;

/// <summary>A stated change, its rate and its direction agree with the figure that another document prints of the base (增减变动与上年文本一致).</summary>
/// <remarks>
/// Not where the document states another prior figure itself, which is the business of
/// <see cref="RepeatedBetweenDocuments"/>. Stateless and thread-safe.
/// </remarks>
public sealed class ChangeAgreesBetweenDocuments() : Rule("documents.changes", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        foreach (var reference in Bases.OfOneDepartment(facts))
        {
            foreach (var change in facts.Changes.Where(change => change.SaysWhichWay))
            {
                if (Bases.Find(reference, change.Prior.Coordinate) is not { } printed)
                {
                    continue;
                }

                var prior = reference.Finest(printed);
                if (change.Prior.Coordinate.Stage is not null)
                {
                    if (change.Prior.Figure is null || change.Prior.Figure.HasSameValueAs(prior.Figure))
                    {
                        yield return new ChangeRelation(Current(facts, change), prior, change.Amount, change.Rate, change.Stated.Direction);
                    }
                }
                else if (change.Prior.Figure is null)
                {
                    // Says why it cannot be checked.
                    yield return new SameRelation([prior, change.Prior]);
                }
            }
        }
    }

    private static Fact Current(FactSet facts, ChangeStatement change) =>
        facts.Has(change.Current.Coordinate) ? facts.Finest(change.Current.Coordinate) : change.Current;
}
