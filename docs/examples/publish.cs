#:project ../../Budget.Domain/Budget.Domain.csproj

// Builds an exact budget of three units, two funds and a dozen lines, prints what the department would publish of it,
// and audits that under both rounding conventions: what is published from an exact budget never contradicts itself.
//
//   dotnet run docs/examples/publish.cs                   the published budget as JSON, then both audits
//   dotnet run docs/examples/publish.cs > budget.json     the JSON alone: the audits go to the error stream
//   dotnet run docs/examples/audit.cs -- budget.json      and its audit, by the other example
//
// Exit code: 0 without contradictions, 1 with.

using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;
using Budget.Domain.Figures;
using Budget.Domain.Json;
using Budget.Domain.Periods;
using Budget.Domain.Reconciliation;

Console.OutputEncoding = System.Text.Encoding.UTF8;
const Fund general = Fund.GeneralPublicBudget;
const Fund managed = Fund.GovernmentManagedFunds;
const ExpenditureType personnel = ExpenditureType.Personnel;
const ExpenditureType operating = ExpenditureType.DailyOperating;
const ExpenditureType project = ExpenditureType.Project;

// Units are named by their position from zero, projects by theirs from one: zero is no project.
BudgetaryUnit[] units = [new("某市商务局本级"), new("某市商务促进中心"), new("某市散装水泥服务中心")];
Project[] projects = [new("跨境电商综试区创建"), new("商务促进专项资金"), new("散装水泥管理")];

// Amounts that fall between the printed ones, and on a tie: 745,050.00 yuan is 74.505 of 万元.
ExpenditureLine[] lines =
[
    Line(4_316_274.37m, general, "2011301", personnel, "30101", unit: 0),
    Line(745_050.00m, general, "2011301", operating, "30201", unit: 0),
    Line(97_049.99m, general, "2011301", operating, "30217", unit: 0),
    Line(612_333.33m, general, "2011350", personnel, "30101", unit: 1),
    Line(249_366.67m, general, "2011350", operating, "30211", unit: 1),
    Line(933_412.08m, general, "2080505", personnel, "30108", unit: 0),
    Line(460_649.50m, general, "2101101", personnel, "30110", unit: 0),
    Line(1_454_350.01m, general, "2210201", personnel, "30113", unit: 0),
    Line(1_275_000.00m, general, "2011399", project, "30227", unit: 0, project: 1),
    Line(18_030_044.99m, general, "2160699", project, "31204", unit: 0, project: 2),
    Line(60_000.00m, general, "2299999", project, "30299", unit: 2, project: 3),
    Line(78_045.00m, managed, "2290401", project, "30299", unit: 2, project: 3),
];
var budget = new DepartmentBudget("某市商务局", new(2021), BudgetStage.InitialBudget, [.. units], [.. lines], [.. projects]);

var contradictions = false;
foreach (var convention in (RoundingConvention[])[RoundingConvention.HalfUp, RoundingConvention.Truncation])
{
    var disclosure = budget.Disclose(AmountUnit.TenThousandYuan, decimals: 2, convention);
    if (convention == RoundingConvention.HalfUp)
    {
        Console.Write(BudgetJson.Write(disclosure));
    }

    var report = new Auditor(convention: convention).Audit(disclosure);
    Console.Error.WriteLine($"{convention}: {budget.Total} is printed {disclosure.Expenditure!.Total}; {report.ToSummary()}");
    contradictions |= report.HasContradictions;
}

return contradictions ? 1 : 0;

static ExpenditureLine Line(decimal yuan, Fund fund, string function, ExpenditureType type, string economic, int unit, int project = 0) =>
    new(Money.FromYuan(yuan), fund, FunctionalCode.Parse(function), type, EconomicCode.Parse(economic), unit, project);
