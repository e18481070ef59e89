using Budget.Domain.Classification;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>A heading stands under the heading that it belongs to (科目隶属关系).</summary>
/// <remarks>
/// Said only of names that stand in one place of every edition of the library: 行政运行 belongs to many subcategories.
/// Stateless and thread-safe.
/// </remarks>
public sealed class ItemsUnderTheirParent() : Rule("headings.parent", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        var edition = facts.Classifications.Functional;
        foreach (var level in HeadingLevel.All(facts, level => level.Kind == MatchKind.OtherParent))
        {
            var heading = level.Printed.Heading!;
            var parent = edition.Find(heading.Code.Parent);
            var belongsTo = parent is null ? new(heading.Code.Parent.ToString(), heading.Code.Parent.ToString()) : HeadingLevel.Describe(parent);
            var resource = level.Above?.Heading is null ? "Headings.UnknownParent" : "Headings.OtherParent";
            var message = LocalizedText.FromResource(resource, level.Printed.Name, level.Above?.Name ?? string.Empty, HeadingLevel.Describe(heading), belongsTo);
            yield return new Diagnostic(message, level.Locations, level.Text, edition.Format(heading.Code));
        }
    }
}
