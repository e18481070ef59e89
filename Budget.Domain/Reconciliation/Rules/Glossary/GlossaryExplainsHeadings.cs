using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Rules.Headings;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Rules.Glossary;

/// <summary>A heading with money is explained in the glossary, by itself or by a heading above it (名词解释完整).</summary>
/// <remarks>
/// Asked of glossaries that explain headings at all, and of headings that nothing is printed below. Whatever an entry may
/// mean for all that is known counts as explained. Stateless and thread-safe.
/// </remarks>
public sealed class GlossaryExplainsHeadings() : Rule("glossary.headings", Severity.Info)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        if (GlossaryReading.Of(facts) is not { } glossary)
        {
            yield break;
        }

        foreach (var use in glossary.Deepest.Where(use => !glossary.Nearest(use).Any() && !glossary.IsExplainedInParts(use) && !glossary.MayBeExplained(use)))
        {
            var text = use.First.Resolution.Citation.Text;
            yield return new Diagnostic(
                LocalizedText.FromResource("Glossary.Unexplained", text, use.First.Amount!.TextWithUnit, HeadingText.Describe(use.First.Resolution, facts.Disclosure.FiscalYear.Year)),
                [.. use.Printings.Select(printing => printing.Location)],
                text,
                use.First.Resolution.Heading?.Definition);
        }
    }
}
