using System.Text;
using Budget.Domain.Text;

namespace Budget.Domain.Markdown;

/// <summary>A Markdown page in one language, written from top to bottom.</summary>
internal abstract partial class Page(bool chinese)
{
    private readonly StringBuilder text = new();

    internal string Write()
    {
        WriteBody();
        return text.ToString().TrimEnd('\n') + "\n";
    }

    protected abstract void WriteBody();

    protected string In(LocalizedText localized) => chinese ? localized.Chinese : localized.English;

    protected string Word(string key, params object[] arguments) => In(LocalizedText.FromResource("Markdown." + key, arguments));

    protected void Heading(int level, string title) => Block(new string('#', level) + " " + Escape(title));

    protected void Paragraph(string content) => Block(Escape(content));

    protected void Table(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows, int figuresFrom)
    {
        Row(header);
        Row([.. header.Select((_, column) => column < figuresFrom ? "---" : "---:")]);
        foreach (var row in rows)
        {
            Row([.. row.Select(Escape)]);
        }

        text.Append('\n');
    }

    /// <summary>A diagram that Mermaid draws.</summary>
    protected void Diagram(string content) => Block("```mermaid\n" + content + "\n```");

    protected void Item(string content) => text.Append("- ").Append(Escape(content)).Append('\n');

    protected void EndList() => text.Append('\n');

    // Printed texts can hold anything; in a table a bar would end the cell.
    protected static string Escape(string content)
    {
        var escaped = new StringBuilder(content.Length);
        foreach (var c in content)
        {
            _ = c switch
            {
                '\r' => escaped,
                '\n' => escaped.Append(' '),
                '|' or '*' or '_' or '`' or '<' or '[' or ']' or '\\' or '#' => escaped.Append('\\').Append(c),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    private void Row(IReadOnlyList<string> cells) => text.Append("| ").Append(string.Join(" | ", cells)).Append(" |\n");

    private void Block(string content) => text.Append(content).Append("\n\n");
}
