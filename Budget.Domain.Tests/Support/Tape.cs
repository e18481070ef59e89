namespace Budget.Domain.Tests.Support;

/// <summary>Generated decisions, read one after the other: what a generator of something with a history draws from.</summary>
internal sealed class Tape(int[] decisions)
{
    private int position;

    /// <summary>A number from zero up to, but not including, the given one; the tape starts again when it is at its end.</summary>
    internal int Next(int count) => decisions[position++ % decisions.Length] % count;

    internal T Pick<T>(IReadOnlyList<T> items) => items[Next(items.Count)];
}
