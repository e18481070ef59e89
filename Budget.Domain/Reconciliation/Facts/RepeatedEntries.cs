using Budget.Domain.Collections;
using Budget.Domain.Disclosure;

namespace Budget.Domain.Reconciliation.Facts;

/// <summary>Finds the entries of a list that are printed twice.</summary>
/// <remarks>
/// Rows of one heading are parts beside each other. But an entry that repeats another word for word, the number of its
/// paragraph included, is the same paragraph again.
/// </remarks>
internal static class RepeatedEntries
{
    /// <summary>For every entry the position where it is first printed: its own, unless it repeats an earlier one.</summary>
    internal static List<int> FirstPrintings(ValueList<FunctionalEntry> entries)
    {
        var first = new Dictionary<FunctionalEntry, int>();
        var positions = new List<int>(entries.Count);
        for (var i = 0; i < entries.Count; i++)
        {
            var position = i;
            if (entries[i].Heading.Number is not null && !first.TryGetValue(entries[i], out position))
            {
                first.Add(entries[i], position = i);
            }

            positions.Add(position);
        }

        return positions;
    }
}
