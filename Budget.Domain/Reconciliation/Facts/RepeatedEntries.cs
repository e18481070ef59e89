using Budget.Domain.Classification;
using Budget.Domain.Collections;
using Budget.Domain.Disclosure;

namespace Budget.Domain.Reconciliation.Facts;

/// <summary>Finds the entries of a list that are printed twice.</summary>
/// <remarks>
/// Rows of one heading are parts beside each other. But an entry with the heading of another and the number of its
/// paragraph is the same paragraph again, whatever it says of the heading. Where the numbers of a list start again with
/// another first entry, there another group of parts starts.
/// </remarks>
internal static class RepeatedEntries
{
    /// <summary>For every entry the position where it is first printed: its own, unless it repeats an earlier one.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="headings">Their headings as the document means them.</param>
    internal static List<int> FirstPrintings(ValueList<FunctionalEntry> entries, IReadOnlyList<FunctionalHeading> headings)
    {
        var first = new Dictionary<(int Group, string Number, object What), int>();
        var positions = new List<int>(entries.Count);
        var group = 0;
        for (var i = 0; i < entries.Count; i++)
        {
            var position = i;
            if (entries[i].Heading.Number is { } number)
            {
                group += i > 0 && number == entries[0].Heading.Number && entries[i] != entries[0] ? 1 : 0;

                // What a part of a heading means depends on what stands around it; there only the same words are the same.
                var key = (group, number, headings[i].IsComplete ? (object)headings[i] : entries[i]);
                if (!first.TryGetValue(key, out position))
                {
                    first.Add(key, position = i);
                }
            }

            positions.Add(position);
        }

        return positions;
    }
}
