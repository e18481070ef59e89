using System.Diagnostics.CodeAnalysis;

namespace Budget.Domain.Corpora;

/// <summary>Does the same to every element of a sequence as results are asked for, one at a time or several, and keeps the order.</summary>
internal static class OrderedWork
{
    // Enough for the others to go on while one element takes longer.
    private const int HeldPerWorker = 4;

    internal static IEnumerable<TResult> Run<TSource, TResult>(
        IEnumerable<TSource> sources, Func<TSource, TResult> work, int workers, CancellationToken cancellation) =>
        workers == 1 ? InTurn(sources, work, cancellation) : InParallel(sources, work, workers, cancellation);

    private static IEnumerable<TResult> InTurn<TSource, TResult>(IEnumerable<TSource> sources, Func<TSource, TResult> work, CancellationToken cancellation)
    {
        using var source = sources.GetEnumerator();
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!source.MoveNext())
            {
                yield break;
            }

            yield return work(source.Current);
        }
    }

    private static IEnumerable<TResult> InParallel<TSource, TResult>(
        IEnumerable<TSource> sources, Func<TSource, TResult> work, int workers, CancellationToken cancellation)
    {
        using var pool = new WorkerPool(workers, cancellation);
        using var source = sources.GetEnumerator();
        var begun = new Queue<Task<TResult>>();
        var isAtEnd = false;
        try
        {
            while (!isAtEnd || begun.Count > 0)
            {
                cancellation.ThrowIfCancellationRequested();
                if (!isAtEnd && begun.Count < workers * HeldPerWorker)
                {
                    isAtEnd = !BeginNext(source, work, pool, begun);
                }
                else
                {
                    yield return begun.Dequeue().GetAwaiter().GetResult();
                }
            }
        }
        finally
        {
            pool.Stop(begun);
        }
    }

    /// <summary>Begins the work on the next element; false if there is none. What the sequence throws is thrown again in its turn.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever it is, it is thrown again.")]
    private static bool BeginNext<TSource, TResult>(IEnumerator<TSource> source, Func<TSource, TResult> work, WorkerPool pool, Queue<Task<TResult>> begun)
    {
        try
        {
            if (!source.MoveNext())
            {
                return false;
            }

            var current = source.Current;
            begun.Enqueue(pool.Start(() => work(current)));
            return true;
        }
        catch (Exception failure)
        {
            begun.Enqueue(Task.FromException<TResult>(failure));
            return false;
        }
    }
}
