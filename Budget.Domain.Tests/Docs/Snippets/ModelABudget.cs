using Budget.Domain.Classification;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;
using Budget.Domain.Figures;
using Budget.Domain.Reconciliation;
using Budget.Domain.Samples;
using Budget.Domain.Tests.Support;
using Xunit;

namespace Budget.Domain.Tests.Docs.Snippets;

public class ModelABudget
{
    [Fact]
    public void Copied_FromPaper_ContradictsItself()
    {
        // <copy>
        var disclosure = new BudgetDisclosure
        {
            Title = "某市档案局2024年部门预算",
            Department = "某市档案局",
            FiscalYear = new(2024),
            Expenditure = new()
            {
                Place = new() { Section = "三、支出预算情况说明" },
                Total = Figure.Parse("1,234.56万元"),
                ByType = new()
                {
                    Place = new() { Section = "三、支出预算情况说明", Paragraph = "（二）按支出用途" },
                    Entries =
                    [
                        new() { Type = ExpenditureType.Basic, Name = "基本支出", Amount = Figure.Parse("1,000.00万元"), Share = Figure.Parse("81.0%") },
                        new() { Type = ExpenditureType.Project, Name = "项目支出", Amount = Figure.Parse("243.56万元"), Share = Figure.Parse("19.0%") },
                    ],
                },
            },
        };
        foreach (var finding in new Auditor().Audit(disclosure).Findings)
        {
            Console.WriteLine($"{finding.Rule}: stated {finding.Stated}, expected {finding.Expected}");
        }
        // </copy>

        Assert.Contains(new Auditor().Audit(disclosure).Findings, finding => finding is { Rule: "types.sum-of-parts", Stated: "1,234.56万元", Expected: "1243.56万元" });
    }

    [Fact]
    public void AnExactBudget_IsAddedUpAlongItsAxes()
    {
        var budget = SampleBudgets.Create(seed: 1, lines: 100);

        // <derive>
        foreach (var (heading, amount) in budget.TotalsByFunction(level: 1))
        {
            Console.WriteLine($"{heading}: {amount}");
        }

        var travel = budget.TotalWhere(line => line.Economic == EconomicCode.Parse("30212"));
        // </derive>

        Assert.True(travel <= budget.Total);
    }

    [Fact]
    public void ACorrection_IsANewDocument()
    {
        var disclosure = Document.AsPrinted;

        // <with>
        var corrected = disclosure with
        {
            Expenditure = disclosure.Expenditure! with { Total = Figure.Parse("3619.89 万元") },
        };
        Console.WriteLine(corrected == disclosure);
        // </with>

        Assert.Equal(disclosure, corrected);
    }

    [Fact]
    public void Headings_AreQuotedAsTheyArePrinted()
    {
        // <quote>
        var byName = HeadingCitation.TryRead("一般公共服务支出（类）档案事务（款）行政运行（项）").OrThrow();
        var byCode = HeadingCitation.TryRead("2012601 行政运行").OrThrow();
        var figure = Figure.Parse("1,234.50 万元");
        // </quote>

        Assert.Equal("1,234.50 万元", figure.Text);
        Assert.NotEqual(byName, byCode);
    }
}
