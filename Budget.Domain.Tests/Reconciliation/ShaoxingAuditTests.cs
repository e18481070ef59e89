using Budget.Domain.Disclosure;
using Budget.Domain.Json;
using Budget.Domain.Reconciliation;
using Budget.Domain.Tests.Support;
using Xunit;

namespace Budget.Domain.Tests.Reconciliation;

/// <summary>The main job on a real document: the 2021 budget of the Shaoxing Commerce Bureau, recomputed by hand once.</summary>
public class ShaoxingAuditTests
{
    private static readonly BudgetDisclosure Document =
        BudgetJson.ReadDisclosure(File.ReadAllText(Repository.Example("shaoxing-commerce-2021.json"))).Value;

    private static readonly AuditReport Report = new Auditor().Audit(Document);

    [Fact]
    public void Contradictions_AreExactlyTheDocumentsOwn()
    {
        // By hand: 2134.14 / 3619.89 = 58.956 %; 156.85 / 3612.09 = 4.342 %; 2180.64 > 2134.14 of project expenditure;
        // 2172.84 > 3612.09 - 1485.75 = 2126.34 of the general public budget. Every total of the document closes.
        var contradictions = Report.Findings
            .Where(finding => finding.Kind == FindingKind.Contradiction)
            .Select(finding => (finding.Rule, finding.Locations[0].Pointer, finding.Stated, finding.Expected, finding.Explanation));

        Assert.Equal(
            [
                ("shares.quotient", "/expenditure/byType/entries/2/share", "58.9%", "59.0%", ExplanationCodes.LargestRemainder),
                ("shares.quotient", "/generalPublicBudget/structure/entries/2/share", "4.4%", "4.3%", ExplanationCodes.ForcedToClose),
                ("performance.within-projects", "/performance/funds", "2180.64 万元", "≤ 2134.14万元", null),
                ("performance.within-projects", "/performance/ofWhich/0/amount", "2172.84 万元", "≤ 2126.34万元", null),
                ("audit.missing-figure", "/expenditure/byType/entries/2/amount", "0–200050元", "664950–665050元", null),
                ("audit.missing-figure", "/generalPublicBudget/scale/amount", "0–200100元", "664950–665050元", null),
            ],
            contradictions);
    }

    [Fact]
    public void Diagnostics_AreExactlyTheDocumentsOwn()
    {
        // By hand: of 36 printed headings, one has a subcategory that was renamed in 2020 and whose new name the list prints
        // too, one a subcategory that does not exist, and one of government-managed funds stands in the general public
        // budget. All others are usual spellings. The glossary explains 17 of the 19 items, nine of them by their subcategory; it
        // takes up the wrong subcategory, leaves two characters out of another, and speaks of contributions where a subsidy is paid too.
        var diagnostics = Report.Findings
            .Where(finding => finding.Kind == FindingKind.Diagnostic && !finding.Rule.StartsWith("performance.", StringComparison.Ordinal))
            .Select(finding => (finding.Rule, finding.Locations[0].Pointer, finding.Expected));

        Assert.Equal(
            [
                ("headings.names-of-the-year", "/generalPublicBudget/items/entries/10/heading", "行政事业单位养老支出"),
                ("headings.parent", "/generalPublicBudget/items/entries/7/heading", "科学技术支出（类）科技条件与服务（款）其他科技条件与服务支出（项）"),
                ("headings.fund", "/generalPublicBudget/items/entries/18/heading", null),
                ("glossary.headings", "/generalPublicBudget/items/entries/17/heading", null),
                ("glossary.headings", "/generalPublicBudget/items/entries/18/heading", null),
                ("glossary.names", "/glossary/entries/10/heading", "科学技术支出（类）科技条件与服务（款）其他科技条件与服务支出（项）"),
                ("glossary.names", "/glossary/entries/11/heading", "社会保障和就业支出（类）行政事业单位养老支出（款）"),
                ("glossary.coverage", "/glossary/entries/12/definition", null),
            ],
            diagnostics);
    }

    [Fact]
    public void FiguresThatAreOnlyImplied_HaveTheirIntervals() =>
        Assert.Equal(
            [
                "2126.33–2126.35万元",
                "3845.21–3845.23万元", "8.42–8.44万元", "≥0.000001万元", "12.681492–12.711198万元", "0–0.005万元", "237.23–237.25万元",
                "9.685–9.715万元", "0–0.01万元",
                "0–200050元", "0–200100元", "0–50元", "664950–665050元", "664950–665050元",
                "0", "0",
            ],
            Report.Implied.Select(implied => implied.ToRangeText()));
}
