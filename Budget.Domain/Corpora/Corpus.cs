using Budget.Domain.Comparison;
using Budget.Domain.Disclosure;
using Budget.Domain.Internal;
using Budget.Domain.Json;
using Budget.Domain.Reconciliation;
using Budget.Domain.Text;

namespace Budget.Domain.Corpora;

/// <summary>Any number of published budgets, one after the other (预算公开文本集): read, audited and compared as results are asked for.</summary>
/// <remarks>
/// <para>Nothing is kept but the documents that are being worked on, four for each worker at most, so memory does not grow with
/// their number. Results come in the order of the documents. One that cannot be read is a result too, and does not stop
/// the rest; what the source itself throws is thrown in its turn.</para>
/// <para>Immutable and thread-safe as far as its source is: a corpus of a reader can be gone through once. Compares by reference.</para>
/// </remarks>
public sealed class Corpus
{
    private readonly IEnumerable<Source> sources;

    private Corpus(IEnumerable<Source> sources) => this.sources = sources;

    /// <summary>The documents of newline-delimited JSON, one to a line; blank lines are passed over.</summary>
    /// <param name="reader">The text, which can be read once; what it throws itself is not caught.</param>
    /// <param name="maxLength">The longest document to accept, in characters; bounds time and memory.</param>
    /// <exception cref="ArgumentNullException">The reader is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not positive.</exception>
    public static Corpus FromLines(TextReader reader, int maxLength = BudgetJson.DefaultMaxLength) =>
        new(JsonLines.Read(reader, maxLength).Select(line => new Source(line.Number, () => BudgetJson.ReadDisclosure(line.Text, maxLength))));

    /// <summary>The documents of a sequence of JSON texts, such as files that are read as they are asked for.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="maxLength">The longest text to accept, in characters; bounds time.</param>
    /// <exception cref="ArgumentNullException">The sequence is null; a text that is null throws in its turn.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not positive.</exception>
    public static Corpus FromTexts(IEnumerable<string> texts, int maxLength = BudgetJson.DefaultMaxLength)
    {
        Guard.InRange(maxLength, 1, int.MaxValue);
        return new(Guard.NotNull(texts).Select((text, i) => new Source(i + 1L, () => BudgetJson.ReadDisclosure(text, maxLength))));
    }

    /// <summary>The documents of a sequence.</summary>
    /// <param name="disclosures">The documents.</param>
    /// <exception cref="ArgumentNullException">The sequence is null; a document that is null throws in its turn.</exception>
    public static Corpus FromDisclosures(IEnumerable<BudgetDisclosure> disclosures) =>
        new(Guard.NotNull(disclosures).Select((disclosure, i) => new Source(i + 1L, () => Guard.NotNull(disclosure))));

    /// <summary>Reads every document.</summary>
    /// <param name="options">How to work; in the calling thread if left out.</param>
    public IEnumerable<CorpusItem<BudgetDisclosure>> Read(CorpusOptions? options = null) => Select(disclosure => disclosure, options);

    /// <summary>Audits every document by itself.</summary>
    /// <param name="auditor">The auditor.</param>
    /// <param name="options">How to work; in the calling thread if left out.</param>
    /// <param name="depth">How much to find out.</param>
    /// <exception cref="ArgumentNullException">The auditor is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The depth is not defined.</exception>
    public IEnumerable<CorpusItem<AuditReport>> Audit(Auditor auditor, CorpusOptions? options = null, AuditDepth depth = AuditDepth.Checks)
    {
        Guard.NotNull(auditor);
        Guard.Defined(depth, AuditDepth.Trust);
        return Select(disclosure => auditor.Audit(disclosure, depth), options);
    }

    /// <summary>Compares every document with the one in the same place of another corpus, like for like.</summary>
    /// <param name="prior">The documents that changes are measured from, in the same order, such as those of the year before.</param>
    /// <param name="options">How to work; in the calling thread if left out.</param>
    /// <returns>The comparisons. Where one of the two documents cannot be read, its error; where one corpus has ended, <see cref="InputErrorCode.UnknownPosition"/>.</returns>
    /// <exception cref="ArgumentNullException">The other corpus is null.</exception>
    public IEnumerable<CorpusItem<DisclosureComparison>> CompareWith(Corpus prior, CorpusOptions? options = null) =>
        Run(Pair.Up(sources, Guard.NotNull(prior).sources), pair => new CorpusItem<DisclosureComparison>(pair.Number, pair.Compare()), options);

    /// <summary>Does anything else to every document.</summary>
    /// <typeparam name="T">The type of what comes of it.</typeparam>
    /// <param name="work">What to do. It must be thread-safe if there are several workers; what it throws is thrown in its turn.</param>
    /// <param name="options">How to work; in the calling thread if left out.</param>
    /// <exception cref="ArgumentNullException">The work is null.</exception>
    public IEnumerable<CorpusItem<T>> Select<T>(Func<BudgetDisclosure, T> work, CorpusOptions? options = null)
        where T : notnull
    {
        Guard.NotNull(work);
        return Run(sources, source => new CorpusItem<T>(source.Number, source.Read() is var read && read.IsSuccess ? work(read.Value) : (ReadResult<T>)read.Error!), options);
    }

    private static IEnumerable<CorpusItem<T>> Run<TSource, T>(IEnumerable<TSource> sources, Func<TSource, CorpusItem<T>> work, CorpusOptions? options)
        where T : notnull
    {
        options ??= CorpusOptions.Default;
        var results = OrderedWork.Run(sources, work, options.Workers, options.Cancellation);
        return options.Progress is { } progress ? Tell(results, progress) : results;
    }

    private static IEnumerable<CorpusItem<T>> Tell<T>(IEnumerable<CorpusItem<T>> results, IProgress<CorpusProgress> progress)
        where T : notnull
    {
        var told = default(CorpusProgress);
        foreach (var item in results)
        {
            told = new(told.Documents + 1, told.Unreadable + (item.Result.IsSuccess ? 0 : 1));
            progress.Report(told);
            yield return item;
        }
    }
}
