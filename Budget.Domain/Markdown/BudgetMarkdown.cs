using Budget.Domain.Classification;
using Budget.Domain.Comparison;
using Budget.Domain.Disclosure;
using Budget.Domain.Internal;
using Budget.Domain.Reconciliation;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;

namespace Budget.Domain.Markdown;

/// <summary>Budgets, reports and comparisons as Markdown for people to look at (可读报告), with tables and Mermaid diagrams.</summary>
/// <remarks>
/// Texts are in both languages; figures and headings are quoted as they are printed. The result is for reading: its form can
/// change with any version, unlike the JSON form. Stateless and thread-safe.
/// </remarks>
public static class BudgetMarkdown
{
    /// <summary>A published budget: where the money flows, and every figure by section.</summary>
    /// <param name="disclosure">The document.</param>
    /// <param name="classifications">The editions in which to read its headings; those of the library for its year if left out.</param>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static LocalizedText Render(BudgetDisclosure disclosure, Classifications? classifications = null)
    {
        var facts = FactSet.FromDisclosure(Guard.NotNull(disclosure), classifications);
        return new(new DisclosurePage(facts, chinese: false).Write(), new DisclosurePage(facts, chinese: true).Write());
    }

    /// <summary>An audit: the verdicts, every finding, what could not be checked and what is implied.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public static LocalizedText Render(AuditReport report)
    {
        Guard.NotNull(report);
        return new(new ReportPage(report, chinese: false).Write(), new ReportPage(report, chinese: true).Write());
    }

    /// <summary>Two published budgets compared: what can be said of every movement, what is not comparable, and what contradicts.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <exception cref="ArgumentNullException">The comparison is null.</exception>
    public static LocalizedText Render(DisclosureComparison comparison)
    {
        Guard.NotNull(comparison);
        return new(new DisclosureComparisonPage(comparison, chinese: false).Write(), new DisclosureComparisonPage(comparison, chinese: true).Write());
    }

    /// <summary>Two exact budgets compared along every axis: amounts, changes, rates and contributions.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="classifications">The editions that name the headings; those of the library for the current year if left out.</param>
    /// <exception cref="ArgumentNullException">The comparison is null.</exception>
    public static LocalizedText Render(BudgetComparison comparison, Classifications? classifications = null)
    {
        var editions = classifications ?? Classifications.ForYear(Guard.NotNull(comparison).Current.Year);
        return new(new BudgetComparisonPage(comparison, editions, chinese: false).Write(), new BudgetComparisonPage(comparison, editions, chinese: true).Write());
    }
}
