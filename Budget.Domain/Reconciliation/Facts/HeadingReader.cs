using Budget.Domain.Classification;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;

namespace Budget.Domain.Reconciliation.Facts;

/// <summary>Reads the headings of one document in the editions of its year, each text once.</summary>
internal sealed class HeadingReader(Classifications classifications, BudgetDisclosure disclosure)
{
    private readonly HeadingCodes codes = new(disclosure.Tables);
    private readonly Dictionary<string, HeadingResolution> resolutions = new(StringComparer.Ordinal);

    /// <summary>What a heading means; changes nothing, so that many threads can ask.</summary>
    internal HeadingResolution Find(HeadingCitation citation) =>
        resolutions.TryGetValue(citation.Text, out var resolution) ? resolution : classifications.Functional.Resolve(citation, disclosure.FiscalYear);

    /// <summary>What a heading means, to be found from now on.</summary>
    internal HeadingResolution Resolve(HeadingCitation citation)
    {
        if (!resolutions.TryGetValue(citation.Text, out var resolution))
        {
            resolutions.Add(citation.Text, resolution = classifications.Functional.Resolve(citation, disclosure.FiscalYear));
        }

        return resolution;
    }

    /// <summary>The heading meant: by the code that the document's own tables print beside the name, or as the edition has it.</summary>
    internal FunctionalHeading Read(HeadingCitation citation) => codes.Find(citation.Heading) ?? Resolve(citation).ToHeading();

    /// <summary>The code of an economic item if it is printed or its name has only one meaning; else its name.</summary>
    internal string Read(EconomicItem item) => (item.Code ?? Find(item.Name))?.ToString() ?? item.Name;

    // A name that the edition has twice, as 其他支出 for a category and for what is left of it, says nothing without marks.
    private EconomicCode? Find(string name) =>
        !classifications.Economic.FindByName(name).Skip(1).Any() && EconomicCitation.TryRead(name).TryGet(out var citation)
        && classifications.Economic.Resolve(citation, disclosure.FiscalYear, ExpenditureType.Basic) is { Kind: <= MatchKind.RetiredName, Heading: { } heading }
            ? heading.Code
            : null;
}
