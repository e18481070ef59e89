#:project ../../Budget.Domain/Budget.Domain.csproj

// Adds a rule of one's own to the standard ones, audits the budget of the Shaoxing Commerce Bureau, and shows what the
// rule has to say: the check it asked for, and its finding. The guide is docs/writing-a-rule.md.
//
//   dotnet run docs/examples/own-rule.cs

using System.Runtime.CompilerServices;
using Budget.Domain.Expenditure;
using Budget.Domain.Json;
using Budget.Domain.Reconciliation;
using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Reconciliation.Relations;

Console.OutputEncoding = System.Text.Encoding.UTF8;
var budget = BudgetJson.ReadDisclosure(File.ReadAllText(Example("shaoxing-commerce-2021.json"))).OrThrow();
var rule = new PublicExpensesFromOperating();
var rules = RuleSet.Standard.Add(rule);
var report = new Auditor(rules).Audit(budget);

foreach (var check in report.Checks.Where(check => check.Rule == rule.Id))
{
    Console.WriteLine($"Check · {check.Kind} · {check.Verdict}");
    foreach (var operand in check.Operands)
    {
        Console.WriteLine($"  {operand.Role,-5} {operand.Figure} {operand.Location}");
    }
}

foreach (var finding in report.Findings.Where(finding => finding.Rule == rule.Id))
{
    Console.WriteLine($"Finding · {finding.Severity} · {finding.Locations[0]}");
    Console.WriteLine($"  {finding.Message}");
}

Console.WriteLine(report.ToSummary());

static string Example(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, name);

/// <summary>A house rule: the three public expenses are paid from daily operating expenditure alone, and their total is printed.</summary>
internal sealed class PublicExpensesFromOperating() : Rule(
    "house.public-expenses",
    new("Public expenses are paid from daily operating expenditure", "“三公”经费由日常公用经费列支"),
    Severity.Warning)
{
    public override IEnumerable<Claim> Examine(FactSet facts)
    {
        // No section, no claim.
        if (facts.Disclosure.ThreePublicExpenses is not { } section)
        {
            yield break;
        }

        // What must hold between figures: say it, and let the relation compute.
        var whole = facts.Whole with { Funds = section.Funds };
        var reception = facts.One(whole with { Measure = Measure.OfficialReception });
        var overseas = facts.One(whole with { Measure = Measure.OverseasTravel });
        var vehicles = facts.One(whole with { Measure = Measure.Vehicles });
        var operating = facts.One(whole with { Type = ExpenditureType.DailyOperating });
        yield return new AtMostRelation([reception, overseas, vehicles], [operating]);

        // What is no arithmetic: say what is wrong, where, and how to mend it.
        if (section.Total?.Amount is null)
        {
            yield return new Diagnostic(
                new("the total of the three public expenses is not printed. Add it.", "未公开“三公”经费合计数，请补充。"),
                [new("/threePublicExpenses", section.Place.Section)],
                stated: string.Empty);
        }
    }
}
