using System.Globalization;
using Budget.Domain.Reconciliation;
using Budget.Domain.Tests.Support;
using Xunit;

namespace Budget.Domain.Tests.Docs;

/// <summary>The table of relations computed by hand counts, rule by rule, what the audit counts.</summary>
public class HandTableTests
{
    [Fact]
    public void TheTable_CountsWhatTheAuditCounts()
    {
        var counted = new Auditor().Audit(Document.AsPrinted).Checks
            .GroupBy(check => check.Rule)
            .ToDictionary(group => group.Key, group => (Count(group, Verdict.Exact), Count(group, Verdict.Contradiction), Count(group, Verdict.NotCheckable)));

        Assert.Equal(counted, ByHand());
    }

    private static int Count(IEnumerable<Check> checks, Verdict verdict) => checks.Count(check => check.Verdict == verdict);

    private static Dictionary<string, (int Exact, int Contradiction, int NotCheckable)> ByHand()
    {
        var counts = new Dictionary<string, (int, int, int)>(StringComparer.Ordinal);
        var rule = string.Empty;
        var table = Documents.Read("docs/auditing.md").Split('\n')
            .SkipWhile(line => !line.StartsWith("| Rule | Relation | E | C | N |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'));
        foreach (var cells in table.Select(line => line.Trim('|').Split('|')).Where(cells => !cells[0].Contains("**", StringComparison.Ordinal) && !cells[1].Contains("**", StringComparison.Ordinal)))
        {
            rule = cells[0].Contains('`', StringComparison.Ordinal) ? cells[0].Split('`')[1] : rule;
            var (exact, contradiction, notCheckable) = counts.GetValueOrDefault(rule);
            counts[rule] = (exact + Number(cells[^3]), contradiction + Number(cells[^2]), notCheckable + Number(cells[^1]));
        }

        return counts;
    }

    private static int Number(string cell) => cell.Trim().Length == 0 ? 0 : int.Parse(cell.Trim(), CultureInfo.InvariantCulture);
}
