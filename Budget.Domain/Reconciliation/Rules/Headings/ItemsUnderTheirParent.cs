using Budget.Domain.Classification.Citations;
using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation.Rules.Headings;

/// <summary>A heading stands under the heading that it belongs to (科目隶属关系).</summary>
/// <remarks>
/// Said only of names that stand in one place of every edition of the library, and of headings attested for the document's
/// year: 行政运行 belongs to many subcategories. Stateless and thread-safe.
/// </remarks>
public sealed class ItemsUnderTheirParent() : Rule("headings.parent", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts) => HeadingLevel.Judge(facts, facts.Headings, kind => kind == MatchKind.OtherParent);
}
