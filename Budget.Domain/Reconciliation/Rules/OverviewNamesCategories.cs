using Budget.Domain.Classification;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Reconciliation.Rules;

/// <summary>The categories that the general statement names are those that the expenditure budget lists (支出科目名称一致).</summary>
/// <remarks>Stateless and thread-safe.</remarks>
public sealed class OverviewNamesCategories() : Rule("overview.categories", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        if (facts.Disclosure is not { Overview: { ExpenditureCategories.Count: > 0 } overview, Expenditure.ByFunction: { } listed })
        {
            yield break;
        }

        var named = overview.ExpenditureCategories.Select(name => (Heading: new HeadingCitation(name).Heading, Text: name)).ToList();
        var entries = listed.Entries.Select(entry => (entry.Heading.Heading, entry.Heading.Text)).Where(entry => entry.Heading.Level == 1).ToList();
        var here = new Location("/overview/expenditureCategories", overview.Place.Section, overview.Place.Paragraph);
        var there = new Location("/expenditure/byFunction", listed.Place.Section, listed.Place.Paragraph);
        foreach (var (_, text) in named.Where(name => entries.TrueForAll(entry => entry.Heading != name.Heading)))
        {
            yield return new Diagnostic(LocalizedText.FromResource("Overview.NotListed", text), [here, there], text);
        }

        foreach (var (_, text) in entries.Where(entry => named.TrueForAll(name => name.Heading != entry.Heading)))
        {
            yield return new Diagnostic(LocalizedText.FromResource("Overview.NotNamed", text), [here, there], string.Empty, text);
        }
    }
}
