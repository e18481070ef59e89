using System.Diagnostics;

/// <summary>Times by name, round by round, and the ratios of those of one round.</summary>
/// <remarks>
/// Work of one thread is measured by the processor time that it used, which other programs disturb less than the time that
/// passed; work of several threads by the time that passed, and beside it by processor time, which tells what sharing costs.
/// </remarks>
internal sealed class Times
{
    private readonly Dictionary<string, Series> taken = [];

    /// <summary>Runs the work so many times, and notes what one operation takes.</summary>
    internal void Take<T>(string name, double operations, Func<T> run, int repetitions = 1, bool byTheWall = false)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        var used = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < repetitions; i++)
        {
            GC.KeepAlive(run());
        }

        var (passed, spent) = (watch.Elapsed, Environment.CpuUsage.TotalTime - used);
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - bytes) / (double)repetitions / operations;
        Note(name, (byTheWall ? passed : spent).TotalNanoseconds / repetitions / operations, allocated);
        if (byTheWall)
        {
            Note(name + ", processor time", spent.TotalNanoseconds / repetitions / operations, allocated);
        }
    }

    private void Note(string name, double nanoseconds, double bytes)
    {
        if (!taken.TryGetValue(name, out var series))
        {
            taken.Add(name, series = new());
        }

        series.Nanoseconds.Add(nanoseconds);
        series.Bytes = bytes;
    }

    /// <summary>Nanoseconds an operation.</summary>
    internal double Median(string name) => Median(taken[name].Nanoseconds);

    /// <summary>Bytes allocated an operation by the thread that ran it.</summary>
    internal double Bytes(string name) => taken[name].Bytes;

    internal void Print(string operation)
    {
        foreach (var (name, series) in taken)
        {
            Console.WriteLine($"{name}: {Median(series.Nanoseconds):F2} ns ({series.Nanoseconds.Min():F2}-{series.Nanoseconds.Max():F2}) and {series.Bytes:F2} bytes {operation}");
        }
    }

    /// <summary>How many times the time of one is that of the other; of so many operations each, if that is what counts.</summary>
    internal void Ratio(string name, string above, string below, double scale = 1)
    {
        var ratios = taken[above].Nanoseconds.Zip(taken[below].Nanoseconds, (a, b) => scale * a / b).ToList();
        Console.WriteLine($"ratio {name} {Median(ratios):F2} (median of {ratios.Count}, {ratios.Min():F2}-{ratios.Max():F2})");
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private sealed class Series
    {
        internal List<double> Nanoseconds { get; } = [];

        internal double Bytes { get; set; }
    }
}
