using Budget.Domain.Internal;

namespace Budget.Domain.Corpora;

/// <summary>How to work through a corpus (处理方式): in how many threads, whom to tell, when to stop.</summary>
/// <remarks>The defaults work in the calling thread alone and tell nobody. Immutable and thread-safe. Compares by content.</remarks>
public sealed record CorpusOptions
{
    /// <summary>The most workers at a time.</summary>
    public const int MostWorkers = 1024;

    /// <summary>One worker, nobody to tell, no stopping.</summary>
    internal static CorpusOptions Default { get; } = new();

    /// <summary>
    /// How many documents are worked on at a time, from 1 to <see cref="MostWorkers"/>. One works in the thread that asks for the results; more
    /// work in the pool of threads, while that thread reads and waits. Results and their order are the same.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public int Workers { get; init => field = (int)Guard.InRange(value, 1, MostWorkers); } = 1;

    /// <summary>Told of every document that is finished, in order, in the thread that asks for the results; null for nobody.</summary>
    public IProgress<CorpusProgress>? Progress { get; init; }

    /// <summary>Stops the work: asking for the next result then throws <see cref="OperationCanceledException"/>, after all workers have come to rest.</summary>
    public CancellationToken Cancellation { get; init; }
}
