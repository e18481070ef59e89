using Budget.Domain.Classification.Citations;
using Budget.Domain.Reconciliation.Facts;

namespace Budget.Domain.Reconciliation.Rules.Headings;

/// <summary>Headings bear the names that are in use in the document's year (科目名称属于本年度).</summary>
/// <remarks>
/// Names, codes and places of other years, as known changes tell; said only where a date does, or where the heading of the year
/// is attested for it. Stateless and thread-safe.
/// </remarks>
public sealed class NamesOfTheYear() : Rule("headings.names-of-the-year", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        var current = facts.Headings
            .SelectMany(heading => heading.Resolution.Levels.Select(level => (level, heading.Location)))
            .Where(entry => entry.level is { Kind: MatchKind.Exact, Heading: not null })
            .ToLookup(entry => entry.level.Heading!.Code, entry => entry.Location);

        // Where the document also prints the right name, that is the best evidence.
        return HeadingLevel.Judge(
            facts,
            facts.Headings,
            kind => kind is MatchKind.RetiredName or MatchKind.LaterName or MatchKind.Moved or MatchKind.Ambiguous,
            level => level.Printed.Heading is { } meant ? current[meant.Code].Take(1) : []);
    }
}
