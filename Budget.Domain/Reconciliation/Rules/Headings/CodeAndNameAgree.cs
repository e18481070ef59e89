using Budget.Domain.Classification.Citations;
using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation.Rules.Headings;

/// <summary>A code and the name printed beside it are of one heading (编码与名称一致).</summary>
/// <remarks>
/// Says so only where the edition can know: the heading is attested before and after the document's year, and not only in a
/// local table. Stateless and thread-safe.
/// </remarks>
public sealed class CodeAndNameAgree() : Rule("headings.code-and-name", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts) => HeadingLevel.Judge(facts, facts.Headings, kind => kind == MatchKind.OtherName);
}
