using Budget.Domain.Collections;
using Budget.Domain.Disclosure;
using Budget.Domain.Figures;
using Budget.Domain.Performance;
using Budget.Domain.Reconciliation;
using Budget.Domain.Tests.Json;
using Budget.Domain.Tests.Support;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Reconciliation;

/// <summary>Every rule about what paragraphs say of projects trips on one wrong figure, and on nothing that is right.</summary>
public class ProjectRuleTests
{
    private const string Named = "/performance/namedProjects";
    private const string Described = "/projectDescriptions/0";

    [Theory]
    [InlineData("performance.projects-listed", "/performance/projects", "7个", "7个", "4个", "+3个")]
    [InlineData("performance.projects-total", "/performance/funds", "589.46万元", "589.46万元", "598.46万元", "-9.00万元")]
    [InlineData("performance.projects-total", Named + "/projects/3/amount", "30.00万元", "598.46万元", "625.46万元", "-27.00万元")]
    [InlineData("totals.repeated", Described + "/breakdown/projects/0/amount", "168.66万元", "168.66万元", "166.66万元", "+2.00万元")]
    [InlineData("totals.repeated", Described + "/breakdown/projects/2/amount", "11万元", "11万元", "10.00万元", "+1万元")]
    public void AWrongFigure_ContradictsTheRule(string rule, string pointer, string printed, string stated, string expected, string difference) =>
        Assert.Contains((rule, stated, expected, difference), Findings((pointer, printed)));

    [Fact]
    public void WhatIsPrinted_IsRight() =>
        Assert.DoesNotContain(Findings(), found => found.Rule.StartsWith("performance", StringComparison.Ordinal) || found.Rule == "totals.repeated");

    [Fact]
    public void SelectedProjects_AreAtMostTheWhole()
    {
        (string, object?) selection = (Named + "/isSelection", true);

        Assert.DoesNotContain(
            Findings(selection, ("/performance/projects", "7个"), ("/performance/funds", "600.00万元")),
            found => found.Rule.StartsWith("performance", StringComparison.Ordinal));
        Assert.Contains("performance.projects-total", Findings(selection, ("/performance/funds", "598.00万元")).Select(found => found.Rule));
        Assert.Contains(("performance.projects-listed", "4个", "≤ 3个", "+1个"), Findings(selection, ("/performance/projects", "3个")));
    }

    [Theory]
    [InlineData("595.00万元", false, true)]
    [InlineData("595.46万元", false, false)]
    [InlineData("600.00万元", false, true)]
    [InlineData("600.00万元", true, false)]
    public void WhatADescriptionStates_IsTheMoneyOfItsProjects(string stated, bool isSelection, bool isFound) =>
        Assert.Equal(isFound, Findings(
            (Described + "/budget", new { place = new { section = "项目经费情况说明" }, amount = stated }), (Described + "/breakdown/isSelection", isSelection ? true : null))
            .Exists(found => found.Rule == "performance.projects-total"));

    [Fact]
    public void ProjectsThatAreDescribed_FitIntoProjectExpenditure() =>
        Assert.Contains(
            ("performance.within-projects", "≤ 609.31148万元"),
            Findings(("/performance", null), (Described + "/breakdown/projects/0/amount", "266.66万元")).Select(found => (found.Rule, found.Expected)));

