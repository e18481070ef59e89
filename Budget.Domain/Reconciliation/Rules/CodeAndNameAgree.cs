using Budget.Domain.Classification;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>A code and the name printed beside it are of one heading (编码与名称一致).</summary>
/// <remarks>
/// Says so only where the edition can know: the name is that of another heading, or the heading is attested before and
/// after the document's year. Stateless and thread-safe.
/// </remarks>
public sealed class CodeAndNameAgree() : Rule("headings.code-and-name", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        var edition = facts.Classifications.Functional;
        foreach (var level in HeadingLevel.All(facts, level => level.Kind == MatchKind.OtherName))
        {
            var heading = level.Printed.Heading!;
            var named = edition.FindByName(level.Printed.Name).Where(other => other.Code.Level == heading.Code.Level).Take(2).ToList();
            if (named is [var other])
            {
                var message = LocalizedText.FromResource("Headings.NameOfAnother", level.Text, HeadingLevel.Describe(heading), HeadingLevel.Describe(other));
                yield return new Diagnostic(message, level.Locations, level.Text, heading.Name);
            }
            else if (named.Count > 1 || IsAttested(heading, facts.Disclosure.FiscalYear.Year))
            {
                var message = LocalizedText.FromResource("Headings.OtherName", level.Text, HeadingLevel.Describe(heading));
                yield return new Diagnostic(message, level.Locations, level.Text, heading.Name);
            }
        }
    }

    private static bool IsAttested(ClassifiedHeading<FunctionalCode> heading, int year) =>
        heading.Years.Count == 0 ? heading.Evidence == EvidenceKind.Supplied : heading.Years.Min() <= year && year <= heading.Years.Max();
}
