#:project ../../Budget.Domain/Budget.Domain.csproj

// No false alarm: publishes invented exact budgets, of every unit, number of decimals and rounding convention, one year or two,
// with shares that were each rounded or made to close at 100, and audits each, told of the latter. None may contradict itself.
//
//   dotnet run -c Release docs/examples/soak.cs                       1,000 budgets
//   dotnet run -c Release docs/examples/soak.cs -- 100000             as many as one likes
//   dotnet run -c Release docs/examples/soak.cs -- 100000 --seed 5    other ones
//   dotnet run -c Release docs/examples/soak.cs -- 10000 --trust      relations together too: joint feasibility and suspects
//
// Exit code: 0 without contradictions, 1 with, 2 if the arguments are wrong.

using System.Diagnostics;
using System.Globalization;
using Budget.Domain.Amounts;
using Budget.Domain.Disclosure;
using Budget.Domain.Figures;
using Budget.Domain.Json;
using Budget.Domain.Periods;
using Budget.Domain.Reconciliation;
using Budget.Domain.Reconciliation.Rules;
using Budget.Domain.Samples;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (!Arguments.TryParse(args, out var arguments))
{
    Console.Error.WriteLine("Expected: [NUMBER] [--seed NUMBER] [--trust]");
    return 2;
}

var depth = arguments.IsDeep ? AuditDepth.Trust : AuditDepth.Checks;
var clock = Stopwatch.StartNew();
var (figures, checks, failures, ways) = (0L, 0L, 0, new HashSet<string>());
for (var i = 0; i < arguments.Count; i++)
{
    var seed = arguments.Seed + i;
    var way = Way.Of(new Random((int)(seed % int.MaxValue)));
    var disclosure = way.Print(seed);

    // As the document says, as nobody knows, and as it is found out.
    var rules = RuleSet.Standard.Remove("shares.quotient").Add(new ShareIsQuotient(way.Shares));
    foreach (var convention in (RoundingConvention?[])[way.Convention, RoundingConvention.Unknown, null])
    {
        var report = new Auditor(rules, convention).Audit(disclosure, depth);
        figures += report.FigureCount;
        checks += report.Checks.Count;
        ways.Add($"{way.Unit} {way.Decimals} {way.Convention} {way.Shares}");
        if (report.HasContradictions || report.Trust is { Conflicts.Count: > 0 } or { Suspicions.Count: > 0 })
        {
            failures++;
            Console.WriteLine($"seed {seed}, {way}, read as {convention?.ToString() ?? "inferred"}: {report.ToSummary()}");
            if (failures == 1)
            {
                Console.WriteLine(BudgetJson.Write(disclosure));
            }
        }
    }
}

Console.WriteLine($"{arguments.Count} budgets in {ways.Count} ways of printing, each read in three: {figures} figures, {checks} checks, {failures} reports with a contradiction; {clock.Elapsed.TotalSeconds:0} s");
return failures == 0 ? 0 : 1;

/// <summary>A way of printing a budget.</summary>
internal sealed record Way(AmountUnit Unit, int Decimals, int ShareDecimals, RoundingConvention Convention, int Lines, bool HasPrior, ApportionmentMethod Shares)
{
    private static readonly AmountUnit[] Units = [AmountUnit.Yuan, AmountUnit.ThousandYuan, AmountUnit.TenThousandYuan, AmountUnit.HundredMillionYuan];

    internal static Way Of(Random random) => new(
        Units[random.Next(Units.Length)],
        random.Next(0, 11),
        random.Next(0, 5),
        random.Next(2) == 0 ? RoundingConvention.HalfUp : RoundingConvention.Truncation,
        random.Next(10) == 0 ? random.Next(0, 150) : random.Next(0, 10),
        random.Next(2) == 0,
        random.Next(2) == 0 ? ApportionmentMethod.PlainRounding : (ApportionmentMethod)random.Next(1, 4));

    internal BudgetDisclosure Print(long seed)
    {
        var years = SampleBudgets.CreateYears(seed, HasPrior ? 2 : 1, Lines);
        return years[^1].Disclose(Unit, Decimals, Convention, ShareDecimals, HasPrior ? years[0] : null, Shares);
    }
}

internal sealed record Arguments(int Count, long Seed, bool IsDeep)
{
    internal static bool TryParse(string[] args, out Arguments arguments)
    {
        arguments = new(1000, 1, false);
        var rest = new Queue<string>(args);
        while (rest.TryDequeue(out var arg))
        {
            switch (arg)
            {
                case "--trust":
                    arguments = arguments with { IsDeep = true };
                    break;
                case "--seed" when rest.TryDequeue(out var text) && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seed):
                    arguments = arguments with { Seed = seed };
                    break;
                case var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count):
                    arguments = arguments with { Count = count };
                    break;
                default:
                    return false;
            }
        }

        return true;
    }
}
