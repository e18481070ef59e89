using System.Text.RegularExpressions;
using Budget.Domain.Classification;
using Budget.Domain.Comparison;
using Budget.Domain.Disclosure;
using Budget.Domain.Figures;
using Budget.Domain.Markdown;
using Budget.Domain.Periods;
using Budget.Domain.Reconciliation;
using Budget.Domain.Tests.Support;
using Xunit;

namespace Budget.Domain.Tests.Markdown;

/// <summary>Any budget becomes a page that shows every figure and whose tables hold together.</summary>
public partial class BudgetMarkdownTests
{
    [Fact]
    public void EveryPrintedFigure_IsOnThePage_AndEveryTableIsWhole() =>
        Property.Holds(
            GenerateDisclosure.Disclosure,
            disclosure =>
            {
                var page = BudgetMarkdown.Render(disclosure);
                var report = new Auditor().Audit(disclosure);

                Assert.All(new[] { page.English, page.Chinese, BudgetMarkdown.Render(report).English }, AssertTablesAreWhole);
                Assert.All(
                    Domain.Reconciliation.Facts.FactSet.FromDisclosure(disclosure).Where(fact => !fact.IsDerived),
                    fact => Assert.Contains("| " + fact.Figure!.TextWithUnit.Replace("|", "\\|", StringComparison.Ordinal), page.Chinese, StringComparison.Ordinal));
            },
            cases: 60);

    [Fact]
    public void EveryComparison_IsAPageWithWholeTables() => Property.Holds(
        GenerateBudget.WithPrior,
        budgets =>
        {
            var exact = BudgetMarkdown.Render(BudgetComparison.AcrossStages(budgets.Prior, budgets.Current));
            var published = BudgetMarkdown.Render(DisclosureComparison.AcrossStages(new(Print(budgets.Prior)), budgets.Prior.Stage, new(Print(budgets.Current)), budgets.Current.Stage));

            Assert.All(new[] { exact.English, exact.Chinese, published.English, published.Chinese }, AssertTablesAreWhole);
            Assert.Contains("| " + budgets.Current.Total + " |", exact.English, StringComparison.Ordinal);

            static BudgetDisclosure Print(Domain.Expenditure.DepartmentBudget budget) => budget.Disclose(Domain.Amounts.AmountUnit.TenThousandYuan, 2, RoundingConvention.HalfUp);
        },
        cases: 40);

    /// <summary>Mermaid reads names in quotes in any language where quotes, number signs and backticks are entities or gone.</summary>
    [Fact]
    public void NamesInDiagrams_AreQuoted() =>
        Property.Holds(
            GenerateDisclosure.Disclosure,
            disclosure =>
            {
                var page = BudgetMarkdown.Render(disclosure);

                Assert.All(new[] { page.English, page.Chinese }, text => Assert.All(DiagramLines(text), line => Assert.Matches(DiagramLine(), line)));
            },
            cases: 60);

    /// <summary>Printed names hold none of these; the English names of a table of one's own may.</summary>
    [Fact]
    public void AnEnglishName_CannotBreakADiagram()
    {
        var edition = FunctionalClassification.Read("code,name,english\n201,一般公共服务支出,\"The \"\"first\"\" #1 `x`\"\n", "表").Value;
        var page = BudgetMarkdown.Render(Document.AsPrinted, new(edition, EconomicClassification.Attested)).English;

        Assert.Contains("[\"The #quot;first#quot; #35;1 'x'\"]", page, StringComparison.Ordinal);
    }

    [Fact]
    public void ABudget_ShowsItsFlowAndItsShares()
    {
        var page = BudgetMarkdown.Render(Document.AsPrinted).Chinese;

        Assert.Contains("\"一般公共预算\"", page, StringComparison.Ordinal);
        Assert.Contains("-->|1302.39|", page, StringComparison.Ordinal);
        Assert.Contains("pie showData title 支出按功能分类类级构成（万元）\n    \"一般公共服务支出\" : 1302.39\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatADocumentPrints_CannotBreakThePage()
    {
        var page = BudgetMarkdown.Render(new BudgetDisclosure
        {
            Title = "某局|部门\n预算 <b>*",
            Department = "某局",
            FiscalYear = new FiscalYear(2021),
            Expenditure = new() { Place = new() { Section = "一|二" }, Total = Figure.Parse("1.00万元") },
        });

        Assert.StartsWith("# 某局\\|部门 预算 \\<b>\\*\n", page.English, StringComparison.Ordinal);
        Assert.Contains("\n## 一\\|二\n", page.English, StringComparison.Ordinal);
    }

    [Fact]
    public void ADocumentWithoutMoney_HasNoDiagram() =>
        Assert.DoesNotContain(
            "mermaid",
            BudgetMarkdown.Render(new BudgetDisclosure { Title = "某", Department = "某", FiscalYear = new FiscalYear(2021) }).English,
            StringComparison.Ordinal);

    private static void AssertTablesAreWhole(string page)
    {
        var columns = 0;
        foreach (var line in page.Split('\n'))
        {
            var cells = line.StartsWith('|') ? line.Replace("\\\\", string.Empty, StringComparison.Ordinal).Replace("\\|", string.Empty, StringComparison.Ordinal).Count(c => c == '|') : 0;
            Assert.True(columns == 0 || cells == 0 || cells == columns, line);
            Assert.False(columns == 0 && cells > 0 && line.All(c => c is '|' or ' '), "A table without a header.");
            columns = cells;
        }
    }

    private static IEnumerable<string> DiagramLines(string page)
    {
        var inside = false;
        foreach (var line in page.Split('\n'))
        {
            if (line == "```")
            {
                inside = false;
            }

            if (inside && line.StartsWith(' '))
            {
                yield return line;
            }

            inside |= line == "```mermaid";
        }
    }

    [GeneratedRegex("^    (n[0-9]+\\[\"[^\"`]*\"\\]|n[0-9]+ -->\\|[0-9.]+\\| n[0-9]+|linkStyle [0-9]+ stroke-width:[0-9]+px|\"[^\"`]*\" : [0-9.]+)$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex DiagramLine();
}
