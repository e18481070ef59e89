using System.Collections.Immutable;
using Budget.Domain.Classification;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Rules.Headings;

/// <summary>A document calls a heading by one name (同一科目名称一致).</summary>
/// <remarks>
/// Usual spellings of one name are one name: without 支出, or with the parent in brackets; 其它 for 其他 is none. A name
/// without a code counts where the edition or the document's own tables know its code. Names of other years are the
/// business of <see cref="NamesOfTheYear"/>. Stateless and thread-safe.
/// </remarks>
public sealed class OneNamePerHeading() : Rule("headings.one-name", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        var printed = facts.Headings
            .Where(heading => heading.Heading.Code is not null && NameOf(heading).Length > 0)
            .Where(heading => heading.Resolution.Kind is MatchKind.Exact or MatchKind.Variant or MatchKind.OtherName or MatchKind.Unknown);
        foreach (var heading in printed.GroupBy(heading => heading.Heading))
        {
            var names = heading.GroupBy(entry => SpelledName(facts, entry), StringComparer.Ordinal).ToList();
            if (names.Count > 1)
            {
                var texts = string.Join("; ", names.Select(name => name.First().Resolution.Citation.Text));
                ImmutableArray<Location> locations = [.. names.AsEnumerable().Reverse().SelectMany(name => name).Select(entry => entry.Location).Distinct()];
                yield return new Diagnostic(LocalizedText.FromResource("Headings.SeveralNames", heading.Key, texts), locations, texts);
            }
        }
    }

    private static string NameOf(PrintedHeading heading) => heading.Resolution.Citation.Names[^1];

    private static string SpelledName(FactSet facts, PrintedHeading heading)
    {
        var parent = facts.Classifications.Functional.Find(heading.Heading.Code!.Value.Parent, facts.Disclosure.FiscalYear)?.Name;
        var name = HeadingName.Spell(NameOf(heading), HeadingName.Canonicalize(parent ?? string.Empty, string.Empty));

        // Below a parent without a known name, whatever ends in brackets may repeat it.
        var bracket = parent is null && name[^1] == '）' ? name.LastIndexOf('（') : -1;
        return bracket > 0 ? name[..bracket] : name;
    }
}