    [Fact]
    public void PartsOfOneProject_AreCalledAsThoseOfAnother()
    {
        var place = new Place { Section = "项目经费情况说明" };
        ProjectDescription Describe(string project, string amount) => new()
        {
            Place = place,
            Project = project,
            Budget = new() { Place = place, Amount = Figure.Parse(amount) },
            Breakdown = new() { Place = place, Projects = [new() { Name = "咨询费", Amount = Figure.Parse(amount) }] },
        };

        var report = new Auditor().Audit(Document.BudgetRepaired with { ProjectDescriptions = [Describe("甲", "1.00万元"), Describe("乙", "2.00万元")] });

        Assert.DoesNotContain(report.Findings, finding => finding.Locations.Any(location => location.Pointer.StartsWith("/projectDescriptions", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("3个", "400.00万元", false)]
    [InlineData("3个", "600.00万元", true)]
    public void FewerProjectsReviewedThanHaveTargets_HaveAtMostTheirMoney(string projects, string funds, bool isFound) =>
        Assert.Equal(isFound, new Auditor()
            .Audit(Document.Change(Document.FinalAccountRepaired, ("/performance/tracking/projects", projects), ("/performance/tracking/funds", funds)))
            .Findings.Any(finding => finding.Rule == "performance.reviewed-projects"));

    [Theory]
    [InlineData("饮食保障排 专项", "4.50万元", null, null, false)]
    [InlineData("饮食保障排专项", "5.40万元", null, null, true)]
    [InlineData("饮食保障排专项", "5.40万元", "饮食保障排专项", null, false)]
    [InlineData("饮食保障排专项", "4.50万元", null, "2.00万元", false)]
    [InlineData("饮食保障排专项", "4.50万元", null, "2.03万元", true)]
    public void AProjectThatTheTableListsToo_HasItsMoney(string name, string amount, string? another, string? firstFund, bool isFound)
    {
        ProjectTargets Row(string row) => new()
        {
            Name = row,
            Funding = firstFund is null ? new() { Total = Figure.Parse("45,000.00元") }
                : new() { GeneralPublicBudget = Figure.Parse(firstFund), OtherFunds = Figure.Parse("2.50万元") },
        };
        var place = new Place { Section = "绩效目标设置情况" };
        var report = new Auditor().Audit(Sample.Empty with
        {
            Performance = new()
            {
                Place = place,
                NamedProjects = new() { Place = place, Projects = [new() { Name = name, Amount = Figure.Parse(amount) }, new() { Name = "别的", Amount = Figure.Parse("1.00万元") }] },
                Table = new() { Place = place, Units = [new() { Projects = another is null ? [Row("饮食保障排专项")] : [Row("饮食保障排专项"), Row(another)] }] },
            },
        });

        Assert.Equal(isFound, report.Findings.Any(finding => finding.Rule == "performance.same-project"));
    }

    /// <summary>Text that names the projects of an exact budget, or some of them, as its table has them, never contradicts that budget.</summary>
    [Fact]
    public void ProjectsNamedAsTheTableHasThem_AreNeverAccused() => Property.Holds(
        from budgets in GenerateBudget.WithPrior
        from unit in Generate.Unit
        from decimals in Gen.Choose(0, 4)
        from convention in Generate.PrintingConvention
        from isSelection in Gen.Elements(false, true)
        select (Disclosure: budgets.Current.Disclose(unit, decimals, convention, 1, budgets.Prior), convention, isSelection),
        given =>
        {
            var performance = given.Disclosure.Performance;
            var projects = performance?.Table?.Units.SelectMany(unit => unit.Projects).Skip(given.isSelection ? 1 : 0)
                .Select(project => new NamedProject { Name = project.Name, Amount = project.Funding.Total }).ToValueList() ?? [];
            var named = new ProjectList { Place = given.Disclosure.Expenditure!.Place, IsSelection = given.isSelection, Projects = projects };
            var disclosure = given.Disclosure with
            {
                Performance = performance is null ? null : performance with { NamedProjects = named },
                ProjectDescriptions = [new() { Place = named.Place, Breakdown = named }],
            };

            return new Auditor(convention: given.convention).Audit(disclosure).Checks.All(check => check.Verdict != Verdict.Contradiction);
        },
        cases: 300);

    private static List<(string Rule, string? Stated, string? Expected, string? Difference)> Findings(params (string, object?)[] changes) =>
        [.. new Auditor().Audit(Document.Change(Document.BudgetRepaired, changes)).Findings.Select(found => (found.Rule, found.Stated, found.Expected, found.Difference))];
}
