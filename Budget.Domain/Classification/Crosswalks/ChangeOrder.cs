using Budget.Domain.Collections;

namespace Budget.Domain.Classification.Crosswalks;

/// <summary>Puts changes in order: each before those that follow from it, whichever way and through whatever edition they were found.</summary>
internal static class ChangeOrder<TCode>
    where TCode : struct, IClassificationCode<TCode>
{
    /// <summary>All of some changes, each once.</summary>
    internal static ValueList<HeadingChange<TCode>> Join(IEnumerable<HeadingChange<TCode>> some, IEnumerable<HeadingChange<TCode>> others)
    {
        var left = some.Concat(others).Distinct()
            .OrderBy(change => change.From?.Code).ThenBy(change => change.To?.Code).ThenBy(change => change.Year)
            .ThenBy(change => change.ToString(), StringComparer.Ordinal)
            .ToList();
        var ordered = new List<HeadingChange<TCode>>(left.Count);
        while (left.Count > 0)
        {
            // Changes that lead in a circle have no first one.
            var next = left.Find(change => !left.Exists(other => LeadsTo(other, change))) ?? left[0];
            left.Remove(next);
            ordered.Add(next);
        }

        return ordered.ToValueList();
    }

    private static bool LeadsTo(HeadingChange<TCode> earlier, HeadingChange<TCode> later) =>
        earlier != later && earlier.To is not null && ChangeRules<TCode>.KeyOf(earlier.To).Equals(ChangeRules<TCode>.KeyOf(later.From));
}
