using Budget.Domain.Figures;

namespace Budget.Domain.Performance.Scoring;

/// <summary>How far a target in words was reached: the band, and the share of the weight that an evaluator gives within it.</summary>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record QualitativeActual : Actual
{
    /// <summary>Creates it from a band and a share within it.</summary>
    /// <param name="band">The band.</param>
    /// <param name="share">The share of the weight, within the band: where two bands meet, the share belongs to the better.</param>
    /// <exception cref="ArgumentOutOfRangeException">The band is not defined, or the share lies outside it.</exception>
    public QualitativeActual(QualitativeBand band, Rational share)
    {
        Band = band;
        Share = band.Contains(share)
            ? share
            : throw new ArgumentOutOfRangeException(nameof(share), share, "The share must lie from " + band.Lowest() + " to " + (band == QualitativeBand.Reached ? string.Empty : "below ") + band.Highest() + ".");
    }

    /// <summary>The band.</summary>
    public QualitativeBand Band { get; }

    /// <summary>The share of the weight.</summary>
    public Rational Share { get; }

    /// <summary>The actual of a share, in the band that it falls into.</summary>
    /// <param name="share">The share of the weight, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share lies outside.</exception>
    public static QualitativeActual FromShare(Rational share) => new(BandOf(share), share);

    /// <summary>The actual of a share in a band, or in that which it falls into; null if it lies outside.</summary>
    internal static QualitativeActual? Find(QualitativeBand? band, Rational share) =>
        (band ?? BandOf(share)) is var known && known.Contains(share) ? new(known, share) : null;

    private static QualitativeBand BandOf(Rational share) =>
        share >= QualitativeBand.Reached.Lowest() ? QualitativeBand.Reached
        : share >= QualitativeBand.ReachedInPart.Lowest() ? QualitativeBand.ReachedInPart
        : QualitativeBand.NotReached;
}
