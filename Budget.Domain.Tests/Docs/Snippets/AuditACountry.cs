using Budget.Domain.Corpora;
using Budget.Domain.Json;
using Budget.Domain.Reconciliation;
using Budget.Domain.Samples;
using Xunit;

namespace Budget.Domain.Tests.Docs.Snippets;

public class AuditACountry
{
    [Fact]
    public void Corpus_OfLines_IsAuditedInOrder()
    {
        using var written = new StringWriter();
        JsonLines.Write(written, SampleBudgets.CreateDisclosure(1, 10));
        written.Write("{\n");
        JsonLines.Write(written, SampleBudgets.CreateDisclosure(2, 10));
        var input = new StringReader(written.ToString());
        using var output = new StringWriter();
        using var stop = new CancellationTokenSource();
        var finished = new Finished();

        // <corpus>
        var auditor = new Auditor();
        CorpusOptions options = new() { Workers = 4, Progress = finished, Cancellation = stop.Token };
        foreach (var item in Corpus.FromLines(input).Audit(auditor, options))
        {
            if (item.Result.TryGet(out var report))
            {
                JsonLines.Write(output, report);
            }
            else
            {
                Console.WriteLine($"line {item.Number}: {item.Result.Error}");
            }
        }
        // </corpus>

        Assert.Equal(2, JsonLines.Read(new StringReader(output.ToString())).Count());
        Assert.Equal(new(3, 1), finished.Last);
    }

    [Fact]
    public void Corpora_OfTwoYears_AreCompared()
    {
        var thisYear = new StringReader(Line(1));
        var lastYear = new StringReader(Line(2));

        // <compare-corpora>
        var comparisons = Corpus.FromLines(thisYear).CompareWith(Corpus.FromLines(lastYear));
        // </compare-corpora>

        Assert.True(comparisons.Single().Result.IsSuccess);
    }

    private static string Line(long seed)
    {
        using var writer = new StringWriter();
        JsonLines.Write(writer, SampleBudgets.CreateDisclosure(seed, 10));
        return writer.ToString();
    }

    private sealed class Finished : IProgress<CorpusProgress>
    {
        internal CorpusProgress Last { get; private set; }

        public void Report(CorpusProgress value) => Last = value;
    }
}
