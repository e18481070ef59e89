using System.Collections.Immutable;
using Budget.Domain.Classification;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Rules.Headings;

/// <summary>A document calls a heading by one name (同一科目名称一致).</summary>
/// <remarks>
/// Usual spellings of one name are one name: without 支出, or with the parent in brackets. Names of other years are the
/// business of <see cref="NamesOfTheYear"/>. Stateless and thread-safe.
/// </remarks>
public sealed class OneNamePerHeading() : Rule("headings.one-name", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        var printed = facts.Headings
            .Where(heading => heading.Resolution.Citation is { Heading.Code: not null, Name: not null })
            .Where(heading => heading.Resolution.Kind is MatchKind.Exact or MatchKind.Variant or MatchKind.OtherName or MatchKind.Unknown);
        foreach (var heading in printed.GroupBy(heading => heading.Resolution.Citation.Heading))
        {
            var names = heading.GroupBy(entry => Name(facts, entry), StringComparer.Ordinal).ToList();
            if (names.Count > 1)
            {
                var texts = string.Join("; ", names.Select(name => name.First().Resolution.Citation.Text));
                ImmutableArray<Location> locations = [.. names.SelectMany(name => name).Select(entry => entry.Location).Distinct()];
                yield return new Diagnostic(LocalizedText.FromResource("Headings.SeveralNames", heading.Key, texts), locations, texts);
            }
        }
    }

    private static string Name(FactSet facts, PrintedHeading heading)
    {
        var code = heading.Resolution.Citation.Heading.Code!.Value;
        var parent = facts.Classifications.Functional.Find(code.Parent)?.Name;
        var name = HeadingName.Canonicalize(heading.Resolution.Citation.Name!, HeadingName.Canonicalize(parent ?? string.Empty, string.Empty));

        // Below a parent without a known name, whatever ends in brackets may repeat it.
        var bracket = parent is null && name[^1] == '）' ? name.LastIndexOf('（') : -1;
        return bracket > 0 ? name[..bracket] : name;
    }
}
