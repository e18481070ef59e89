using Budget.Domain.Classification.Citations;
using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;
using Budget.Domain.Figures;
using Budget.Domain.Periods;
using Budget.Domain.Reconciliation;
using Budget.Domain.Tests.Support;
using Xunit;

namespace Budget.Domain.Tests.Reconciliation;

/// <summary>What tables and final accounts are asked: every rule trips on one wrong place of a final account that is otherwise right.</summary>
public class FinalAccountRuleTests
{
    private static readonly Place Here = new() { Section = "表" };

    [Fact]
    public void TheRepairedFinalAccount_HasNoFindings() => Assert.Empty(Audit(Document.FinalAccountRepaired).Findings);

    [Theory]
    [InlineData("balances.by-fund", "/tables/4/rows/5/cells/0", "21.36", "21.63万元", "21.36万元", "+0.27万元")]
    [InlineData("balances.two-sides", "/tables/0/rows/10/cells/0", "49.41", "2,995.39万元", "2995.66万元", "-0.27万元")]
    [InlineData("balances.two-sides", "/tables/5/rows/27/cells/1", "12.63", "2,961.68万元", "2952.68万元", "+9.00万元")]
    [InlineData("totals.revenue-by-source", "/tables/2/rows/4/cells/6", "9.16", "16.19万元", "19.16万元", "-2.97万元")]
    [InlineData("totals.expenditure-by-fund", "/tables/5/rows/8/cells/1", "62.99", "60.99万元", "62.99万元", "-2.00万元")]
    [InlineData("function.sum-of-parts", "/tables/3/rows/9/cells/1", "48.65", "326.72万元", "290.72万元", "+36.00万元")]
    [InlineData("types.sum-of-parts", "/tables/6/rows/2/cells/2", "3.87", "1,511.89万元", "1507.39万元", "+4.50万元")]
    [InlineData("types.economic-items", "/tables/7/rows/2/cells/0", "1,283.58", "2,082.85万元", "2127.86万元", "-45.01万元")]
    [InlineData("function.meets-economy", "/tables/7/rows/7/cells/0", "83.08", "80.38万元", "83.08万元", "-2.70万元")]
    [InlineData("three-public.total", "/tables/9/rows/0/cells/10", "0.59", "0.95万元", "0.59万元", "+0.36万元")]
    [InlineData("shares.quotient", "/generalPublicBudget/scale/share", "99.00%", "99.00%", "100.00%", "-1.00%")]
    [InlineData("execution.completion-rate", "/generalPublicBudget/itemsTotal/execution/rate", "98.02%", "98.02%", "98.20%", "-0.18%")]
    [InlineData("execution.direction", "/generalPublicBudget/items/entries/2/execution/direction", "increase", "135.25万元", "135.90万元", "-0.65万元")]
    [InlineData("performance.reviews", "/performance/selfEvaluation/byGrade/0/count", "3个", "4个", "3个", "+1个")]
    [InlineData("performance.reviews", "/performance/selfEvaluation/problems", "1个", "1个", "0个", "+1个")]
    [InlineData("performance.reviewed-projects", "/performance/tracking/projects", "5个", "5个", "≤ 4个", "+1个")]
    [InlineData("performance.reviewed-projects", "/performance/tracking/funds", "589.42万元", "589.42万元", "598.42万元", "-9.00万元")]
    [InlineData("performance.reviewed-projects", "/performance/selfEvaluation/funds", "508.42万元", "508.42万元", "598.42万元", "-90.00万元")]
    [InlineData("procurement.awarded", "/procurement/awardedToSmallFirms", "264.47万元", "264.47万元", "≤ 246.47万元", "+18.00万元")]
    public void AWrongFigure_ContradictsTheRule(string rule, string pointer, string printed, string stated, string expected, string difference)
    {
        var report = Audit(Document.Change(Document.FinalAccountRepaired, (pointer, printed)));

        Assert.Contains((stated, expected, difference), report.Findings.Where(found => found.Rule == rule).Select(found => (found.Stated, found.Expected!, found.Difference!)));
    }

    [Theory]
    [InlineData("types.named-items", "/basicExpenditure/dailyOperating/items/0/name", "会议费", "会议费")]
    [InlineData("execution.without-budget", "/threePublicExpenses/total/execution/budget", "0.00万元", "0%")]
    [InlineData("funds.note", "/tables/11/note", "注：无政府性基金预算财政拨款支出，故本表无数据。", "注：无政府性基金预算财政拨款支出，故本表无数据。")]
    [InlineData("headings.one-name", "/generalPublicBudget/items/entries/7/heading", "8、社会保障和就业支出（类）行政事业单位养老支出（款）其它行政事业单位养老支出（项）", null)]
    public void SomethingWrongWithoutArithmetic_IsADiagnostic(string rule, string pointer, string value, string? stated)
    {
        var report = Audit(Document.Change(Document.FinalAccountRepaired, (pointer, value)));

        Assert.Contains(report.Findings, found => found.Rule == rule && found.Kind == FindingKind.Diagnostic && (stated is null || found.Stated == stated));
    }

