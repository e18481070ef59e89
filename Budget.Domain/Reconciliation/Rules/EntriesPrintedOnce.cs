using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>No entry of a list is printed twice, with its number (条目不重复).</summary>
/// <remarks>Stateless and thread-safe.</remarks>
public sealed class EntriesPrintedOnce() : Rule("lists.repeated-entry", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts) =>
        facts.Headings
            .Where(printed => printed.Repeats is not null)
            .GroupBy(printed => ListOf(printed.Location))
            .Select(list =>
            {
                var texts = string.Join("; ", list.Select(printed => printed.Resolution.Citation.Text));
                return new Diagnostic(
                    LocalizedText.FromResource("Lists.Repeated", list.Count(), texts), [.. list.SelectMany(printed => new[] { printed.Location, printed.Repeats! })], texts);
            });

    // /list/entries/12/heading stands in /list/entries.
    private static string ListOf(Location location) => location.Pointer[..location.Pointer.LastIndexOf('/', location.Pointer.LastIndexOf('/') - 1)];
}
