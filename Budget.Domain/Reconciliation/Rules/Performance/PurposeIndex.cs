namespace Budget.Domain.Reconciliation.Rules.Performance;

/// <summary>Finds which of many texts contain a name, without reading all of them for every name.</summary>
internal sealed class PurposeIndex
{
    /// <summary>The shortest name that is looked for: shorter ones are found in texts that mean something else.</summary>
    private const int ShortestName = 4;

    private readonly IReadOnlyList<string?> texts;

    // In which texts four characters occur in a row, each text once, in order.
    private readonly Dictionary<ulong, List<int>> byBeginning = [];

    /// <param name="texts">The texts; null where there is none.</param>
    internal PurposeIndex(IReadOnlyList<string?> texts)
    {
        this.texts = texts;
        for (var i = 0; i < texts.Count; i++)
        {
            Add(texts[i] ?? string.Empty, i);
        }
    }

    /// <summary>The positions of the texts that contain a name, in order; none for a name that is too short.</summary>
    internal IEnumerable<int> Containing(string name) =>
        name.Length >= ShortestName && byBeginning.TryGetValue(FourFrom(name, 0), out var candidates)
            ? candidates.Where(i => texts[i]!.Contains(name))
            : [];

    private void Add(string text, int position)
    {
        for (var start = 0; start + ShortestName <= text.Length; start++)
        {
            var beginning = FourFrom(text, start);
            if (!byBeginning.TryGetValue(beginning, out var positions))
            {
                byBeginning.Add(beginning, positions = []);
            }

            if (positions.Count == 0 || positions[^1] != position)
            {
                positions.Add(position);
            }
        }
    }

    private static ulong FourFrom(string text, int start) =>
        ((ulong)text[start] << 48) | ((ulong)text[start + 1] << 32) | ((ulong)text[start + 2] << 16) | text[start + 3];
}
