using Budget.Domain.Collections;

namespace Budget.Domain.Performance.Scoring;

/// <summary>Values found by names, where spaces do not count; nothing is guessed and nothing lost.</summary>
/// <param name="Values">For each name its value, or null.</param>
/// <param name="Unplaced">The values that have no name, or stand under one that occurs oftener on one side than on the other.</param>
internal sealed record NameMatch<T>(IReadOnlyList<T?> Values, IReadOnlyList<T> Unplaced)
    where T : class
{
    internal static NameMatch<T> Of(IEnumerable<string> names, ValueList<T> values, Func<T, string> nameOf)
    {
        var keys = names.Select(ToKey).ToList();
        var occurrences = keys.GroupBy(key => key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var byKey = values.ToLookup(value => ToKey(nameOf(value)), StringComparer.Ordinal);

        // Of equal names the first has the first value, and so on.
        var queues = occurrences.Where(entry => byKey[entry.Key].Count() == entry.Value)
            .ToDictionary(entry => entry.Key, entry => new Queue<T>(byKey[entry.Key]), StringComparer.Ordinal);
        return new(
            [.. keys.Select(key => queues.TryGetValue(key, out var queue) ? queue.Dequeue() : null)],
            [.. byKey.Where(group => !queues.ContainsKey(group.Key)).SelectMany(group => group)]);
    }

    private static string ToKey(string name) => string.Concat(name.Where(c => !char.IsWhiteSpace(c)));
}
