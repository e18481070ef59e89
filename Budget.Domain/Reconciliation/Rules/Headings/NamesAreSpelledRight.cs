using Budget.Domain.Classification.Citations;
using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation.Rules.Headings;

/// <summary>Headings are spelled as the classification has them (科目名称无误).</summary>
/// <remarks>
/// Said only of categories and subcategories whose printed name no heading has, while exactly one below the same parent
/// differs from it by a character, or by one or two that are left out,
/// and is attested for the document's year. Stateless and thread-safe.
/// </remarks>
public sealed class NamesAreSpelledRight() : Rule("headings.spelling", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts) => HeadingLevel.Judge(facts, facts.Headings, kind => kind == MatchKind.Misspelled);
}
