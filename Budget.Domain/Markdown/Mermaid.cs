using System.Globalization;

namespace Budget.Domain.Markdown;

/// <summary>The parts of Mermaid diagrams that hold printed texts and numbers.</summary>
internal static class Mermaid
{
    /// <summary>A label, in the quotes and entities that every diagram reads, in whichever language.</summary>
    internal static string Label(string text) =>
        "\"" + text.Replace("#", "#35;").Replace("\"", "#quot;").Replace('`', '\'').Replace('\r', ' ').Replace('\n', ' ') + "\"";

    internal static string Number(decimal value) => value.ToString("0.##########", CultureInfo.InvariantCulture);

    /// <summary>The parts of one whole; only parts above zero can be drawn.</summary>
    internal static string Pie(string title, IEnumerable<(string Name, decimal Value)> parts) =>
        string.Join("\n", parts.Select(part => "    " + Label(part.Name) + " : " + Number(part.Value)).Prepend("pie showData title " + title));
}
