using Budget.Domain.Classification;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Disclosure;
using Budget.Domain.Periods;

namespace Budget.Domain.Reconciliation.Facts;

/// <summary>Reads the headings of one document in the editions of its year, each text once.</summary>
internal sealed class HeadingReader(Classifications classifications, FiscalYear year)
{
    private readonly Dictionary<string, HeadingResolution> resolutions = new(StringComparer.Ordinal);

    internal HeadingResolution Resolve(HeadingCitation citation)
    {
        if (!resolutions.TryGetValue(citation.Text, out var resolution))
        {
            resolutions.Add(citation.Text, resolution = classifications.Functional.Resolve(citation, year));
        }

        return resolution;
    }

    /// <summary>The code of an economic item if it is printed or its name has only one meaning; else its name.</summary>
    internal string Read(EconomicItem item) =>
        item.Code?.ToString()
        ?? (classifications.Economic.FindByName(item.Name).Take(2).ToList() is [var only] ? only.Code.ToString() : item.Name);
}
