namespace Budget.Domain.Comparison;

/// <summary>Finds the units or projects of two budgets that are the same, and numbers all there are.</summary>
/// <remarks>
/// By code first; a part without a code then by its name. What is left has a code in one budget and none in the other, and
/// is the same if its name says so of exactly one part on either side. It makes no difference which budget comes first.
/// </remarks>
internal sealed class NamedParts<T>
    where T : class
{
    private readonly List<T> parts = [];
    private readonly int[] inPrior;
    private readonly int[] inCurrent;

    internal NamedParts(IReadOnlyList<T> prior, IReadOnlyList<T> current, Func<T, (string Name, string? Code)> read)
    {
        var before = prior.Select(read).ToList();
        var now = current.Select(read).ToList();
        var renamed = PairByName(before, now);
        var numbers = new Dictionary<(string Name, string? Code), int>();
        inPrior = [.. before.Select((part, i) => Number(Key(part), prior[i]))];
        inCurrent = [.. now.Select((part, i) => Number(renamed.TryGetValue(Key(part), out var same) ? same : Key(part), current[i]))];

        int Number((string, string?) key, T part)
        {
            if (numbers.TryGetValue(key, out var number))
            {
                parts[number] = part;
                return number;
            }

            numbers.Add(key, parts.Count);
            parts.Add(part);
            return parts.Count - 1;
        }
    }

    /// <summary>The number of the part at a position of the prior budget.</summary>
    internal int InPrior(int position) => inPrior[position];

    /// <summary>The number of the part at a position of the current budget.</summary>
    internal int InCurrent(int position) => inCurrent[position];

    /// <summary>The part with a number, as the current budget names it if it has it.</summary>
    internal T Of(int number) => parts[number];

    private static (string Name, string? Code) Key((string Name, string? Code) part) => part.Code is null ? part : (string.Empty, part.Code);

    /// <summary>The keys of the current budget whose part has another key in the prior one.</summary>
    private static Dictionary<(string Name, string? Code), (string Name, string? Code)> PairByName(
        List<(string Name, string? Code)> before, List<(string Name, string? Code)> now)
    {
        var keysBefore = new HashSet<(string, string?)>(before.Select(Key));
        var keysNow = new HashSet<(string, string?)>(now.Select(Key));
        var left = before.Where(part => !keysNow.Contains(Key(part))).ToLookup(part => part.Name, Key, StringComparer.Ordinal);
        var pairs = new Dictionary<(string Name, string? Code), (string Name, string? Code)>();
        foreach (var group in now.Where(part => !keysBefore.Contains(Key(part))).GroupBy(part => part.Name, Key, StringComparer.Ordinal))
        {
            var (mine, others) = (group.Distinct().ToList(), left[group.Key].Distinct().ToList());
            if (mine.Count == 1 && others.Count == 1 && (mine[0].Code is null) != (others[0].Code is null))
            {
                pairs[mine[0]] = others[0];
            }
        }

        return pairs;
    }
}
