using Budget.Domain.Classification;
using Budget.Domain.Classification.Citations;
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

        // A code without a known name cannot be compared with names, nor an item whose category is not printed with categories.
        var named = overview.ExpenditureCategories
            .Select(name => (Heading: HeadingCitation.TryRead(name).TryGet(out var citation) ? facts.Resolve(citation).ToHeading() : FunctionalHeading.Root, Text: name))
            .ToList();
        var categories = listed.Entries.Select(entry => (Heading: CategoryOf(facts, entry.Heading), entry.Heading.Text)).ToList();
        if (named.Concat(categories).Any(entry => entry.Heading is { Code: not null, Label: null } or { IsComplete: false } or { Level: 0 }))
        {
            yield break;
        }

        var inOverview = new HashSet<FunctionalHeading>(named.Select(entry => entry.Heading));
        var inList = new HashSet<FunctionalHeading>(categories.Select(entry => entry.Heading));
        var here = new Location("/overview/expenditureCategories", overview.Place.Section, overview.Place.Paragraph);
        var there = new Location("/expenditure/byFunction", listed.Place.Section, listed.Place.Paragraph);
        foreach (var (_, text) in named.Where(entry => !inList.Contains(entry.Heading)))
        {
            yield return new Diagnostic(LocalizedText.FromResource("Overview.NotListed", text), [here, there], text);
        }

        foreach (var (_, text) in categories.Where(entry => inOverview.Add(entry.Heading)))
        {
            yield return new Diagnostic(LocalizedText.FromResource("Overview.NotNamed", text), [here, there], string.Empty, text);
        }
    }

    private static FunctionalHeading CategoryOf(FactSet facts, HeadingCitation citation)
    {
        var heading = facts.Resolve(citation).ToHeading();
        var category = heading.Level <= 1 ? heading : heading.Ancestors().First(above => above.Level == 1);
        return category.Code is { } code ? FunctionalHeading.FromCode(code, facts.Classifications.Functional.Find(code, facts.Disclosure.FiscalYear)?.Name) : category;
    }
}
