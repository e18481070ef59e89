using System.Globalization;
using Budget.Domain.Classification;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Classification.Crosswalks;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Rules.Headings;

/// <summary>Headings and their changes in words, with what speaks for them.</summary>
internal static class HeadingText
{
    /// <summary>A heading with its code and name, and what speaks for it in a year.</summary>
    internal static LocalizedText Describe(ClassifiedHeading<FunctionalCode> heading, int year) =>
        LocalizedText.FromResource("Heading.Described", heading.Code, heading.Name, DescribeEvidence(heading.Evidence, heading.Source, year));

    /// <summary>The heading that is meant, or else the printed text.</summary>
    internal static LocalizedText Describe(HeadingResolution resolution, int year) =>
        resolution.Heading is { } meant ? Describe(meant, year) : new(resolution.Citation.Text, resolution.Citation.Text);

    /// <summary>What speaks for a change.</summary>
    internal static LocalizedText DescribeEvidence(HeadingChange<FunctionalCode> change) => DescribeEvidence(change.Evidence, change.Source, change.Year);

    private static LocalizedText DescribeEvidence(EvidenceKind evidence, string source, int? year)
    {
        // Ten documents that print the same name prove no more than one, and that of the year itself proves most.
        var sources = source.Split(';').Select(one => one.Trim()).ToList();
        var written = year?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
        return LocalizedText.FromResource("Evidence." + evidence, sources.Find(one => written.Length > 0 && one.Contains(written)) ?? sources[0]);
    }
}
