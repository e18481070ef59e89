namespace Budget.Domain.Reconciliation.Trust;

/// <summary>How many observations only one of the two conventions can explain.</summary>
/// <param name="HalfUp">Those that only rounding half up explains.</param>
/// <param name="Truncation">Those that only cutting explains.</param>
/// <remarks>Compares by content. Immutable and thread-safe.</remarks>
public sealed record RoundingTally(int HalfUp, int Truncation)
{
    /// <summary>Nothing tells.</summary>
    public static RoundingTally None { get; } = new(0, 0);

    internal bool Tells => HalfUp + Truncation > 0;
}
