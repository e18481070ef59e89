using Budget.Domain.Internal;

namespace Budget.Domain.Samples;

/// <summary>Numbers that look random and follow from a seed alone, on every runtime.</summary>
/// <remarks>
/// SplitMix64 (Steele, Lea and Flood 2014): System.Random promises no sequence across versions of .NET.
/// </remarks>
internal sealed class SeededSequence(long seed)
{
    private ulong state = unchecked((ulong)seed);

    internal ulong Next()
    {
        unchecked
        {
            var z = state += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }

    /// <summary>A number from zero to below a bound. Its bias, below one in 2^32, does not matter for samples.</summary>
    internal int Below(int bound) => (int)(Next() % (ulong)Guard.InRange(bound, 1, int.MaxValue));

    internal bool OneIn(int chances) => Below(chances) == 0;

    internal T Pick<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];
}
