using Budget.Domain.Amounts;
using Budget.Domain.Disclosure;
using Budget.Domain.Figures;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;
using Budget.Domain.Text;

namespace Budget.Domain.Markdown;

/// <summary>A published budget: the flow of its money, and its figures in the order of the document.</summary>
internal sealed class DisclosurePage(FactSet facts, bool chinese) : Page(chinese)
{
    private static readonly Aspect[] Aspects = [Aspect.Value, Aspect.Share, Aspect.Change, Aspect.Rate, Aspect.Completion];

    protected override void WriteBody()
    {
        var disclosure = facts.Disclosure;
        Heading(1, disclosure.Title);
        var stage = LocalizedText.FromResource("Stage." + disclosure.Stage);
        Paragraph(Word("About", disclosure.Department, disclosure.FiscalYear, stage));
        var unit = facts.FirstOrDefault(fact => fact.Coordinate.Measure == Measure.Budget && fact.Figure is { Kind: FigureKind.Amount })?.Figure?.Unit ?? AmountUnit.TenThousandYuan;
        if (MoneyFlow.Of(facts, unit) is { } flow)
        {
            Heading(2, Word("Flow", unit.Symbol()));
            Diagram(flow.ToMermaid(In));
        }

        var shares = new ExpenditureShares(facts, unit);
        WriteShares(Word("SharesByCategory", unit.Symbol()), shares.ByCategory());
        WriteShares(Word("SharesByType", unit.Symbol()), shares.ByType());
        foreach (var table in disclosure.Tables)
        {
            WriteTable(table);
        }

        foreach (var section in facts.Where(fact => !fact.IsDerived && !IsCell(fact)).GroupBy(fact => fact.Location!.Section))
        {
            Heading(2, section.Key);
            foreach (var paragraph in section.GroupBy(fact => fact.Location!.Paragraph))
            {
                if (paragraph.Key is { } title)
                {
                    Heading(3, title);
                }

                WriteFigures([.. paragraph]);
            }
        }
    }

    private void WriteShares(string title, IReadOnlyList<(LocalizedText Name, decimal Amount)> parts)
    {
        if (parts.Count > 1)
        {
            Diagram(Mermaid.Pie(title, parts.Select(part => (In(part.Name), part.Amount))));
        }
    }

    private static bool IsCell(Fact fact) => fact.Location!.Pointer.StartsWith("/tables/", StringComparison.Ordinal);

    /// <summary>A table as it is printed.</summary>
    private void WriteTable(BudgetTable table)
    {
        Heading(2, table.Place.Section);
        if (table.Place.Paragraph is { } title)
        {
            Heading(3, title);
        }

        Table(
            [Word("Item"), .. table.Columns.Select(column => Escape(column.Text))],
            table.Rows.Select(row => (IReadOnlyList<string>)[row.Head.Text, .. row.Cells.Select(cell => cell?.TextWithUnit ?? string.Empty)]),
            figuresFrom: 1);
        if (table.Note is { } note)
        {
            Paragraph(note);
        }
    }

    /// <summary>One row a quantity, with the columns that the paragraph prints.</summary>
    private void WriteFigures(List<Fact> printed)
    {
        var aspects = Aspects.Where(aspect => printed.Exists(fact => fact.Aspect == aspect)).ToList();
        var rows = printed
            .GroupBy(fact => fact.Coordinate)
            .SelectMany(quantity => RowsOf(quantity.Key, [.. quantity], aspects));
        Table([Word("Quantity"), Word("Funds"), .. aspects.Select(aspect => Word("Aspect." + aspect))], rows, figuresFrom: 2);
    }

    private IEnumerable<IReadOnlyList<string>> RowsOf(Coordinate coordinate, List<Fact> printed, List<Aspect> aspects)
    {
        // A quantity printed twice in one paragraph is two rows.
        var columns = aspects.ConvertAll(aspect => printed.FindAll(fact => fact.Aspect == aspect));
        var name = In(FactText.DescribeWithoutScope(coordinate, facts.Whole));
        var funds = In(LocalizedText.FromResource("Funds." + coordinate.Funds));
        for (var row = 0; row < columns.Max(column => column.Count); row++)
        {
            yield return [name, funds, .. columns.Select(column => row < column.Count ? column[row].Figure!.TextWithUnit : string.Empty)];
        }
    }
}
