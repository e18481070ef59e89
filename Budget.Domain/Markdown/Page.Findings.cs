using System.Globalization;
using Budget.Domain.Collections;
using Budget.Domain.Reconciliation;

namespace Budget.Domain.Markdown;

/// <content>Findings, as every page shows them.</content>
internal abstract partial class Page
{
    protected static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    protected void Findings(ValueList<Finding> findings)
    {
        Heading(2, Word("Findings"));
        if (findings.Count == 0)
        {
            Paragraph(Word("NoFindings"));
        }

        for (var i = 0; i < findings.Count; i++)
        {
            var finding = findings[i];
            Heading(3, Number(i + 1) + ". " + Word("Kind." + finding.Kind) + " · " + Word("Severity." + finding.Severity) + " · " + finding.Rule);
            Paragraph(In(finding.Message));
            List<string[]> rows = [.. finding.Locations.Select(location => new[] { Word("Where"), location.ToString() }), [Word("Stated"), finding.Stated]];
            AddIfKnown("Expected", finding.Expected);
            AddIfKnown("Difference", finding.Difference);
            AddIfKnown("Explanation", finding.Explanation);
            Table([string.Empty, string.Empty], rows, figuresFrom: 2);

            void AddIfKnown(string name, string? value)
            {
                if (value is not null)
                {
                    rows.Add([Word(name), value]);
                }
            }
        }
    }
}
