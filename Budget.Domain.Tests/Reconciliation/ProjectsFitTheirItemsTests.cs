using Budget.Domain.Collections;
using Budget.Domain.Disclosure;
using Budget.Domain.Performance;
using Budget.Domain.Reconciliation;
using Budget.Domain.Samples;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Reconciliation;

/// <summary>Which items name a project is found without reading every purpose for every project.</summary>
public class ProjectsFitTheirItemsTests
{
    private const string Rule = "performance.within-items";

    [Fact]
    public void Items_AreThoseWhosePurposeContainsTheName() => Property.Holds(
        from names in Text(3, 6).ListOf(4)
        from purposes in Text(0, 14).ListOf(5)
        select (names, purposes),
        given =>
        {
            var checks = new Auditor().Audit(Disclose([.. given.names.Distinct()], [.. given.purposes])).Checks.Where(check => check.Rule == Rule);

            var expected = given.names.Distinct()
                .Select(name => (Name: Plain(name), Items: given.purposes.Select(Plain).Where(purpose => Plain(name).Length >= 4 && purpose.Contains(Plain(name), StringComparison.Ordinal)).Count()))
                .Where(entry => entry.Items > 0)
                .Select(entry => entry.Items);
            Assert.Equal(expected, checks.Select(check => check.Operands.Count - 1));
        },
        500);

    private static FsCheck.Gen<string> Text(int least, int most) =>
        from length in Gen.Choose(least, most)
        from characters in Gen.Elements('甲', '乙', '丙', ' ').ArrayOf(length)
        select "甲" + new string(characters);

    private static string Plain(string text) => text.Replace(" ", string.Empty, StringComparison.Ordinal);

    private static BudgetDisclosure Disclose(string[] names, string[] purposes)
    {
        var sample = SampleBudgets.CreateDisclosure(42, 10);
        var budget = sample.GeneralPublicBudget!;
        var template = budget.Items!.Entries[0];
        var projects = names.Select(name => new ProjectTargets { Name = name, Funding = new() { GeneralPublicBudget = template.Amount } }).ToValueList();
        return sample with
        {
            GeneralPublicBudget = budget with { Items = budget.Items with { Entries = purposes.Select(purpose => template with { Purpose = purpose }).ToValueList() } },
            Performance = new() { Place = budget.Place, Table = new() { Place = budget.Place, Units = [new() { Projects = projects }] } },
        };
    }
}
