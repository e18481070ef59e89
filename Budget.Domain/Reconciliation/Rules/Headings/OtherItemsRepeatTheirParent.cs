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

    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts) => HeadingLevel
        .All(facts.Headings, level => level.Kind == MatchKind.Unknown && level.Name.StartsWith(Other, StringComparison.Ordinal))
        .Select(level => (level, parent: ParentOf(facts, level)))
        .Where(entry => entry.parent.Length > 0 && entry.level.Printed.Name.IndexOf(entry.parent, StringComparison.Ordinal) < 0)
        .Select(entry => new Diagnostic(
            LocalizedText.FromResource("Headings.OtherItem", entry.level.Name, entry.parent),
            entry.level.Locations,
            entry.level.Text,
            Other + entry.parent + "支出"));

    private static string ParentOf(FactSet facts, HeadingLevel level)
    {
        var citation = level.Resolution.Citation;
        if (!ReferenceEquals(level.Printed, level.Resolution.Levels[^1]))
        {
            return string.Empty;
        }

        if (citation.Heading.Code is { } code)
        {
            return code.Level == 3 && facts.Classifications.Functional.Find(code.Parent) is { } parent ? HeadingName.Canonicalize(parent.Name, string.Empty) : string.Empty;
        }

        return citation.Heading.Level == 3 ? level.Above!.Name : string.Empty;
    }
}
