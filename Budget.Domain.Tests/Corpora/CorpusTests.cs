using Budget.Domain.Comparison;
using Budget.Domain.Corpora;
using Budget.Domain.Disclosure;
using Budget.Domain.Json;
using Budget.Domain.Reconciliation;
using Budget.Domain.Samples;
using Budget.Domain.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Corpora;

/// <summary>Many documents, one after the other: in order, whoever works on them, and none stops the rest.</summary>
public class CorpusTests
{
    private static readonly Auditor Auditor = new();

    // A few documents are enough; what is drawn is which of them, in which order, and what is wrong between them.
    private static readonly string[] Lines = [.. Enumerable.Range(1, 6).Select(seed => ToLine(SampleBudgets.CreateDisclosure(seed, 10)))];

    private static readonly Gen<List<string>> AnyLines =
        Gen.Frequency((6, Gen.Elements(Lines)), (1, Gen.Elements("{", "7", "", "  \t", "{\"version\":\"2\"}", "　"))).ListOf().Resize(14).Select(lines => lines.ToList());

    [Fact]
    public void Audits_AreThoseOfEachDocument_HoweverManyWorkersThereAre() => Property.Holds(
        from lines in AnyLines
        from workers in Gen.Choose(1, 4)
        from end in Gen.Elements("\n", "\r\n")
        select (lines, workers, end),
        given =>
        {
            var corpus = Corpus.FromLines(new StringReader(string.Join(given.end, given.lines)));

            var items = corpus.Audit(Auditor, new() { Workers = given.workers }).ToList();

            var expected = given.lines
                .Select((line, i) => (Number: i + 1L, Line: line))
                .Where(entry => entry.Line.Trim(' ', '\t').Length > 0)
                .Select(entry => (entry.Number, Read: BudgetJson.ReadDisclosure(entry.Line)))
                .ToList();
            Assert.Equal(expected.Select(entry => entry.Number), items.Select(item => item.Number));
            Assert.Equal(expected.Select(entry => entry.Read.Error), items.Select(item => item.Result.Error));
            Assert.Equal(
                expected.Where(entry => entry.Read.IsSuccess).Select(entry => Auditor.Audit(entry.Read.Value)),
                items.Where(item => item.Result.IsSuccess).Select(item => item.Result.Value));
        },
        60);

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Documents_AreReadAsResultsAreAskedFor(int workers)
    {
        var (asked, answered, most) = (0, 0, 0);
        var texts = Enumerable.Range(0, 1000).Select(i =>
        {
            asked++;
            most = Math.Max(most, asked - answered);
            return Lines[i % Lines.Length];
        });

        foreach (var item in Corpus.FromTexts(texts).Read(new() { Workers = workers }).Take(100))
        {
            answered++;
            Assert.Equal(answered, item.Number);
        }

        Assert.InRange(most, 1, workers == 1 ? 1 : 4 * workers);
        Assert.InRange(asked, 100, 100 + (4 * workers));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Progress_CountsWhatIsFinished_InOrder(int workers)
    {
        var told = new Told();
        string[] texts = [Lines[0], "{", Lines[1], Lines[2], "", Lines[3]];

        var seen = Corpus.FromTexts(texts).Read(new() { Workers = workers, Progress = told }).Select(_ => told.Last).ToList();

        Assert.Equal([new(1, 0), new(2, 1), new(3, 1), new(4, 1), new(5, 2), new(6, 2)], seen);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Cancellation_StopsBeforeTheNextDocument(int workers)
    {
        using var stop = new CancellationTokenSource();
        var (asked, answered, working) = (0, 0, 0);
        var texts = Enumerable.Range(0, 1000).Select(_ =>
        {
            asked++;
            return Lines[0];
        });
        var items = Corpus.FromTexts(texts).Select(
            disclosure =>
            {
                Interlocked.Increment(ref working);
                var report = Auditor.Audit(disclosure);
                Interlocked.Decrement(ref working);
                return report;
            },
            new() { Workers = workers, Cancellation = stop.Token });

        Assert.ThrowsAny<OperationCanceledException>(() =>
        {
            foreach (var item in items)
            {
                answered++;
                if (answered == 10)
                {
                    stop.Cancel();
                }
            }
        });

        Assert.Equal(10, answered);
        Assert.Equal(0, working);
        Assert.InRange(asked, 10, 10 + (4 * workers));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void WhatTheSourceOrTheWorkThrows_IsThrownInItsTurn(int workers)
    {
        var answered = 0;
        IEnumerable<string> Texts()
        {
            yield return Lines[0];
            yield return Lines[1];
            throw new IOException("No more.");
        }

        void GoThrough<T>(IEnumerable<CorpusItem<T>> items)
            where T : notnull
        {
            answered = 0;
            foreach (var item in items)
            {
                answered++;
            }
        }

        var options = new CorpusOptions { Workers = workers };
        Assert.Throws<IOException>(() => GoThrough(Corpus.FromTexts(Texts()).Read(options)));
        Assert.Equal(2, answered);

        var third = Lines.Take(5);
        var title = BudgetJson.ReadDisclosure(Lines[3]).Value.Title;
        Assert.Throws<InvalidOperationException>(() => GoThrough(Corpus.FromTexts(third).Select(
            disclosure => disclosure.Title == title ? throw new InvalidOperationException() : disclosure.Title, options)));
        Assert.Equal(3, answered);
        Assert.Throws<ArgumentNullException>(() => GoThrough(Corpus.FromDisclosures([null!]).Read(options)));
        Assert.Throws<ArgumentNullException>(() => GoThrough(Corpus.FromTexts([null!]).Read(options)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Comparisons_AreOfTheDocumentsInOnePlace(int workers)
    {
        BudgetDisclosure[] years = [.. SampleBudgets.CreateYears(7, 3, 10).Select(budget =>
            budget.Disclose(Domain.Amounts.AmountUnit.TenThousandYuan, 2, Domain.Figures.RoundingConvention.HalfUp))];
        string[] prior = [ToLine(years[0]), "{", ToLine(years[1])];
        string[] current = [ToLine(years[1]), ToLine(years[1]), ToLine(years[2]), ToLine(years[2]), "["];

        var items = Corpus.FromTexts(current).CompareWith(Corpus.FromTexts(prior), new() { Workers = workers }).ToList();

        Assert.Equal([1, 2, 3, 4, 5], items.Select(item => item.Number));
        Assert.Equal(DisclosureComparison.LikeForLike(new(years[0]), new(years[1])), items[0].Result.Value);
        Assert.Equal(InputErrorCode.MalformedJson, items[1].Result.Error!.Code);
        Assert.Equal(DisclosureComparison.LikeForLike(new(years[1]), new(years[2])), items[2].Result.Value);
        Assert.All(items.Skip(3), item => Assert.Equal((InputErrorCode.UnknownPosition, "3"), (item.Result.Error!.Code, item.Result.Error.Expected)));
        Assert.Equal(5, Corpus.FromTexts(prior).CompareWith(Corpus.FromTexts(current)).Count());
    }

    [Fact]
    public void Arguments_AreChecked_BeforeAnythingIsAskedFor()
    {
        var corpus = Corpus.FromTexts([]);

        Assert.Throws<ArgumentNullException>(() => Corpus.FromLines(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => Corpus.FromTexts([], 0));
        Assert.Throws<ArgumentNullException>(() => Corpus.FromDisclosures(null!));
        Assert.Throws<ArgumentNullException>(() => corpus.Audit(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => corpus.Audit(Auditor, depth: (AuditDepth)9));
        Assert.Throws<ArgumentNullException>(() => corpus.CompareWith(null!));
        Assert.Throws<ArgumentNullException>(() => corpus.Select<string>(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CorpusOptions { Workers = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CorpusOptions { Workers = 1025 });
        Assert.Empty(corpus.Read());
    }

    private static string ToLine(BudgetDisclosure disclosure)
    {
        using var writer = new StringWriter();
        JsonLines.Write(writer, disclosure);
        return writer.ToString().TrimEnd('\n');
    }

    private sealed class Told : IProgress<CorpusProgress>
    {
        internal CorpusProgress Last { get; private set; }

        public void Report(CorpusProgress value) => Last = value;
    }
}
