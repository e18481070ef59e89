using Budget.Domain.Collections;
using Budget.Domain.Disclosure;
using Budget.Domain.Json;
using Budget.Domain.Performance;
using Budget.Domain.Reconciliation;
using Budget.Domain.Samples;
using Budget.Domain.Tests.Support;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Reconciliation;

/// <summary>What an audit costs grows as the document does, and the documents of others do not make it worse.</summary>
public class AuditCostTests
{
    // More than ten times the projects, each of which an item pays for, and some of the room for what lists are kept in.
    private const double MostGrowth = 11.5;

    [Fact]
    public void Allocation_GrowsNoFasterThanTheDocument()
    {
        var (small, large) = (WithProjects(40), WithProjects(400));

        Assert.InRange(Allocated(large) / (double)Allocated(small), 1, MostGrowth);
    }

    [Fact]
    public void TargetsOfManyNumbers_AreReadInOnePass()
    {
        // Copying what stands before every number would take a million times the text.
        var target = new QualitativeTarget(string.Join(' ', Enumerable.Repeat("1", 50_000)));
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Empty(target.FindQuantities());
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1000L * target.Text!.Length);
    }

    [Fact]
    public void Audits_OfOneAuditorInManyThreads_GiveTheSameReports() => Property.Holds(
        GenerateDisclosure.Disclosure,
        disclosure =>
        {
            var auditor = new Auditor();
            var expected = BudgetJson.Write(auditor.Audit(disclosure));
            var reports = new string[4];
            Parallel.For(0, reports.Length, i => reports[i] = BudgetJson.Write(auditor.Audit(disclosure)));

            Assert.All(reports, report => Assert.Equal(expected, report));
        },
        20);

    private static long Allocated(BudgetDisclosure disclosure)
    {
        var auditor = new Auditor();
        auditor.Audit(disclosure);
        var before = GC.GetAllocatedBytesForCurrentThread();
        auditor.Audit(disclosure);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static BudgetDisclosure WithProjects(int count)
    {
        var sample = SampleBudgets.CreateDisclosure(42, 10);
        var template = sample.GeneralPublicBudget!.Items!.Entries[0];
        var items = Enumerable.Range(0, count).Select(i => template with { Purpose = "用于" + Name(i) + "等支出" }).ToValueList();
        var projects = Enumerable.Range(0, count).Select(i => new ProjectTargets
        {
            Name = Name(i),
            Funding = new() { GeneralPublicBudget = template.Amount },
            Indicators = [new() { Name = "培训人次", Target = new QualitativeTarget("不少于100人次"), Weight = Domain.Figures.Figure.Number(100) }],
        }).ToValueList();
        return sample with
        {
            GeneralPublicBudget = sample.GeneralPublicBudget with { Items = sample.GeneralPublicBudget.Items with { Entries = items } },
            Performance = new() { Place = sample.GeneralPublicBudget.Place, Table = new() { Place = sample.GeneralPublicBudget.Place, Units = [new() { Projects = projects }] } },
        };
    }

    private static string Name(int number) => "第" + number.ToString("D5", System.Globalization.CultureInfo.InvariantCulture) + "号课题研究";
}
