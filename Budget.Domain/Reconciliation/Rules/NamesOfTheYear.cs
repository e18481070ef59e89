using Budget.Domain.Classification;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>Headings bear the names that are in use in the document's year (科目名称属于本年度).</summary>
/// <remarks>Stateless and thread-safe.</remarks>
public sealed class NamesOfTheYear() : Rule("headings.names-of-the-year", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        var current = facts.Headings
            .SelectMany(heading => heading.Resolution.Levels.Select(level => (level, heading.Location)))
            .Where(entry => entry.level is { Kind: MatchKind.Exact, Heading: not null })
            .ToLookup(entry => entry.level.Heading!.Code, entry => entry.Location);
        foreach (var level in HeadingLevel.All(facts, level => level.Kind is MatchKind.RetiredName or MatchKind.LaterName))
        {
            var heading = level.Printed.Heading!;
            var (resource, expected) = level.Printed.Kind == MatchKind.RetiredName
                ? ("Headings.RetiredName", heading.Name)
                : heading.Former is { } former ? ("Headings.LaterName", former.Name) : ("Headings.LaterHeading", null);
            var message = LocalizedText.FromResource(
                resource, level.Printed.Name, HeadingLevel.Describe(heading), heading.Former?.Until ?? heading.From ?? 0, heading.Former?.Name ?? string.Empty);

            // Where the document also prints the right name, that is the best evidence.
            yield return new Diagnostic(message, [.. level.Locations, .. current[heading.Code].Take(1)], level.Text, expected);
        }
    }
}