    [Fact]
    public void ABudgetThatIsLargerThanItsItems_IsRight()
    {
        // What had a budget and no outturn need not be among the items.
        var report = Audit(Document.Change(
            Document.FinalAccountRepaired, ("/generalPublicBudget/itemsTotal/execution/budget", "3000.00万元"), ("/generalPublicBudget/itemsTotal/execution/rate", "98.00%")));

        Assert.Empty(report.Findings);
    }

    [Fact]
    public void BasicallyUnchanged_IsNoClaim()
    {
        var report = Audit(Document.Change(Document.FinalAccountRepaired, ("/generalPublicBudget/items/entries/1/execution/budget", "10.01 万元")));

        Assert.Empty(report.Findings);
    }

    [Fact]
    public void WithoutATotal_TheClosingBalanceIsWhatIsLeft()
    {
        Assert.Empty(Audit(Account("10.00", "100.00", "95.00", "15.00")).Findings);
        Assert.Empty(Audit(Account("", "100.00", "100.00", "")).Findings);
        Assert.Equal(
            ("balances.two-sides", "16.00万元", "15.00万元"),
            Assert.Single(Audit(Account("10.00", "100.00", "95.00", "16.00")).Findings.Select(found => (found.Rule, found.Stated, found.Expected))));

        static BudgetDisclosure Account(params string[] cells) => OneTable(
            Fund.GovernmentManagedFunds,
            [
                new() { Item = AccountItem.OpeningBalance }, new() { Item = AccountItem.Revenue },
                new() { Item = AccountItem.Expenditure }, new() { Item = AccountItem.ClosingBalance },
            ],
            (new() { Function = new HeadingCitation("2120801") }, cells));
    }

    [Fact]
    public void UnitsCounted_AreTheUnitsListed()
    {
        var budget = Document.Budget;

        Assert.Equal(2, Audit(budget).Checks.Count(check => check is { Rule: "units.by-kind", Verdict: Verdict.Exact }));
        Assert.Equal(
            ["units.by-kind", "units.by-kind"],
            Audit(budget with { Units = budget.Units! with { Units = [.. budget.Units.Units, new("财政所")] } }).Findings.Select(found => found.Rule).Where(rule => rule == "units.by-kind"));
    }

    [Fact]
    public void AnEntryPrintedTwice_IsNoSecondPart()
    {
        var once = Items("1.教育支出（类）", "2.科学技术支出（类）");
        var twice = Items("1.教育支出（类）", "2.科学技术支出（类）", "2.科学技术支出（类）");
        var unnumbered = Items("教育支出（类）", "科学技术支出（类）", "科学技术支出（类）");

        Assert.Empty(Audit(Spending("20万元", once)).Findings);
        Assert.Equal("lists.repeated-entry", Assert.Single(Audit(Spending("20万元", twice)).Findings).Rule);
        Assert.Empty(Audit(Spending("30万元", unnumbered)).Findings);

        static FunctionalList Items(params string[] headings) =>
            new() { Place = Here, Entries = [.. headings.Select(heading => new FunctionalEntry { Heading = new HeadingCitation(heading), Amount = Figure.Parse("10万元") })] };
    }

    [Theory]
    [InlineData(6, 11, "887.36万元")]
    [InlineData(11, 6, "887.36万元")]
    [InlineData(15, 10, "999.99万元")]
    public void AnEntryPrintedTwiceWithAnotherFigure_IsAContradiction(int changed, int other, string amount)
    {
        var report = Audit(Document.Change(Document.BudgetRepaired, ($"/appropriations/mainItems/entries/{changed}/amount", amount)));

        Assert.Contains(report.Findings, found => found.Rule == "totals.repeated" && Shows(found, changed) && Shows(found, other));

        static bool Shows(Finding finding, int entry) => finding.Locations.Any(location => location.Pointer == $"/appropriations/mainItems/entries/{entry}/amount");
    }

    [Fact]
    public void AnEntryPrintedTwice_AgreesWithTheFirst()
    {
        var list = Items(("1.教育支出（类）", 60, "60%"), ("2.科学技术支出（类）", 40, "40%"), ("2.科学技术支出（类）", 40, "50%"));

        Assert.Equal(["lists.repeated-entry", "shares.quotient"], Audit(Spending("100万元", list)).Findings.Select(found => found.Rule));

        // Numbers that start again number the parts of another group.
        Assert.Empty(Audit(Spending("100万元", Items(("1.教育支出（类）", 60, "60%"), ("1.教育支出（类）", 40, "40%")))).Findings);

        static FunctionalList Items(params (string Heading, int Amount, string Share)[] entries) => new()
        {
            Place = Here,
            Entries = [.. entries.Select(entry => new FunctionalEntry { Heading = new HeadingCitation(entry.Heading), Amount = Figure.Parse(entry.Amount + "万元"), Share = Figure.Parse(entry.Share) })],
        };
    }

