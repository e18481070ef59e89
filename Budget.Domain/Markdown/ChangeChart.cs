namespace Budget.Domain.Markdown;

/// <summary>The largest movements as a chart: bars are the prior amounts, the line the current ones.</summary>
internal sealed class ChangeChart
{
    // More do not fit beside each other.
    private const int Most = 8;

    private const decimal TenThousand = 10_000;

    private readonly List<(string Name, decimal Prior, decimal Current)> parts = [];

    /// <summary>Whether there is something to see.</summary>
    internal bool IsEmpty => parts.Count == 0;

    /// <summary>Adds a heading, unless the chart is full.</summary>
    /// <param name="name">A short name.</param>
    /// <param name="prior">The earlier amount in yuan.</param>
    /// <param name="current">The later amount in yuan.</param>
    internal void Add(string name, decimal prior, decimal current)
    {
        if (parts.Count < Most)
        {
            parts.Add((name, prior / TenThousand, current / TenThousand));
        }
    }

    /// <summary>The chart for Mermaid to draw.</summary>
    /// <param name="title">The title.</param>
    internal string ToMermaid(string title) => string.Join("\n",
    [
        "xychart-beta",
        "    title " + Mermaid.Label(title),
        "    x-axis [" + string.Join(", ", parts.Select(part => Mermaid.Label(part.Name))) + "]",
        "    y-axis \"万元\"",
        "    bar [" + string.Join(", ", parts.Select(part => Mermaid.Number(part.Prior))) + "]",
        "    line [" + string.Join(", ", parts.Select(part => Mermaid.Number(part.Current))) + "]",
    ]);
}
