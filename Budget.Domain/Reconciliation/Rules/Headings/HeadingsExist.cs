using Budget.Domain.Classification;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Rules.Headings;

/// <summary>A heading is one of the classification (科目存在).</summary>
/// <remarks>
/// Said only where the edition lists every heading beside it for the document's year: in the editions of the library that is
/// so for categories, in an official table for all levels. Anywhere else a heading that is not listed is unknown, not
/// wrong. Stateless and thread-safe.
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
        if (level.Resolution.Citation.Heading.Code is { } code)
        {
            // The highest level that is missing decides: below a category that does not exist nothing is listed.
            var highest = code.Ancestors().Prepend(code).Last(above => above.Level > 0 && edition.Find(above) is null);
            return edition.IsSurelyWithout(code) && IsListedFor(edition, highest.Parent, year);
        }

        // A lone name without a mark can stand for any level.
        var parent = level.Above is { } above ? above.Heading?.Code
            : level.Resolution.Levels.Count > 1 ? FunctionalCode.Root : (FunctionalCode?)null;
        return parent is { } known && edition.HasAllChildrenOf(known) && IsListedFor(edition, known, year);
    }

    private static bool IsListedFor(FunctionalClassification edition, FunctionalCode parent, int year)
    {
        var listed = edition.ChildrenOf(parent).ToList();
        var years = listed.SelectMany(heading => heading.Years).DefaultIfEmpty(0).ToList();
        return listed.Exists(heading => heading.Evidence == EvidenceKind.Supplied) || (years.Min() <= year && year <= years.Max());
    }
}
