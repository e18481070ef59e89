namespace Budget.Domain.Corpora;

/// <summary>Runs so many pieces of work at a time.</summary>
internal sealed class WorkerPool(int workers, CancellationToken cancellation) : IDisposable
{
    private readonly SemaphoreSlim free = new(workers);
    private readonly CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);

    public void Dispose()
    {
        free.Dispose();
        stop.Dispose();
    }

    internal Task<T> Start<T>(Func<T> work) => Task.Run(async () =>
    {
        await free.WaitAsync(stop.Token).ConfigureAwait(false);
        try
        {
            return work();
        }
        finally
        {
            free.Release();
        }
    });

    /// <summary>Lets nothing begin any more, and waits for what has begun; what it throws nobody has asked for.</summary>
    internal void Stop(IEnumerable<Task> begun)
    {
        stop.Cancel();
        foreach (var task in begun)
        {
            try
            {
                task.Wait(CancellationToken.None);
            }
            catch (AggregateException)
            {
                // Not asked for.
            }
        }
    }
}