    [Fact]
    public void ItemsBesideOnesWithTheirSubcategory_CountTogether()
    {
        // The subcategory of one item is printed elsewhere, that of the other is not; both make up the category.
        var tables = OneTable(FundScope.All, [new()], (Head("201"), ["100.00"]), (Head("20101"), ["90.00"])).Tables;
        var items = new FunctionalList
        {
            Place = Here,
            Entries =
            [
                new() { Heading = new HeadingCitation("2010101"), Amount = Figure.Parse("60万元") },
                new() { Heading = new HeadingCitation("2010102"), Amount = Figure.Parse("30万元") },
                new() { Heading = new HeadingCitation("2010201"), Amount = Figure.Parse("10万元") },
            ],
        };

        Assert.DoesNotContain(Audit(Spending("100万元", items) with { Tables = tables }).Findings, found => found.Locations.Any(location => location.Pointer.StartsWith("/expenditure/byFunction", StringComparison.Ordinal)));

        static TableHead Head(string code) => new() { Function = new HeadingCitation(code) };
    }

    [Fact]
    public void ABlankCell_IsNoPart()
    {
        var types = new TableHead[] { new(), new() { Type = ExpenditureType.Basic }, new() { Type = ExpenditureType.Project } };
        var head = new TableHead { Function = new HeadingCitation("2010101") };

        Assert.Equal(Verdict.Exact, Assert.Single(Audit(OneTable(FundScope.All, types, (head, ["60.00", "", "60.00"]))).Checks, IsByType).Verdict);
        Assert.DoesNotContain(Audit(OneTable(FundScope.All, types, (head, ["60.00", "", ""]))).Checks, IsByType);
        Assert.Contains(Audit(OneTable(FundScope.All, types, (head, ["60.00", "", "50.00"]))).Findings, found => found.Rule == "types.sum-of-parts");

        static bool IsByType(Check check) => check.Rule == "types.sum-of-parts";
    }

    [Fact]
    public void ProseAndTables_AreAboutTheSameHeading_ByTheNamesInTheTables()
    {
        // No edition knows these headings; the document's own table does.
        var table = OneTable(FundScope.All, [new()], (new() { Function = new HeadingCitation("299 未来支出") }, ["60.00"]), (new() { Function = new HeadingCitation("299 77 探索") }, ["60.00"]));
        var prose = Spending("60万元", new() { Place = Here with { Section = "文" }, Entries = [new() { Heading = new HeadingCitation("未来支出（类）探索（款）"), Amount = Figure.Parse("70万元") }] });

        Assert.Contains(Audit(prose with { Tables = table.Tables }).Findings, found => found is { Rule: "totals.repeated", Stated: "70万元", Expected: "60.00万元" });
    }

    [Fact]
    public void RowsOrColumnsThatSayTheSame_AreNoPrintingsOfOneQuantity()
    {
        var head = new TableHead { Function = new HeadingCitation("2010101") };

        Assert.Empty(Audit(OneTable(FundScope.All, [new(), new() { Name = "其中：本级" }], (head, ["60.00", "50.00"]))).Findings);
        Assert.Empty(Audit(OneTable(FundScope.All, [new()], (head, ["60.00"]), (head, ["50.00"]), (new() { Name = "合计" }, ["110.00"]))).Findings);
    }

    private static BudgetDisclosure Spending(string total, FunctionalList items) => new()
    {
        Title = "某局决算",
        Department = "某局",
        FiscalYear = new FiscalYear(2024),
        Stage = BudgetStage.Outturn,
        Expenditure = new() { Place = Here, Total = Figure.Parse(total), ByFunction = items },
    };

    private static BudgetDisclosure OneTable(FundScope funds, IEnumerable<TableHead> columns, params (TableHead Head, string[] Cells)[] rows) => new()
    {
        Title = "某局决算",
        Department = "某局",
        FiscalYear = new FiscalYear(2024),
        Stage = BudgetStage.Outturn,
        Tables =
        [
            new(
                Here,
                Domain.Amounts.AmountUnit.TenThousandYuan,
                [.. columns],
                [.. rows.Select(row => new TableRow { Head = row.Head, Cells = [.. row.Cells.Select(Cell)] })])
            {
                About = new() { Funds = funds },
            },
        ],
    };

    private static Figure? Cell(string text) => text.Length == 0 ? null : Figure.TryRead(text, Domain.Amounts.AmountUnit.TenThousandYuan).Value;

    private static AuditReport Audit(BudgetDisclosure disclosure) => new Auditor().Audit(disclosure);
}
