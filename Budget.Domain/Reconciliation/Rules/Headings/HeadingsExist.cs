using Budget.Domain.Classification;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Rules.Headings;

/// <summary>A heading is one of the classification (科目存在).</summary>
/// <remarks>
/// Said only where the edition lists every heading beside it for the document's year: in the editions of the library that is
/// so for the categories of 2021 to 2025, in an official table for all levels; a local table never tells. Anywhere else a
/// heading that is not listed is unknown, not wrong. Stateless and thread-safe.
/// </remarks>
public sealed class HeadingsExist() : Rule("headings.exist", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        var edition = facts.Classifications.Functional;
        return HeadingLevel.All(facts.Headings, level => level is { Kind: MatchKind.Unknown, Name.Length: > 0 })
            .Where(level => IsSurelyAbsent(edition, level, facts.Disclosure.FiscalYear.Year))
            .Select(level => new Diagnostic(LocalizedText.FromResource("Headings.Absent", level.Text, edition.Label), level.Locations, level.Text));
    }

    private static bool IsSurelyAbsent(FunctionalClassification edition, HeadingLevel level, int year)
    {
        var citation = level.Resolution.Citation;
        if (citation.Heading.Code is { } code)
        {
            // The highest level that is missing decides: below a category that does not exist nothing is listed.
            var highest = code.Ancestors().Prepend(code).LastOrDefault(above => above.Level > 0 && edition.Find(above) is null);
            return highest.Level > 0 && edition.ListsAllChildrenFor(highest.Parent, year);
        }

        // A lone name without a mark can stand for any level.
        var parent = level.Above is { } above ? above.Heading?.Code : citation.IsMarked ? FunctionalCode.Root : (FunctionalCode?)null;
        return parent is { } known && edition.ListsAllChildrenFor(known, year);
    }
}
