using Budget.Domain.Json;
using Budget.Domain.Reconciliation;

// Audits a document with the packed library and expects what the repository's own tests expect of it: the findings, in both
// languages, the exception for test logs, and the schemas.
var budget = BudgetJson.ReadDisclosure(File.ReadAllText(args[0])).OrThrow();
var report = new Auditor().Audit(budget);
var summary = report.ToSummary();
Console.WriteLine($"{AppContext.TargetFrameworkName}: {summary}");
return summary.Contradiction == 4
    && report.Findings.Any(finding => finding.Message.English.StartsWith("A share is the quotient of part and whole", StringComparison.Ordinal)
        && finding.Message.Chinese.StartsWith("占比等于部分除以整体", StringComparison.Ordinal))
    && Throws(report)
    && BudgetJson.Schemas["disclosure"].StartsWith('{') ? 0 : 1;

static bool Throws(AuditReport report)
{
    try
    {
        report.ThrowIfContradicted();
        return false;
    }
    catch (ContradictionException exception)
    {
        Console.WriteLine(exception.Message.Split('\n')[0]);
        return ReferenceEquals(report, exception.Report) && exception.Message.Contains($"for {report.Contradictions.Count()} reasons", StringComparison.Ordinal);
    }
}
