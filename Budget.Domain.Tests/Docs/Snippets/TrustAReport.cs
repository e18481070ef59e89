using Budget.Domain.Json;
using Budget.Domain.Reconciliation;
using Budget.Domain.Tests.Support;
using Xunit;

namespace Budget.Domain.Tests.Docs.Snippets;

public class TrustAReport
{
    [Fact]
    public void TrustAReport_OfTheExample_SuspectsFourFigures()
    {
        var budget = BudgetJson.ReadDisclosure(File.ReadAllText(Repository.Example("shaoxing-commerce-2021.json"))).OrThrow();

        // <trust>
        var report = new Auditor().Audit(budget, AuditDepth.Trust);
        var trust = report.Trust!;
        Console.WriteLine(trust.Coverage);
        foreach (var suspicion in trust.Suspicions)
        {
            Console.WriteLine(suspicion.Message);
            foreach (var suspect in suspicion.Groups.SelectMany(group => group.Figures))
            {
                Console.WriteLine($"{suspect.Location}: {suspect.Stated}, perhaps {suspect.Values[0].Value}");
            }
        }
        // </trust>

        Assert.Equal(["58.9%", "2180.64 万元", "2172.84 万元", "4.4%"], trust.Suspicions.Select(suspicion => suspicion.Groups[0].Figures[0].Stated.Text));

        // <coverage>
        foreach (var figure in trust.Coverage.Figures)
        {
            var guards = figure.Guards.Select(guard => report.Checks[guard.Check].Rule);
            Console.WriteLine($"{figure.Location}: {figure.Figure}, unnoticed from {figure.Least} to {figure.Most}, guarded by {string.Join(", ", guards)}");
        }
        // </coverage>

        Assert.Equal(102, trust.Coverage.Unguarded.Count());
    }
}
