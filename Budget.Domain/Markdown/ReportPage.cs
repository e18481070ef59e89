using Budget.Domain.Reconciliation;

namespace Budget.Domain.Markdown;

/// <summary>An audit: its verdicts, its findings, and what could not be checked.</summary>
internal sealed class ReportPage(AuditReport report, bool chinese) : Page(chinese)
{
    private static readonly Verdict[] Verdicts = [Verdict.Exact, Verdict.WithinRounding, Verdict.Contradiction, Verdict.NotCheckable];

    protected override void WriteBody()
    {
        Heading(1, Word("Audit", report.Title));
        Paragraph(Word("Read", report.FigureCount, report.Checks.Count, report.Findings.Count));
        WriteVerdicts();
        Findings(report.Findings);
        WriteRules();
        WriteNotCheckable();
        WriteImplied();
    }

    private void WriteVerdicts()
    {
        var counts = Verdicts.Select(verdict => (Name: Word("Verdict." + verdict), Count: report.Checks.Count(check => check.Verdict == verdict))).ToList();
        Table([.. counts.Select(entry => entry.Name)], [[.. counts.Select(entry => Number(entry.Count))]], figuresFrom: 0);
        if (report.Checks.Count > 0)
        {
            Diagram(Mermaid.Pie(Word("Verdicts"), counts.Select(entry => (entry.Name, (decimal)entry.Count))));
        }
    }

    private void WriteRules()
    {
        if (report.Checks.Count == 0)
        {
            return;
        }

        Heading(2, Word("ByRule"));
        var rows = report.Checks.GroupBy(check => check.Rule, StringComparer.Ordinal)
            .Select(rule => (string[])[rule.Key, .. Verdicts.Select(verdict => Number(rule.Count(check => check.Verdict == verdict)))]);
        Table([Word("Rule"), .. Verdicts.Select(verdict => Word("Verdict." + verdict))], rows, figuresFrom: 1);
    }

    private void WriteNotCheckable()
    {
        var notes = report.Checks.Where(check => check.Note is not null).ToList();
        if (notes.Count == 0)
        {
            return;
        }

        Heading(2, Word("NotCheckable"));
        foreach (var check in notes)
        {
            Item(check.Rule + ": " + In(check.Note!));
        }

        EndList();
    }

    private void WriteImplied()
    {
        var implied = report.Implied.ToList();
        if (implied.Count > 0)
        {
            Heading(2, Word("Implied"));
            Table([Word("Quantity"), Word("Range")], implied.Select(value => (string[])[In(value.Quantity), value.ToRangeText()]), figuresFrom: 1);
        }
    }
}
