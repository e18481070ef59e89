using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Rules.Headings;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Rules.Glossary;

/// <summary>The glossary explains headings under their names: those of the classification and of the document (名词解释所用科目名称).</summary>
/// <remarks>Usual spellings are names. Stateless and thread-safe.</remarks>
public sealed class GlossaryCallsHeadingsByName() : Rule("glossary.names", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        if (GlossaryReading.Of(facts) is not { } glossary)
        {
            yield break;
        }

        foreach (var entry in glossary.Entries)
        {
            // Where the document uses the heading is shown as well.
            foreach (var diagnostic in HeadingLevel.Judge(facts, [entry.Printed], _ => true, _ => glossary.FindUse(entry) is { } place ? [place] : []))
            {
                yield return diagnostic;
            }

            if (glossary.FindOtherName(entry) is { } use)
            {
                var (text, name) = (entry.Printed.Resolution.Citation.Text, use.First.Resolution.Citation.Text);
                yield return new Diagnostic(LocalizedText.FromResource("Glossary.OtherName", text, name), [entry.Printed.Location, use.First.Location], text, name);
            }
        }
    }
}
