using Budget.Domain.Figures;
using Budget.Domain.Internal;

namespace Budget.Domain.Performance.Scoring;

/// <summary>The shares of the weight that each <see cref="QualitativeBand"/> can earn. Stateless and thread-safe.</summary>
public static class QualitativeBands
{
    private static readonly Rational[] Bounds = [1, new(8, 10), new(6, 10), 0];

    /// <summary>The share up to which a band goes; it belongs to the better band beside it if there is one: 80%（含）, 60%（含）.</summary>
    /// <param name="band">A defined band.</param>
    /// <exception cref="ArgumentOutOfRangeException">The band is not defined.</exception>
    public static Rational Highest(this QualitativeBand band) => Bounds[(int)Guard.Defined(band, QualitativeBand.NotReached)];

    /// <summary>The lowest share of a band, which belongs to it.</summary>
    /// <param name="band">A defined band.</param>
    /// <exception cref="ArgumentOutOfRangeException">The band is not defined.</exception>
    public static Rational Lowest(this QualitativeBand band) => Bounds[(int)Guard.Defined(band, QualitativeBand.NotReached) + 1];

    internal static bool Contains(this QualitativeBand band, Rational share) =>
        share >= band.Lowest() && (share < band.Highest() || (band == QualitativeBand.Reached && share == band.Highest()));
}
