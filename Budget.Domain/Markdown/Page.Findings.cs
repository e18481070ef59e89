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
            foreach (var location in finding.Locations)
            {
                ItemIfKnown("Where", location.ToString());
            }

            ItemIfKnown("Stated", finding.Stated);
            ItemIfKnown("Expected", finding.Expected);
            ItemIfKnown("Difference", finding.Difference);
            ItemIfKnown("Explanation", finding.Explanation);
            EndList();
        }
    }

    private void ItemIfKnown(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            Item(Word("NamedItem", Word(name), value!));
        }
    }
}
