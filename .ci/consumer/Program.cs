using Budget.Domain.Json;
using Budget.Domain.Reconciliation;

// Audits a document with the packed library and expects what the repository's own tests expect of it.
var budget = BudgetJson.ReadDisclosure(File.ReadAllText(args[0])).OrThrow();
var summary = new Auditor().Audit(budget).ToSummary();
Console.WriteLine($"{AppContext.TargetFrameworkName}: {summary}");
return summary.Contradiction == 4 && BudgetJson.Schemas["disclosure"].StartsWith('{') ? 0 : 1;
