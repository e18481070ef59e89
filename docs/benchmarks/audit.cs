#:project ../../Budget.Domain/Budget.Domain.csproj
#:property Optimize=true

// How the cost of an audit grows with the document: seeded disclosures of about 100, 1,000 and 10,000 figures.
//
//   dotnet run -c Release docs/benchmarks/audit.cs
//
// Prints, for each size, figures, microseconds and bytes a figure, and then the growth of time per tenfold size.

using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Budget.Domain.Amounts;
using Budget.Domain.Classification;
using Budget.Domain.Collections;
using Budget.Domain.Disclosure;
using Budget.Domain.Expenditure;
using Budget.Domain.Figures;
using Budget.Domain.Periods;
using Budget.Domain.Reconciliation;
using Budget.Domain.Reconciliation.Facts;

const int Repetitions = 15;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var auditor = new Auditor();
var previous = 0.0;
foreach (var items in (int[])[15, 720, 9_660])
{
    var disclosure = Generate(items);
    var figures = FactSet.FromDisclosure(disclosure).Count;
    var rounds = Math.Max(1, 20_000 / figures);
    for (var i = 0; i < 5; i++)
    {
        Measure(disclosure, rounds);
    }

    var measured = Enumerable.Range(0, Repetitions).Select(_ => Measure(disclosure, rounds)).OrderBy(result => result.Microseconds).ToList();
    var (microseconds, bytes) = measured[Repetitions / 2];
    var report = auditor.Audit(disclosure);
    Console.WriteLine($"{figures} figures: {microseconds:F0} us, {microseconds / figures:F2} us and {bytes / figures:F0} bytes a figure; {report.ToSummary()}");
    if (previous > 0)
    {
        Console.WriteLine($"ratio growth-to-{figures} {microseconds / previous:F2} (median of {Repetitions}, {measured[0].Microseconds / previous:F2}-{measured[^1].Microseconds / previous:F2})");
    }

    previous = microseconds;
}

(double Microseconds, double Bytes) Measure(BudgetDisclosure disclosure, int rounds)
{
    var bytes = GC.GetAllocatedBytesForCurrentThread();
    var watch = Stopwatch.StartNew();
    for (var i = 0; i < rounds; i++)
    {
        auditor.Audit(disclosure);
    }

    return (watch.Elapsed.TotalMicroseconds / rounds, (GC.GetAllocatedBytesForCurrentThread() - bytes) / (double)rounds);
}

BudgetDisclosure Generate(int items)
{
    var random = new Random(2021);
    var lines = Enumerable.Range(0, items).Select(number => new ExpenditureLine(
        Money.FromFen(random.Next(1, 1_000_000_000)),
        number % 5 == 0 ? Fund.GovernmentManagedFunds : Fund.GeneralPublicBudget,
        FunctionalCode.From(201 + (number % 30), 1 + (number / 30 % 20), 1 + (number / 600 % 99)),
        (ExpenditureType)(1 + random.Next(3)),
        EconomicCode.From(302, 1 + random.Next(99))));
    var budget = new DepartmentBudget("示例", new FiscalYear(2021), BudgetStage.InitialBudget, [new BudgetaryUnit("本级")], [.. lines]);
    return budget.Disclose(AmountUnit.TenThousandYuan, 2, RoundingConvention.HalfUp);
}
