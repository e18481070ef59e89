using Budget.Domain.Collections;
using Budget.Domain.Internal;

namespace Budget.Domain.Performance.Scoring;

/// <summary>Values with the rows that they belong to. Nothing is guessed and nothing lost, whatever the order of the values.</summary>
/// <param name="Values">For each row its value, or null.</param>
/// <param name="Unplaced">The values that belong to no row, or to none in particular, in their order.</param>
internal sealed record RowMatch<T>(IReadOnlyList<T?> Values, IReadOnlyList<(T Value, UnplacedReason Reason)> Unplaced)
    where T : class
{
    /// <summary>Finds the row of each value: the only one that has its name, in which spaces do not count, and that it fits.</summary>
    internal static RowMatch<T> Of<TRow>(IReadOnlyList<TRow> rows, Func<TRow, string> nameOfRow, ValueList<T> values, Func<T, string> nameOf, Func<TRow, T, bool> fits)
    {
        var byName = Enumerable.Range(0, rows.Count).ToLookup(i => Spaces.Drop(nameOfRow(rows[i])), StringComparer.Ordinal);
        var found = values.Select(value => (Value: value, Rows: byName[Spaces.Drop(nameOf(value))].Where(i => fits(rows[i], value)).Take(2).ToList())).ToList();
        var claims = found.Where(entry => entry.Rows.Count == 1).ToLookup(entry => entry.Rows[0], entry => entry.Value);
        return new(
            [.. Enumerable.Range(0, rows.Count).Select(i => claims[i].Count() == 1 ? claims[i].Single() : null)],
            [.. found.Where(entry => entry.Rows.Count != 1 || claims[entry.Rows[0]].Count() > 1).Select(entry => (entry.Value, ReasonOf(entry.Rows.Count)))]);
    }

    /// <summary>None of the values belongs to any row.</summary>
    internal static RowMatch<T> None(int rows, ValueList<T> values, UnplacedReason reason) =>
        new(new T?[rows], [.. values.Select(value => (value, reason))]);

    /// <summary>Whether what a value says of its row is what the row prints; a value that does not say it fits any.</summary>
    internal static bool Agree(string? said, string? printed) => said is null || (printed is not null && Spaces.Drop(said) == Spaces.Drop(printed));

    private static UnplacedReason ReasonOf(int rows) => rows switch
    {
        0 => UnplacedReason.NoRow,
        1 => UnplacedReason.SeveralValues,
        _ => UnplacedReason.SeveralRows,
    };
}
