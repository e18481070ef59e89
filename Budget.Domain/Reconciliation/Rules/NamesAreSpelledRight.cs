using Budget.Domain.Classification;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>Headings are spelled as the classification has them (科目名称无误).</summary>
/// <remarks>
/// Said only of categories and subcategories whose printed name no heading has, while exactly one below the same parent
/// differs from it by a character, or by one or two that are left out. Stateless and thread-safe.
/// </remarks>
public sealed class NamesAreSpelledRight() : Rule("headings.spelling", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts) => HeadingLevel
        .All(facts, level => level.Kind == MatchKind.Misspelled)
        .Select(level => new Diagnostic(
            LocalizedText.FromResource("Headings.Misspelled", level.Printed.Name, HeadingLevel.Describe(level.Printed.Heading!)),
            level.Locations,
            level.Text,
            facts.Classifications.Functional.Format(level.Printed.Heading!.Code)));
}
