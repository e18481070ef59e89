#:project ../../Budget.Domain/Budget.Domain.csproj
#:property ServerGarbageCollection=true

// What it costs to audit a country: generated published budgets as newline-delimited JSON, read and audited one after the
// other, by one worker and by two, and the memory that it takes.
//
//   dotnet run -c Release docs/benchmarks/corpus.cs
//   dotnet run -c Release docs/benchmarks/corpus.cs -- --small      300 documents instead of 10,000
//
// The server collector gives every worker a nursery of its own; with that of workstations two workers were slower than one.
// One worker and two are run in turn, round after round, in one process; a ratio is that of two times of one round. Memory is
// the most that is alive after a collection, taken after every so many documents, beyond what is alive before the first.

using System.Globalization;
using Budget.Domain.Corpora;
using Budget.Domain.Json;
using Budget.Domain.Reconciliation;
using Budget.Domain.Samples;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var count = args.Contains("--small") ? 300 : 10_000;
const int Rounds = 5;
const int Different = 100;
var lines = Enumerable.Range(1, Different).Select(seed => Line(seed)).ToArray();
var auditor = new Auditor();
Console.WriteLine($"{Different} different documents of {lines.Average(line => line.Length):F0} characters and "
    + $"{lines.Average(line => auditor.Audit(BudgetJson.ReadDisclosure(line).OrThrow()).FigureCount):F0} figures on average, {Environment.ProcessorCount} processors");
if (Run(Different, 1) != Run(Different, 2))
{
    throw new InvalidOperationException("Another result.");
}

// Until everything that is measured has been compiled in earnest.
for (var i = 0; i < 4; i++)
{
    Run(Different, 2);
    Thread.Sleep(300);
}

var times = new Times();
for (var round = 0; round < Rounds; round++)
{
    times.Take("one worker", count, () => Run(count, 1), byTheWall: true);
    times.Take("two workers", count, () => Run(count, 2), byTheWall: true);
}

times.Print("a document");
Console.WriteLine($"documents a second: {1e9 / times.Median("one worker"):F0} by one worker, {1e9 / times.Median("two workers"):F0} by two");
foreach (var documents in (int[])[count / 100, count / 10, count])
{
    Console.WriteLine($"memory for {documents} documents: {Memory(documents, 1) / 1024} KB with one worker, {Memory(documents, 2) / 1024} KB with two");
}

var (less, more) = (Memory(count / 10, 2), Memory(count, 2));
Console.WriteLine($"ratio memory-of-tenfold-documents {more / (double)less:F2} (median of 1, {more / (double)less:F2}-{more / (double)less:F2})");
times.Ratio("one-worker/two-workers", "one worker", "two workers");
times.Ratio("one-worker/two-workers (processor time, at best 1)", "one worker, processor time", "two workers, processor time");

// Documents with contradictions, summed up in their order.
long Run(int documents, int workers)
{
    using var text = new Repeated(lines, documents);
    var sum = 0L;
    foreach (var item in Corpus.FromLines(text).Audit(auditor, new() { Workers = workers }))
    {
        sum = unchecked((sum * 31) + item.Result.Value.Checks.Count + item.Number);
    }

    return sum;
}

long Memory(int documents, int workers)
{
    using var text = new Repeated(lines, documents);
    var (before, most, every) = (GC.GetTotalMemory(forceFullCollection: true), 0L, Math.Max(1, documents / 20));
    foreach (var item in Corpus.FromLines(text).Audit(auditor, new() { Workers = workers }))
    {
        if (item.Number % every == 0)
        {
            most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        }
    }

    return most;
}

static string Line(int seed)
{
    using var writer = new StringWriter();
    JsonLines.Write(writer, SampleBudgets.CreateDisclosure(seed, 100));
    return writer.ToString();
}

/// <summary>The same lines over and over, without a text that holds them all.</summary>
internal sealed class Repeated(string[] lines, int count) : TextReader
{
    private int line;
    private int position;

    public override int Read(char[] buffer, int index, int length)
    {
        var read = 0;
        while (read < length && line < count)
        {
            var text = lines[line % lines.Length];
            var taken = Math.Min(length - read, text.Length - position);
            text.CopyTo(position, buffer, index + read, taken);
            read += taken;
            position += taken;
            if (position == text.Length)
            {
                (line, position) = (line + 1, 0);
            }
        }

        return read;
    }
}
