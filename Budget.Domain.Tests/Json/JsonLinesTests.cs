using Budget.Domain.Comparison;
using Budget.Domain.Json;
using Budget.Domain.Reconciliation;
using Budget.Domain.Tests.Support;
using Budget.Domain.Text;
using FsCheck.Fluent;
using Xunit;

namespace Budget.Domain.Tests.Json;

/// <summary>One document to a line: written so, read back, and taken apart however the text arrives.</summary>
public class JsonLinesTests
{
    [Fact]
    public void WhatIsWritten_IsOneLineEach_AndReadsBack() => Property.Holds(
        GenerateDisclosure.Disclosure.ListOf().Resize(4),
        disclosures =>
        {
            using var writer = new StringWriter();
            foreach (var disclosure in disclosures)
            {
                JsonLines.Write(writer, disclosure);
            }

            var lines = JsonLines.Read(new StringReader(writer.ToString())).ToList();

            Assert.Equal(disclosures, lines.Select(line => BudgetJson.ReadDisclosure(line.Text).OrThrow()));
            Assert.Equal(disclosures.Count, writer.ToString().Count(c => c == '\n'));
        },
        40);

    [Fact]
    public void EveryDocument_HasALine()
    {
        var (budget, report) = (Domain.Samples.SampleBudgets.Create(5, 10), new Auditor().Audit(Document.AsPrinted));
        var comparison = DisclosureComparison.LikeForLike(new(Document.AsPrinted), new(Document.AsPrinted));
        using var writer = new StringWriter();
        JsonLines.Write(writer, budget);
        JsonLines.Write(writer, report);
        JsonLines.Write(writer, comparison);

        var lines = JsonLines.Read(new StringReader(writer.ToString())).Select(line => line.Text).ToList();

        Assert.Equal(3, lines.Count);
        Assert.Equal(budget, BudgetJson.ReadBudget(lines[0]).OrThrow());
        Assert.Equal(report, BudgetJson.ReadReport(lines[1]).OrThrow());
        Assert.Equal(comparison, BudgetJson.ReadComparison(lines[2]).OrThrow());
    }

    [Fact]
    public void Lines_AreThoseOfTheText_HoweverItArrives() => Property.Holds(
        from parts in Gen.Elements("a", "\n", "\r\n", " ", "\t", "\r", "bc", "　").ListOf().Resize(30)
        from pieces in Gen.Choose(1, 5)
        select (Text: string.Concat(parts), pieces),
        given =>
        {
            var expected = given.Text.Split('\n')
                .Select((line, i) => new JsonLine(i + 1, line.EndsWith('\r') ? line[..^1] : line))
                .Where(line => line.Text.Trim(' ', '\t').Length > 0);

            Assert.Equal(expected, JsonLines.Read(new Dripping(given.Text, given.pieces)));
        },
        500);

    [Theory]
    [InlineData(10, 10)]
    [InlineData(11, 11)]
    [InlineData(12, 12)]
    [InlineData(100_000, 12)]
    public void LinesBeyondTheLimit_AreKeptJustSoFarThatItShows(int length, int kept)
    {
        var lines = JsonLines.Read(new StringReader(new string('x', length) + "\ny"), 10).ToList();

        Assert.Equal([new string('x', kept), "y"], lines.Select(line => line.Text));
    }

    [Fact]
    public void ReturnsWithinALongLine_DoNotMakeItShort()
    {
        var text = new string(' ', 4) + "{}\r" + new string('x', 100);

        Assert.All(Enumerable.Range(1, 30), limit =>
            Assert.Equal(text.Length > limit, JsonLines.Read(new StringReader(text), limit).Single().Text.Length > limit));
    }

    [Fact]
    public void ALineWithoutEnd_TakesNoMoreMemoryThanTheLimit()
    {
        using var text = new Endless(50_000_000);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var item = Domain.Corpora.Corpus.FromLines(text, 1000).Read().Single();

        Assert.Equal(InputErrorCode.DocumentTooLong, item.Result.Error!.Code);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Fact]
    public void Arguments_AreChecked()
    {
        Assert.Throws<ArgumentNullException>(() => JsonLines.Read(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => JsonLines.Read(new StringReader(string.Empty), 0));
        Assert.Throws<ArgumentNullException>(() => JsonLines.Write(null!, Document.AsPrinted));
        Assert.Throws<ArgumentNullException>(() => JsonLines.Write(new StringWriter(), (AuditReport)null!));
    }

    /// <summary>A text that arrives in small pieces.</summary>
    private sealed class Dripping(string text, int most) : TextReader
    {
        private int position;

        public override int Read(char[] buffer, int index, int count)
        {
            var read = Math.Min(Math.Min(most, count), text.Length - position);
            text.CopyTo(position, buffer, index, read);
            position += read;
            return read;
        }
    }

    /// <summary>A text in brackets without a line end.</summary>
    private sealed class Endless(int length) : TextReader
    {
        private int rest = length;

        public override int Read(char[] buffer, int index, int count)
        {
            var read = Math.Min(count, rest);
            Array.Fill(buffer, '[', index, read);
            rest -= read;
            return read;
        }
    }
}
