using Budget.Domain.Classification;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Rules.Headings;

/// <summary>An item called “other” repeats the name of its subcategory (“其他”项名称与款一致): 其他商贸事务支出 below 商贸事务.</summary>
/// <remarks>
/// A custom of the classification with few exceptions (13 of 157 such items in a complete tree of about 2009, most of them misprints), so it is asked only of
/// items that the edition does not know. Stateless and thread-safe.
/// </remarks>
public sealed class OtherItemsRepeatTheirParent() : Rule("headings.other-items", Severity.Info)
{
    private const string Other = "其他";

    private const string Expenditure = "支出";

    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts) => HeadingLevel
        .All(facts.Headings, level => level.Kind == MatchKind.Unknown && level.Name.StartsWith(Other, StringComparison.Ordinal))
        .Select(level => (level, parent: ParentOf(facts, level)))
        .Where(entry => entry.parent.Length > 0 && !entry.parent.StartsWith(Other, StringComparison.Ordinal) && IsRemainder(entry.level))
        .Where(entry => !Repeats(entry.level.Printed.Name, entry.parent) && !IsKnownBelow(facts, entry.level.Printed.Name, entry.parent))
        .Select(entry => new Diagnostic(
            LocalizedText.FromResource("Headings.OtherItem", entry.level.Name, entry.parent),
            entry.level.Locations,
            entry.level.Text,
            Other + entry.parent + Expenditure));

    /// <summary>Whether an item is what is left of its subcategory, by its name or its code: 其他专科医院 is one hospital more.</summary>
    private static bool IsRemainder(HeadingLevel level) =>
        level.Name.EndsWith(Expenditure, StringComparison.Ordinal) || level.Resolution.Citation.Heading.Code?.ToString().EndsWith("99", StringComparison.Ordinal) == true;

    /// <summary>Whether a name has the parent's, or two characters in a row of what tells it from others: 其他应急管理支出 below 应急管理事务.</summary>
    private static bool Repeats(string name, string parent) =>
        name.Contains(parent) || Enumerable.Range(0, Math.Max(0, parent.Length - 3)).Any(i => name.Contains(parent.Substring(i, 2)));

    /// <summary>Whether an edition has such an item below such a subcategory: 其他优抚支出 below 抚恤.</summary>
    private static bool IsKnownBelow(FactSet facts, string name, string parent) =>
        new[] { facts.Classifications.Functional, FunctionalClassification.Attested, FunctionalClassification.About2009 }
            .Any(edition => edition.FindByName(name).Any(heading => heading.Code.Level == 3 && edition.ParentName(heading.Code.Parent) == parent));

    private static string ParentOf(FactSet facts, HeadingLevel level)
    {
        var citation = level.Resolution.Citation;
        if (!ReferenceEquals(level.Printed, level.Resolution.Levels[^1]))
        {
            return string.Empty;
        }

        // A code says what stands above it only where that is known for the year: codes are used again for something else.
        if (citation.Heading.Code is { } code)
        {
            var year = facts.Disclosure.FiscalYear;
            return code.Level == 3 && facts.Classifications.Functional.Find(code.Parent, year) is { } parent && parent.IsSurelyRightFor(year.Year)
                ? HeadingName.Canonicalize(parent.Name, string.Empty)
                : string.Empty;
        }

        return citation.Heading.Level == 3 ? level.Above!.Name : string.Empty;
    }
}
